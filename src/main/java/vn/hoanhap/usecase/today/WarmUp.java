package vn.hoanhap.usecase.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.law.Duties;
import vn.hoanhap.law.LawBooks;
import vn.hoanhap.store.DutySource.Filed;
import vn.hoanhap.store.DutySource.Reckoned;
import vn.hoanhap.store.DutySource.Row;
import vn.hoanhap.store.RowBytes;
import vn.hoanhap.usecase.duty.DutyReader;
import vn.hoanhap.usecase.measure.LegalClock;

/// Goes through a made-up day while nobody waits for one. Java runs code slowly until it has run it
/// often; before the unlock screen has its password, the way from packed rows to a page has been
/// gone often enough. No register is read and nothing is kept.
public final class WarmUp {

  private static final int ROWS = 6_000;
  private static final int ROUNDS = 6;
  private static final int SPREAD = 700;

  private final LawBooks law;
  private final LocalDate today;

  public WarmUp(LawBooks law, LocalDate today) {
    this.law = law;
    this.today = today;
  }

  /// Goes through the day some times and says how many lines it had, which is of no use to anybody
  /// but keeps the work from being left out.
  public int run() {
    byte[] packed = RowBytes.write(rows());
    DutyReader reader = new DutyReader(new LegalClock(law.rules()), law.checklist());
    Duties duties = new Duties(law.rules(), law.calendar());
    int lines = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<Row> rows = RowBytes.read(packed).orElseThrow();
      DutyBoard.Board board =
          new DutyBoard.Day(today, null, duties).derive(reader.facts(rows, today), List.of());
      UserId officer = round % 2 == 0 ? null : new UserId(1);
      lines +=
          new TodayPage(today, duties.monthDue(today), ShowToday.Wanted.of(officer))
              .count(board)
              .lines();
    }
    return lines;
  }

  private List<Row> rows() {
    MeasureKind[] kinds = MeasureKind.values();
    List<Row> rows = new ArrayList<>(ROWS);
    for (int i = 0; i < ROWS; i++) {
      rows.add(row(i + 1, kinds[i % kinds.length], today.minusDays(i * 11L % SPREAD)));
    }
    return rows;
  }

  private Row row(int number, MeasureKind kind, LocalDate start) {
    MeasureId measure = new MeasureId(number);
    boolean often = number % 3 != 0;
    return new Row(
        measure,
        new PersonId(number),
        new UserId(1 + number % 3),
        kind,
        MeasureStatus.ACTIVE,
        start,
        often ? start.plusDays(2) : null,
        start,
        often ? start.plusYears(2) : start.plusMonths(7),
        often ? start.plusDays(3) : null,
        number % 2 == 0 ? start.plusDays(5) : null,
        often ? "2026-%02d".formatted(1 + number % 12) : "",
        latest(number, start),
        new Reckoned(
            measure,
            often && mayEndEarlier(kind) ? start.plusYears(1) : null,
            kind == MeasureKind.CHX ? start.plusMonths(8) : null,
            ""),
        null,
        number % 9 == 0 ? start.plusDays(20) : null,
        papers(number, kind, start));
  }

  private boolean mayEndEarlier(MeasureKind kind) {
    return law.rules().ids().contains(kind.code() + ".short.after");
  }

  private static Map<ActivityType, LocalDate> latest(int number, LocalDate start) {
    Map<ActivityType, LocalDate> latest = new EnumMap<>(ActivityType.class);
    latest.put(number % 2 == 0 ? ActivityType.DD : ActivityType.XM, start.plusDays(number % 40));
    return latest;
  }

  private List<Filed> papers(int number, MeasureKind kind, LocalDate start) {
    return law.checklist().items(kind, today).stream()
        .filter(paper -> (paper.code().length() + number) % 3 != 0)
        .map(paper -> new Filed(paper.code(), start.plusDays(4)))
        .toList();
  }
}
