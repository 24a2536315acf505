package vn.hoanhap.usecase.today;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.law.DossierChecklist;
import vn.hoanhap.law.Duties;
import vn.hoanhap.law.Duty;
import vn.hoanhap.law.DutyFacts;
import vn.hoanhap.law.LawDates;
import vn.hoanhap.law.RuleBook;
import vn.hoanhap.law.Rules;
import vn.hoanhap.law.WorkingDays;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.DutySource;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.duty.DutyReader;
import vn.hoanhap.usecase.measure.LegalClock;

/// What the office owes, by lateness: it scores the office, never a person.
public final class ShowToday {

  /// The code of a line over a sealed juvenile file.
  public static final String SEALED = "sealed";

  /// How many lines of a group, and people of a box, the page shows.
  private static final int SHOWN_LINES = 50;

  private static final int SHOWN_NAMES = 5;
  private static final int SOON_DAYS = 30;

  private final Database database;
  private final Rules rules;
  private final DutyBoard board;
  private final SealedWork sealedWork;
  private final DutySource source = new DutySource();
  private final Ledger ledger = new Ledger();
  private final PersonNames names = new PersonNames();

  /// `clock` is the law's answers, `book` the rule book they rest on.
  public ShowToday(Database database, RuleBook book, WorkingDays calendar, Clock clock) {
    this.database = database;
    this.rules = book.on(LawDates.of(LocalDate.now(clock)));
    DutyReader reader = new DutyReader(new LegalClock(book), DossierChecklist.shipped());
    Duties duties = new Duties(book, calendar);
    this.board = new DutyBoard(reader, duties);
    this.sealedWork = new SealedWork(reader, duties);
  }

  /// How a duty stands to the day.
  public enum When {
    LATE,
    TODAY,
    THIS_WEEK,
    THIS_MONTH
  }

