package vn.hoanhap.usecase.today;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.law.Duties;
import vn.hoanhap.law.Duty;
import vn.hoanhap.law.LawBooks;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.DutySource.Step;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.duty.DutyReader;
import vn.hoanhap.usecase.measure.LegalClock;

/// What the office owes, by lateness: it scores the office, never a person.
public final class ShowToday {

  /// The code of a line that only says that something is due in a sealed file.
  public static final String SEALED = "sealed";

  /// The code of the duty to call the people of this month.
  public static final String ROLL_CALL = "roll-call";

  /// The code of the duty to comment on the month before.
  public static final String COMMENT = "comment";

  private final Database database;
  private final Duties duties;
  private final DutyBoard board;
  private final SealedWork sealedWork;
  private final Map<Wanted, Today> pages = new HashMap<>();
  private DutyBoard.Board shown;

  /// `law` is what the duties are derived by.
  public ShowToday(Database database, LawBooks law) {
    this.database = database;
    DutyReader reader = new DutyReader(new LegalClock(law.rules()), law.checklist());
    this.duties = new Duties(law.rules(), law.calendar());
    this.board = new DutyBoard(reader, duties);
    this.sealedWork = new SealedWork(duties);
  }

  /// How a duty stands to the day. What comes after the month, and after the week when that ends
  /// later, comes soon.
  public enum When {
    LATE,
    TODAY,
    /// The day after a week's last one: its own week has not begun.
    TOMORROW,
    THIS_WEEK,
    THIS_MONTH,
    SOON;

