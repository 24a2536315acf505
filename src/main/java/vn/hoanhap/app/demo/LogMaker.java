package vn.hoanhap.app.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.activity.Leave;
import vn.hoanhap.domain.activity.NextStep;
import vn.hoanhap.domain.measure.Category;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.reference.Commune;

/// Logs what a post did with a fictitious person, month by month, as NĐ231/2026 and TT10/2024 ask.
final class LogMaker {

  private static final List<ActivityType> HELP =
      List.of(
          ActivityType.TTHC,
          ActivityType.VIEC,
          ActivityType.GDPL,
          ActivityType.XH,
          ActivityType.TL,
          ActivityType.NGHE);
  private static final List<String> GRADES =
      List.of("kha", "kha", "kha", "tot", "tot", "trung-binh");

  // As the entry in the log tells in words.
  private static final int DAYS_AWAY = 5;

  private final Random random;
  private final LocalDate today;
  private final Map<ActivityType, List<String[]>> entries = new EnumMap<>(ActivityType.class);

  LogMaker(Random random, LocalDate today, Commune commune) {
    this.random = random;
    this.today = today;
    String type = commune.type().word().toLowerCase(Locale.ROOT);
    for (String[] row : DemoFile.rows("log.txt")) {
      String[] filled = row.clone();
      for (int cell = 1; cell < filled.length; cell++) {
        filled[cell] = filled[cell].replace("{xã}", type);
      }
      entries.computeIfAbsent(ActivityType.of(row[0]), key -> new ArrayList<>()).add(filled);
    }
  }

  /// The regular log of a measure from its start, at most a year back, up to `until` (inclusive).
  List<Activity> monthly(Measure measure, UserId officer, LocalDate until) {
    List<Activity> log = new ArrayList<>();
    LocalDate from = measure.term().managedFrom();
    YearMonth month =
        YearMonth.from(from.isBefore(today.minusYears(1)) ? today.minusYears(1) : from);
    for (; !month.atDay(1).isAfter(until); month = month.plusMonths(1)) {
      for (Activity entry : oneMonth(measure, officer, month)) {
        if (!entry.date().isBefore(from) && !entry.date().isAfter(until)) {
          log.add(entry);
        }
      }
    }
    return log;
  }

  private List<Activity> oneMonth(Measure measure, UserId officer, YearMonth month) {
    List<Activity> made = new ArrayList<>();
    LocalDate early = month.atDay(1 + random.nextInt(5));
    if (measure.kind().underMonthlyCycle()) {
      made.add(entry(measure, ActivityType.DD, early, officer));
      if (measure.term().managedFrom().isBefore(month.atDay(1))) {
        made.add(comment(measure, early, month.minusMonths(1), officer));
      }
    } else if (measure.kind() == MeasureKind.CHX && month.getMonthValue() % 3 == 1) {
      made.add(comment(measure, month.atDay(2 + random.nextInt(4)), month.minusMonths(1), officer));
    } else if (measure.kind() == MeasureKind.SDTP || measure.kind() == MeasureKind.SCN) {
      made.add(entry(measure, ActivityType.XM, month.atDay(6 + random.nextInt(10)), officer));
    }
    if (measure.kind().category() != Category.GAMBLING_PROSTITUTION && random.nextInt(2) == 0) {
      ActivityType type =
          random.nextInt(3) > 0 ? ActivityType.GAP : HELP.get(random.nextInt(HELP.size()));
      made.add(entry(measure, type, month.atDay(8 + random.nextInt(20)), officer));
    }
    return made;
  }

  /// One entry of a type, with texts of its list; a next step that has come was done.
  Activity entry(Measure measure, ActivityType type, LocalDate date, UserId officer) {
    List<String[]> choices = entries.get(type);
    String[] row = choices.get(random.nextInt(choices.size()));
    NextStep step = null;
    if (!row[5].isEmpty()) {
      LocalDate due = date.plusDays(Integer.parseInt(row[6]));
      step = new NextStep(row[5], due, due.isBefore(today.plusDays(3)) ? due.minusDays(1) : null);
    }
    return activity(measure, type, date, officer, row, step);
  }

  /// An entry whose next step is still owed on `due`.
  Activity owing(
      Measure measure, ActivityType type, LocalDate date, UserId officer, LocalDate due) {
    String[] row =
        entries.get(type).stream().filter(choice -> !choice[5].isEmpty()).findFirst().orElseThrow();
    return activity(measure, type, date, officer, row, new NextStep(row[5], due, null));
  }

  private Activity activity(
      Measure measure,
      ActivityType type,
      LocalDate date,
      UserId officer,
      String[] row,
      NextStep step) {
    return new Activity(
        new ActivityId(0),
        key(),
        1,
        measure.person(),
        measure.id(),
        type,
        date,
        row[1],
        row[2],
        row[3],
        row[4],
        "",
        "",
        type == ActivityType.VM
            ? new Leave(date, date.plusDays(DAYS_AWAY - 1), false, false)
            : null,
        step,
        officer,
        null);
  }

  private Activity comment(Measure measure, LocalDate date, YearMonth of, UserId officer) {
    String grade = GRADES.get(random.nextInt(GRADES.size()));
    String ground =
        grade.equals("trung-binh")
            ? "Chấp hành đủ, chưa tích cực tham gia."
            : "Chấp hành đủ nghĩa vụ, tham gia tích cực.";
    MeasureId id = measure.id();
    return new Activity(
        new ActivityId(0),
        key(),
        1,
        measure.person(),
        id,
        ActivityType.NX,
        date,
        "",
        "",
        "",
        ground,
        of.toString(),
        grade,
        null,
        null,
        officer,
        null);
  }

  private String key() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }
}
