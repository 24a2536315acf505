package vn.hoanhap.ui.person;

import vn.hoanhap.domain.activity.ActivityId;

/// An activity as the page lists it. `step` says what was agreed next and by when, empty when
/// nothing was; `stepOpen` while it is not done, `stepLate` once its day has passed.
public record ActivityLine(
    ActivityId id,
    String date,
    String title,
    String text,
    String officer,
    String step,
    boolean stepOpen,
    boolean stepLate) {}