  /// A duty of the office. `code` names its text `duty.CODE` and its button `duty.CODE.do`; the
  /// code [#SEALED] stands for whatever is due over a sealed juvenile file and names neither
  /// person, measure nor provision; `person`, `measure`, `activity` and `text` (an agreed next
  /// step) are null where they do not apply; `count` is how many people a shared duty speaks of,
  /// else 0.
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
      String article) {

    /// The line tells only that something is due in a sealed file.
    public boolean isSealed() {
      return code.equals(SEALED);
    }
  }

  /// A person who may ask for something and was not proposed: `code` names its text `may-ask.CODE`.
  public record MayAsk(String code, PersonId person, String name, LocalDate from) {}

  /// A measure that ends within thirty days.
  public record EndingSoon(PersonId person, String name, MeasureKind kind, LocalDate endsOn) {}

  /// A group may be cut: `total` counts all.
  public record Group(When when, int total, List<Line> lines) {}

  /// How far the month is: people called and people commented, of all under the monthly cycle.
  public record MonthBar(
      String month, LocalDate deadline, int people, int rollCalls, int comments) {}

  /// The page; `monthBar` is null when nobody is under the monthly cycle.
  public record Today(
      LocalDate day,
      List<Group> groups,
      MonthBar monthBar,
      List<MayAsk> mayAsk,
      int mayAskTotal,
      List<EndingSoon> endingSoon,
      int endingSoonTotal,
      int awaitingPapers) {}

  /// `officer` narrows to one officer's people; null shows all.
  public Today handle(Actor actor, UserId officer) {
    DutyBoard.Board now = database.read(board::read);
    keep(now);
    return database.read(tx -> today(tx, now, officer));
  }

  // Unless somebody changed a record meanwhile: then it is reckoned again next time.
  private void keep(DutyBoard.Board now) {
    if (now.fresh().isEmpty()) {
      return;
    }
    database.write(
        Actor.PROGRAM,
        tx -> {
          if (ledger.head(tx).sequence() == now.sequence()) {
            source.keep(tx, now.fresh());
          }
          return null;
        });
  }

  private Today today(Tx tx, DutyBoard.Board now, UserId officer) {
    List<DutyFacts> facts = new ArrayList<>();
    List<Duty> duties = new ArrayList<>();
    List<vn.hoanhap.law.MayAsk> mayAsk = new ArrayList<>();
    for (DutyBoard.Card card : now.cards()) {
      if (officer == null || officer.equals(card.facts().getFirst().officer())) {
        facts.addAll(card.facts());
        duties.addAll(card.duties());
        mayAsk.addAll(card.mayAsk());
      }
    }
    List<DutySource.Step> steps =
        source.steps(tx, TodayLines.horizon(tx.today())).stream()
            .filter(step -> officer == null || officer.equals(step.officer()))
            .toList();
    SealedWork.Found sealed = sealedWork.read(tx, steps, officer);
    Map<When, TodayLines.Sorted> groups =
        new TodayLines(tx.today(), SHOWN_LINES).group(duties, sealed.openSteps(), sealed.lines());
    PersonNames.Known known = names.read(tx);
    List<DutyFacts> ending = ending(facts, tx.today());
    List<vn.hoanhap.law.MayAsk> asks = asks(mayAsk);
    return new Today(
        tx.today(),
        groups.entrySet().stream()
            .map(group -> group(tx, group.getKey(), group.getValue(), known))
            .toList(),
        monthBar(facts, duties, tx.today()),
        asks.stream().limit(SHOWN_NAMES).map(ask -> mayAsk(tx, ask, known)).toList(),
        asks.size(),
        ending.stream().limit(SHOWN_NAMES).map(one -> endingSoon(tx, one, known)).toList(),
        ending.size(),
        (int) facts.stream().filter(one -> isOver(one, tx.today())).count());
  }

  private static Group group(Tx tx, When when, TodayLines.Sorted owed, PersonNames.Known known) {
    return new Group(
        when, owed.total(), owed.first().stream().map(one -> line(tx, when, one, known)).toList());
  }

  private static Line line(Tx tx, When when, TodayLines.Owed owed, PersonNames.Known known) {
    if (owed.code().equals(SEALED)) {
      return new Line(
          SEALED,
          when,
          owed.dueOn(),
          owed.person(),
          "",
          null,
          null,
          null,
          null,
          0,
          known.user(owed.officer()),
          "");
    }
    if (owed.step() != null) {
      DutySource.Step step = owed.step();
      return new Line(
          owed.code(),
          when,
          owed.dueOn(),
          step.person(),
          known.person(tx, step.person()),
          null,
          step.measure(),
          step.activity(),
          step.text(),
          0,
          known.user(owed.officer()),
          "");
    }
    Duty duty = owed.duty();
    boolean shared = owed.count() > 0;
    return new Line(
        owed.code(),
        when,
        owed.dueOn(),
        shared ? null : duty.person(),
        shared ? "" : known.person(tx, duty.person()),
        shared ? null : duty.kind(),
        shared ? null : duty.measure(),
        null,
        null,
        owed.count(),
        known.user(owed.officer()),
        duty.article());
  }

  /// The month before this one is called and commented in the first days of this one.
  private MonthBar monthBar(List<DutyFacts> facts, List<Duty> owed, LocalDate today) {
    List<PersonId> inCycle =
        facts.stream()
            .filter(one -> one.kind().underMonthlyCycle() && one.status().isCurrent())
            .filter(one -> !isOver(one, today))
            .map(DutyFacts::person)
            .distinct()
            .toList();
    if (inCycle.isEmpty()) {
      return null;
    }
    return new MonthBar(
        YearMonth.from(today).minusMonths(1).toString(),
        today.withDayOfMonth(rules.get("DUTY.comment").number()),
        inCycle.size(),
        inCycle.size() - people(owed, "roll-call"),
        inCycle.size() - people(owed, "comment"));
  }

  private static int people(List<Duty> owed, String code) {
    return (int)
        owed.stream().filter(duty -> duty.code().equals(code)).map(Duty::person).distinct().count();
  }

  private static List<DutyFacts> ending(List<DutyFacts> facts, LocalDate today) {
    LocalDate until = today.plusDays(SOON_DAYS);
    return facts.stream()
        .filter(one -> !one.kind().isSanction() && one.endsOn() != null)
        .filter(one -> one.status().isCurrent())
        .filter(one -> !one.endsOn().isBefore(today) && !one.endsOn().isAfter(until))
        .sorted(Comparator.comparing(DutyFacts::endsOn))
        .toList();
  }

  /// Shorter terms and expungement first: the loan window is open for years.
  private static List<vn.hoanhap.law.MayAsk> asks(List<vn.hoanhap.law.MayAsk> asks) {
    return asks.stream()
        .sorted(
            Comparator.comparing((vn.hoanhap.law.MayAsk ask) -> ask.code().equals("loan"))
                .thenComparing(vn.hoanhap.law.MayAsk::from))
        .toList();
  }

  private static MayAsk mayAsk(Tx tx, vn.hoanhap.law.MayAsk ask, PersonNames.Known known) {
    return new MayAsk(ask.code(), ask.person(), known.person(tx, ask.person()), ask.from());
  }

  private static EndingSoon endingSoon(Tx tx, DutyFacts facts, PersonNames.Known known) {
    return new EndingSoon(
        facts.person(), known.person(tx, facts.person()), facts.kind(), facts.endsOn());
  }

  private static boolean isOver(DutyFacts facts, LocalDate today) {
    boolean ranOut = facts.endsOn() != null && today.isAfter(facts.endsOn());
    return !facts.kind().isSanction()
        && (facts.status() == MeasureStatus.ENDED_AWAITING_PAPERS
            || facts.status().isCurrent() && ranOut);
  }
}
