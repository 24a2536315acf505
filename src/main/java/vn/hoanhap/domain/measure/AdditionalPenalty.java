package vn.hoanhap.domain.measure;

import java.time.LocalDate;

/// An additional penalty (hình phạt bổ sung). `type` is one of residence-surveillance,
/// residence-ban, post-ban, civic-rights, fine, confiscation; the dates may be null.
public record AdditionalPenalty(String type, String text, LocalDate endsOn, LocalDate doneOn) {}
