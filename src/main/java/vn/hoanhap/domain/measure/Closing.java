package vn.hoanhap.domain.measure;

import java.time.LocalDate;

/// How a measure was closed: the true last day, the reason and the paper that proves it.
/// `destination` names the receiving commune of a transfer, else it is empty.
public record Closing(
    CloseReason reason,
    LocalDate endedOn,
    String paperNumber,
    LocalDate paperDate,
    String destination) {}
