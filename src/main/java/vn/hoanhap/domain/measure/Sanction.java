package vn.hoanhap.domain.measure;

import java.time.LocalDate;

/// The content of an administrative sanction that the register may keep: the provision, the act,
/// and whether and when it was executed. `executedOn` is null while not executed. No amount, no
/// place.
public record Sanction(
    String decree, String citation, String act, boolean warning, LocalDate executedOn) {}
