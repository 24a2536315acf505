package vn.hoanhap.usecase.duty;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.clock.TermAnswer;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.dossier.Helper;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.law.DossierChecklist;
import vn.hoanhap.law.DutyFacts;

/// Brings what is known of one measure together for the law's list of duties. The Today page reads
/// the same facts for the whole post at once.
public final class CareFacts {

  /// One measure and what belongs to it; `log` is the person's newest activities.
  public record Care(
      Measure measure,
      UserId officer,
      TermAnswer clock,
      LocalDate mayApplyFrom,
      List<Helper> helpers,
      List<DossierItem> papers,
      List<Activity> log,
      List<Measure> others) {}

  private final DossierChecklist checklist;

  public CareFacts(DossierChecklist checklist) {
    this.checklist = checklist;
  }

  /// The facts of a measure on a day.
  public DutyFacts of(Care care, LocalDate today) {
    Measure measure = care.measure;
    return new DutyFacts(
        measure.id(),
        measure.person(),
        care.officer,
        measure.kind(),
        measure.status(),
        measure.term().managedFrom(),
        measure.term().presentedOn(),
        measure.term().legalStart(),
        measure.term().governingEnd(),
        care.clock.reductionFrom(),
        care.mayApplyFrom,
        null,
        newest(care.helpers, Helper::proposedOn),
        newest(care.helpers, Helper::decidedOn),
        commented(care),
        latest(care),
        present(care.papers),
        missing(care, today),
        followedUp(care));
  }

  private static LocalDate newest(List<Helper> helpers, Function<Helper, LocalDate> day) {
    return helpers.stream()
        .map(day)
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  private static YearMonth commented(Care care) {
    return care.log.stream()
        .filter(entry -> entry.type() == ActivityType.NX && concerns(entry, care.measure))
        .filter(entry -> !entry.period().isEmpty())
        .map(entry -> YearMonth.parse(entry.period()))
        .max(YearMonth::compareTo)
        .orElse(null);
  }

  private static Map<ActivityType, LocalDate> latest(Care care) {
    Map<ActivityType, LocalDate> latest = new EnumMap<>(ActivityType.class);
    for (Activity entry : care.log) {
      if (concerns(entry, care.measure)) {
        latest.merge(entry.type(), entry.date(), (one, other) -> one.isAfter(other) ? one : other);
      }
    }
    return latest;
  }

  private static boolean concerns(Activity entry, Measure measure) {
    return entry.measure() == null || entry.measure().equals(measure.id());
  }

  private static Map<String, LocalDate> present(List<DossierItem> papers) {
    Map<String, LocalDate> present = new HashMap<>();
    for (DossierItem paper : papers) {
      if (paper.state() == DossierItem.State.PRESENT) {
        present.put(paper.code(), paper.paperDate());
      }
    }
    return present;
  }

  private int missing(Care care, LocalDate today) {
    List<String> settled =
        care.papers.stream()
            .filter(paper -> paper.state() != DossierItem.State.MISSING)
            .map(DossierItem::code)
            .toList();
    return (int)
        checklist.expected(care.measure.kind(), today).stream()
            .filter(item -> !settled.contains(item.code()))
            .count();
  }

  private static boolean followedUp(Care care) {
    return care.others.stream()
        .anyMatch(
            other ->
                other.kind() == MeasureKind.SCN
                    && other.term().legalStart() != null
                    && care.measure.term().legalStart() != null
                    && other.term().legalStart().isAfter(care.measure.term().legalStart()));
  }
}