    /// How a deadline stands to a day.
    static When of(LocalDate due, LocalDate today) {
      if (due.isBefore(today)) {
        return LATE;
      }
      if (due.equals(today)) {
        return TODAY;
      }
      if (!due.isAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)))) {
        return THIS_WEEK;
      }
      if (due.equals(today.plusDays(1))) {
        return TOMORROW;
      }
      return YearMonth.from(due).equals(YearMonth.from(today)) ? THIS_MONTH : SOON;
    }

    /// To be done by the end of the week, or on the next day.
    public boolean isPressing() {
      return compareTo(THIS_WEEK) <= 0;
    }
  }

  /// Whose day, and how much of it: `officer` narrows to one officer's people, null shows all;
  /// `room` is how many lines of each group are wanted.
  public record Wanted(UserId officer, Map<When, Integer> room) {

    private static final int LINES = 20;
    private static final int MORE = 50;

    public Wanted {
      room = Map.copyOf(room);
    }

    /// The first lines of each group.
    public static Wanted of(UserId officer) {
      Map<When, Integer> room = new EnumMap<>(When.class);
      for (When when : When.values()) {
        room.put(when, LINES);
      }
      return new Wanted(officer, room);
    }

    /// The same with more lines of one group.
    public Wanted more(When group) {
      Map<When, Integer> wider = new EnumMap<>(room);
      wider.merge(group, MORE, Integer::sum);
      return new Wanted(officer, wider);
    }
  }

  /// A duty of the office. `code` names its text `duty.CODE` and its button `duty.CODE.do`; the
  /// code [#SEALED] stands for whatever is due over a sealed juvenile file and names neither
  /// person, measure nor provision; `person`, `measure`, `activity` and `text` (an agreed next
  /// step) are null where they do not apply; `count` is how many people a shared duty speaks of,
  /// else 0; `unconfirmed` tells that the provision was not compared with the text in force.
  public record Line(
      String code,
      When when,
      LocalDate dueOn,
      PersonId person,
      String personName,
      MeasureKind kind,
      MeasureId measure,
      ActivityId activity,
      String text,
      int count,
      String officer,
      String article,
      boolean unconfirmed) {

    /// The code of an agreed step, whose words are its own.
    static final String STEP = "next-step";

    /// A duty over one person.
    static Line of(Duty duty, When when, PersonNames names) {
      return new Line(
          duty.code(),
          when,
          duty.dueOn(),
          duty.person(),
          names.person(duty.person()),
          duty.kind(),
          duty.measure(),
          null,
          null,
          0,
          names.user(duty.officer()),
          duty.article(),
          duty.isUnconfirmed());
    }

    /// An agreed step and its words.
    static Line of(Step step, String text, When when, PersonNames names) {
      return new Line(
          STEP,
          when,
          step.dueOn(),
          step.person(),
          names.person(step.person()),
          null,
          step.measure(),
          step.activity(),
          text,
          0,
          names.user(step.officer()),
          "",
          false);
    }

    /// The line tells only that something is due in a sealed file.
    public boolean isSealed() {
      return code.equals(SEALED);
    }
  }

  /// A person who may ask for something and was not proposed: `code` names its text `may-ask.CODE`.
  public record MayAsk(String code, PersonId person, String name, LocalDate from) {}

  /// A measure that ends within thirty days, or that has ended and waits for papers; `endsOn` is
  /// null where the papers alone say that it ended.
  public record EndingSoon(PersonId person, String name, MeasureKind kind, LocalDate endsOn) {}

  /// A group may be cut: `total` counts all.
  public record Group(When when, int total, List<Line> lines) {}

  /// How far the month is: people called of those to be called, and people commented of those the
  /// month before had. Who came in the first days of this month is called and not yet commented.
  public record MonthBar(
      String month, LocalDate deadline, int toCall, int rollCalls, int toComment, int comments) {

    /// Everybody was called and commented: no deadline presses any more.
    public boolean isDone() {
      return rollCalls >= toCall && comments >= toComment;
    }
  }

  /// The page; `monthBar` is null when nobody is under the monthly cycle; `withoutMeasure` is how
  /// many people were entered and have no legal basis yet; `unused` tells that the register holds
  /// nobody yet.
  public record Today(
      LocalDate day,
      List<Group> groups,
      MonthBar monthBar,
      List<MayAsk> mayAsk,
      int mayAskTotal,
      List<EndingSoon> endingSoon,
      int endingSoonTotal,
      int awaitingPapers,
      int withoutMeasure,
      boolean unused) {}

  /// `officer` narrows to one officer's people; null shows all.
  public Today handle(Actor actor, UserId officer) {
    return show(actor, Wanted.of(officer));
  }

  /// The day as wanted.
  public Today show(Actor actor, Wanted wanted) {
    Today page = database.read(tx -> page(tx, wanted));
    board.keep(database);
    return page;
  }

  /// The people behind a line that many share, a line each, in list order.
  public List<Line> together(Actor actor, UserId officer, Line shared) {
    return database.read(tx -> lists(tx, officer).together(shared));
  }

  /// Whose duty of a code, the roll-call or the comment, is left over of the month's bar, a line
  /// each, in list order.
  public List<Line> leftOfMonth(Actor actor, UserId officer, String code) {
    return database.read(tx -> lists(tx, officer).leftOfMonth(code, duties.monthDue(tx.today())));
  }

  /// Everybody behind the box of those who may ask for something.
  public List<MayAsk> mayAsk(Actor actor, UserId officer) {
    return database.read(tx -> lists(tx, officer).mayAsk());
  }

  /// Everybody whose term ends within thirty days.
  public List<EndingSoon> endingSoon(Actor actor, UserId officer) {
    return database.read(tx -> lists(tx, officer).endingSoon());
  }

  /// Everybody whose term is over and whose papers are missing.
  public List<EndingSoon> awaitingPapers(Actor actor, UserId officer) {
    return database.read(tx -> lists(tx, officer).awaitingPapers());
  }

  /// What is owed over some people until the last day that the page speaks of, a line each, by its
  /// day. Sealed files are not in it.
  public List<Line> work(Tx tx, Collection<PersonId> people) {
    return new WorkList(tx, board.read(tx)).of(people, sealedWork);
  }

  private OwedLists lists(Tx tx, UserId officer) {
    return new OwedLists(tx, board.read(tx), officer);
  }

  // Frame and page ask for the same day one after the other, and often nothing was written between.
  private synchronized Today page(Tx tx, Wanted wanted) {
    DutyBoard.Board now = board.read(tx);
    if (now != shown) {
      pages.clear();
      shown = now;
    }
    Today known = pages.get(wanted);
    // Whoever has no measure is in no fact of the board.
    if (known == null || known.withoutMeasure() != TodayPage.withoutMeasure(tx, wanted.officer())) {
      known =
          new TodayPage(tx.today(), duties.monthDue(tx.today()), wanted)
              .count(now)
              .finish(tx, now, sealedWork);
      pages.put(wanted, known);
    }
    return known;
  }
}
