package vn.hoanhap.ui.person;

import java.util.List;

/// Who did what and when; `changes` say each field before and after.
public record HistoryLine(String when, String who, String what, List<String> changes) {}
