package vn.hoanhap.law;

import java.time.LocalDate;
import java.util.List;
import vn.hoanhap.domain.clock.Reason;

/// When an administrative record lapses: `lapsesAfter` is its last day, from the next one the
/// person is deemed never sanctioned; null when it cannot be known.
public record LapseAnswer(
    LocalDate lapsesAfter,
    boolean lapsed,
    List<Reason> reasons,
    List<Reason> warnings,
    List<String> missing) {}
