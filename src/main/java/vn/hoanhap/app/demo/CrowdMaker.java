package vn.hoanhap.app.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.Adjustment;
import vn.hoanhap.domain.measure.Category;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.Person;

/// Makes one of very many fictitious people: every kind of measure, most in force and some over, as
/// a register holds them that was kept for years.
final class CrowdMaker {

  /// How often a kind is met among a hundred people, about.
  private static final String MIX =
      "CHX 24, AT 16, SDTP 20, SCN 8, VPHC_CB 8, DTTT 5, CTKGG 5, TTH 2, QC 2, CNTN 2, CNBB 2,"
          + " GDX 2, VPHC_MD 2, CCT 1, TQCD 1, HOAN 1, TDC 1";

  private static final List<MeasureKind> KINDS = kinds();
  private static final List<ActivityType> HABITS =
      List.of(
          ActivityType.GAP,
          ActivityType.GAP,
          ActivityType.TTHC,
          ActivityType.GDPL,
          ActivityType.VIEC,
          ActivityType.XH);
  private static final int DAYS_OF_LOG = 700;

  private final Random random;
  private final LocalDate today;
  private final PaperMaker papers;
  private final LogMaker logs;

  CrowdMaker(Random random, LocalDate today, PaperMaker papers, LogMaker logs) {
    this.random = random;
    this.today = today;
    this.papers = papers;
    this.logs = logs;
  }

  private static List<MeasureKind> kinds() {
    List<MeasureKind> kinds = new ArrayList<>();
    for (String entry : MIX.split(", ")) {
      String[] parts = entry.split(" ");
      for (int i = 0; i < Integer.parseInt(parts[1]); i++) {
        kinds.add(MeasureKind.of(parts[0]));
      }
    }
    return List.copyOf(kinds);
  }

  /// The file of a person, with exactly `entries` of their log.
  FictitiousFile next(Person person, int entries) {
    MeasureKind kind = KINDS.get(random.nextInt(KINDS.size()));
    List<FictitiousFile.Care> cares = new ArrayList<>();
    cares.add(chance(15) ? past(person, kind) : present(person, kind, 1));
    if (kind == MeasureKind.CHX && chance(6)) {
      cares.add(present(person, MeasureKind.QC, 2));
    } else if (chance(4)) {
      cares.add(past(person, MeasureKind.VPHC_CB, 2));
    }
    Measure measure = cares.getFirst().measure();
    return new FictitiousFile(person, cares, log(person, measure, entries));
  }

  private FictitiousFile.Care present(Person person, MeasureKind kind, int place) {
    LocalDate start = today.minusDays(3L + random.nextInt(mostDaysInForce(kind)));
    MeasureMaker maker = begun(kind, start);
    if (kind.category() != Category.DRUGS && !kind.isSanction() && chance(70)) {
      maker.helped();
    }
    if (kind == MeasureKind.CHX && chance(20)) {
      maker.obligation(chance(50) ? "unknown" : "unpaid");
    }
    if (kind == MeasureKind.AT && start.isBefore(today.minusMonths(8)) && chance(8)) {
      maker.adjusted(Adjustment.Type.SHORTENED, Period.ofMonths(2), 0, today.minusDays(20));
    }
    if (chance(1)) {
      maker.sealed();
    }
    return maker.make(person.id(), place);
  }

  private FictitiousFile.Care past(Person person, MeasureKind kind) {
    return past(person, kind, 1);
  }

  private FictitiousFile.Care past(Person person, MeasureKind kind, int place) {
    LocalDate ended = today.minusDays(1L + random.nextInt(400));
    MeasureMaker maker = begun(kind, ended.minusDays(400L + random.nextInt(500)));
    return maker.closed(reason(kind), ended, "").make(person.id(), place);
  }

  private MeasureMaker begun(MeasureKind kind, LocalDate start) {
    MeasureMaker maker = new MeasureMaker(random, papers, kind, start);
    if (kind == MeasureKind.SDTP) {
      maker.statedEnd(start.plusYears(1));
    }
    return maker;
  }

  /// A few reach over the shortest term of their kind and wait for their papers.
  private static int mostDaysInForce(MeasureKind kind) {
    return switch (kind) {
      case CHX -> 1_000;
      case SCN, CNTN -> 600;
      case GDX -> 95;
      case HOAN, TDC -> 190;
      case TTH -> 250;
      case CTKGG -> 280;
      default -> 360;
    };
  }

  private static CloseReason reason(MeasureKind kind) {
    if (kind.isSanction()) {
      return CloseReason.LAPSED;
    }
    return kind == MeasureKind.CHX ? CloseReason.EXPUNGED : CloseReason.EXPIRED;
  }

  // The regular log, for some with the last weeks missing, then what else was done over two years.
  private List<Activity> log(Person person, Measure measure, int count) {
    LocalDate until =
        measure.closing() != null
            ? measure.closing().endedOn()
            : today.minusDays(chance(15) ? 5L + random.nextInt(60) : 0);
    List<Activity> log = new ArrayList<>(logs.monthly(measure, person.officer(), until));
    if (measure.closing() == null && chance(5)) {
      LocalDate due = today.plusDays(random.nextInt(20) - 6L);
      log.add(logs.owing(measure, ActivityType.VIEC, due.minusDays(25), person.officer(), due));
    }
    log.sort(Comparator.comparing(Activity::date).reversed());
    while (log.size() < count) {
      LocalDate day = until.minusDays(random.nextInt(DAYS_OF_LOG));
      ActivityType type = HABITS.get(random.nextInt(HABITS.size()));
      log.add(logs.entry(measure, type, day, person.officer()));
    }
    return log.subList(0, count);
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }
}
