package vn.hoanhap.usecase.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureStatus;

/// Which files and which parts of them open without a written reason (NĐ160/2026 Điều 13; Luật
/// TPNCTN 59/2024 Điều 134).
public final class Restriction {

  private Restriction() {}

  /// No measure is open to everybody: all are closed or sealed. A person without any is a draft.
  public static boolean applies(List<Measure> all) {
    return !all.isEmpty() && all.stream().noneMatch(Restriction::isOpenToAll);
  }

  /// The measures to show. A sealed one beside an open one is shown only for a reason.
  public static List<Measure> visible(List<Measure> all, boolean reasonGiven) {
    boolean everything = reasonGiven || applies(all);
    return all.stream()
        .filter(measure -> measure.status() != MeasureStatus.ERASED)
        .filter(measure -> everything || !measure.sealed())
        .toList();
  }

  /// The entries to show: those of a hidden measure stay hidden with it.
  public static List<Activity> visible(List<Activity> log, List<Measure> all, List<Measure> shown) {
    Set<MeasureId> hidden = all.stream().map(Measure::id).collect(Collectors.toSet());
    shown.forEach(measure -> hidden.remove(measure.id()));
    return log.stream()
        .filter(entry -> entry.measure() == null || !hidden.contains(entry.measure()))
        .toList();
  }

  /// Whether the user sees a restricted file with its names and its log taken out.
  public static boolean masks(Actor actor, List<Measure> all) {
    return applies(all) && !actor.role().writes();
  }

  private static boolean isOpenToAll(Measure measure) {
    return measure.status().isOpen() && !measure.sealed();
  }
}
