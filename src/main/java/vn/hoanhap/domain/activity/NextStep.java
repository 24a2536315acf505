package vn.hoanhap.domain.activity;

import java.time.LocalDate;

/// What was agreed to do next, and by when: it becomes a duty of the office until `doneOn` is set.
public record NextStep(String text, LocalDate dueOn, LocalDate doneOn) {}
