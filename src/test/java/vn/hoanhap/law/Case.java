package vn.hoanhap.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import vn.hoanhap.domain.measure.Adjustment;
import vn.hoanhap.domain.measure.MeasureKind;

/// Writes down the facts of a case in one line.
final class Case {
  private final MeasureKind kind;
  private LocalDate decision;
  private LocalDate start;
  private Period length;
  private Period prison;
  private LocalDate stated;
  private LocalDate birth;
  private final List<Adjustment> adjustments = new ArrayList<>();

  private Case(MeasureKind kind) {
    this.kind = kind;
  }

  static Case of(MeasureKind kind) {
    return new Case(kind);
  }

  Case decided(String day) {
    decision = LocalDate.parse(day);
    return this;
  }

  Case start(String day) {
    start = LocalDate.parse(day);
    return this;
  }

  Case length(String period) {
    length = Period.parse(period);
    return this;
  }

  Case prison(String period) {
    prison = Period.parse(period);
    return this;
  }

  Case stated(String day) {
    stated = LocalDate.parse(day);
    return this;
  }

  Case born(String day) {
    birth = LocalDate.parse(day);
    return this;
  }

  Case with(Adjustment adjustment) {
    adjustments.add(adjustment);
    return this;
  }

  /// A released person with a record; the term runs from the completion of the first penalty.
  static TermFacts released(CriminalRecord record) {
    return convicted(MeasureKind.CHX, record);
  }

  /// A measure of a kind that rests on the first conviction of a record.
  static TermFacts convicted(MeasureKind kind, CriminalRecord record) {
    ConvictionFacts first = record.convictions().getFirst();
    return new TermFacts(
        kind,
        first.completedOn(),
        first.judgmentDate(),
        first.completedOn(),
        null,
        null,
        0,
        null,
        record.birthDate(),
        null,
        null,
        null,
        null,
        record);
  }

  TermFacts facts() {
    return new TermFacts(
        kind,
        decision,
        null,
        start,
        length,
        prison,
        0,
        stated,
        birth,
        null,
        null,
        adjustments,
        null,
        null);
  }

  static Adjustment shortened(String length, String decided) {
    return new Adjustment(
        0,
        Adjustment.Type.SHORTENED,
        Period.parse(length),
        0,
        null,
        null,
        "",
        LocalDate.parse(decided),
        "");
  }

  static Adjustment notCounted(int days) {
    return new Adjustment(0, Adjustment.Type.NOT_COUNTED, null, days, null, null, "", null, "");
  }

  static Adjustment detained(int days) {
    return new Adjustment(0, Adjustment.Type.DETAINED, null, days, null, null, "", null, "");
  }

  static Adjustment paused(String from, String to) {
    return new Adjustment(
        0,
        Adjustment.Type.PAUSED,
        null,
        0,
        LocalDate.parse(from),
        LocalDate.parse(to),
        "",
        null,
        "");
  }
}
