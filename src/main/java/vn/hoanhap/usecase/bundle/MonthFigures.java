package vn.hoanhap.usecase.bundle;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.hoanhap.bundle.FigureV1;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.person.Employment;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.Sex;

/// Counts a month: what was in force before it, what came, what went and why, what is in force at
/// its end. A measure counts from the day the post took it over, and a term that ran out counts as
/// gone from the day after its last, papers or not.
final class MonthFigures {

  /// At 18 a person is of age (Bộ luật Dân sự 2015 Điều 20).
  private static final int OF_AGE = 18;

  private final LocalDate before;
  private final LocalDate last;

  MonthFigures(YearMonth month) {
    this.before = month.atDay(1).minusDays(1);
    this.last = month.atEndOfMonth();
  }

  /// One figure for each kind that has anything to count, in the order of the kinds.
  List<FigureV1> of(List<Holding> holdings) {
    Map<MeasureKind, Count> counts = new EnumMap<>(MeasureKind.class);
    for (Holding holding : holdings) {
      for (Measure measure : holding.measures()) {
        add(counts, holding, measure);
      }
    }
    List<FigureV1> figures = new ArrayList<>();
    counts.forEach((kind, count) -> figures.add(count.figure(kind)));
    return figures;
  }

  private void add(Map<MeasureKind, Count> counts, Holding holding, Measure measure) {
    LocalDate from = takenOver(measure);
    if (measure.status() == MeasureStatus.DRAFT || from == null || from.isAfter(last)) {
      return;
    }
    boolean opening = inForce(measure, before);
    boolean received = from.isAfter(before);
    if (!opening && !received) {
      return;
    }
    Count count = counts.computeIfAbsent(measure.kind(), kind -> new Count());
    count.opening += opening ? 1 : 0;
    count.received += received ? 1 : 0;
    if (inForce(measure, last)) {
      count.addCurrent(holding, measure, last);
    } else {
      count.left.merge(reason(measure), 1, Integer::sum);
    }
  }

  private static boolean inForce(Measure measure, LocalDate day) {
    LocalDate from = takenOver(measure);
    LocalDate end = lastDay(measure);
    return !from.isAfter(day) && (end == null || !end.isBefore(day));
  }

  private static LocalDate takenOver(Measure measure) {
    return measure.term().managedFrom() != null
        ? measure.term().managedFrom()
        : measure.term().legalStart();
  }

  private static LocalDate lastDay(Measure measure) {
    return measure.closing() != null ? measure.closing().endedOn() : measure.term().governingEnd();
  }

  private static CloseReason reason(Measure measure) {
    return measure.closing() != null ? measure.closing().reason() : CloseReason.EXPIRED;
  }

  /// The counts of one kind while they grow.
  private static final class Count {
    private int opening;
    private int received;
    private int current;
    private int women;
    private int underEighteen;
    private int withHelper;
    private final Map<CloseReason, Integer> left = new EnumMap<>(CloseReason.class);
    private final Map<Employment, Integer> work = new EnumMap<>(Employment.class);

    private void addCurrent(Holding holding, Measure measure, LocalDate day) {
      Person person = holding.person();
      current++;
      women += person.sex() == Sex.FEMALE ? 1 : 0;
      underEighteen += isUnderAge(person, day) ? 1 : 0;
      withHelper += holding.helped().contains(measure.id()) ? 1 : 0;
      work.merge(person.employment(), 1, Integer::sum);
    }

    private static boolean isUnderAge(Person person, LocalDate day) {
      return person.birth() != null
          && Period.between(person.birth().earliest(), day).getYears() < OF_AGE;
    }

    private FigureV1 figure(MeasureKind kind) {
      return new FigureV1(
          kind, opening, received, left, current, women, underEighteen, withHelper, work);
    }
  }
}
