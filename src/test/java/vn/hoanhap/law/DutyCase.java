package vn.hoanhap.law;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.person.PersonId;

/// Writes down the facts that duties are derived from.
final class DutyCase {
  private final MeasureKind kind;
  private final Map<ActivityType, LocalDate> latest = new EnumMap<>(ActivityType.class);
  private final Map<String, LocalDate> papers = new HashMap<>();
  private MeasureStatus status = MeasureStatus.ACTIVE;
  private LocalDate received;
  private LocalDate presented;
  private LocalDate started;
  private LocalDate ends;
  private LocalDate reducible;
  private LocalDate applies;
  private LocalDate moved;
  private LocalDate proposed;
  private LocalDate decided;
  private YearMonth commented;
  private int missing;
  private boolean followed;

  private DutyCase(MeasureKind kind) {
    this.kind = kind;
  }

  static DutyCase of(MeasureKind kind) {
    return new DutyCase(kind);
  }

  DutyCase status(MeasureStatus value) {
    status = value;
    return this;
  }

  DutyCase received(String day) {
    received = LocalDate.parse(day);
    return this;
  }

  DutyCase presented(String day) {
    presented = LocalDate.parse(day);
    return this;
  }

  DutyCase started(String day) {
    started = LocalDate.parse(day);
    return this;
  }

  DutyCase ends(String day) {
    ends = LocalDate.parse(day);
    return this;
  }

  DutyCase reducible(String day) {
    reducible = LocalDate.parse(day);
    return this;
  }

  DutyCase applies(String day) {
    applies = LocalDate.parse(day);
    return this;
  }

  DutyCase moved(String day) {
    moved = LocalDate.parse(day);
    return this;
  }

  DutyCase proposed(String day) {
    proposed = LocalDate.parse(day);
    return this;
  }

  DutyCase decided(String day) {
    decided = LocalDate.parse(day);
    return this;
  }

  DutyCase commented(String month) {
    commented = YearMonth.parse(month);
    return this;
  }

  DutyCase did(ActivityType type, String day) {
    latest.put(type, LocalDate.parse(day));
    return this;
  }

  DutyCase paper(String code, String day) {
    papers.put(code, LocalDate.parse(day));
    return this;
  }

  DutyCase missing(int count) {
    missing = count;
    return this;
  }

  DutyCase followed() {
    followed = true;
    return this;
  }

  DutyFacts facts() {
    return new DutyFacts(
        new MeasureId(1),
        new PersonId(1),
        new UserId(1),
        kind,
        status,
        received,
        presented,
        started,
        ends,
        reducible,
        applies,
        moved,
        proposed,
        decided,
        commented,
        Map.copyOf(latest),
        Map.copyOf(papers),
        missing,
        followed);
  }
}
