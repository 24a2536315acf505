package vn.hoanhap.usecase.today;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.law.Duty;
import vn.hoanhap.law.DutyFacts;
import vn.hoanhap.law.MayAsk;
import vn.hoanhap.store.DutySource;
import vn.hoanhap.store.PersonFilter;
import vn.hoanhap.store.PersonList;
import vn.hoanhap.store.Tx;

/// Lays out one day's page for one officer or for all: counts everything, reads names only for the
/// lines that are shown.
final class TodayPage {

  /// How many people of a box the page shows.
  private static final int SHOWN_NAMES = 5;

  private static final int SOON_DAYS = 30;

  // Shorter terms and expungement first: the loan window is open for years.
  static final Comparator<MayAsk> ASKED =
      Comparator.comparing((MayAsk ask) -> ask.code().equals("loan")).thenComparing(MayAsk::from);

  private final LocalDate monthDue;
  private final UserId officer;
  private final LocalDate today;
  private final DutySource source = new DutySource();
  private final First<MayAsk> asks = new First<>(SHOWN_NAMES, ASKED);
  private final First<DutyFacts> ending =
      new First<>(SHOWN_NAMES, Comparator.comparing(DutyFacts::endsOn));
  private final Heads toCall = new Heads();
  private final Heads toComment = new Heads();
  private final Heads notCalled = new Heads();
  private final Heads notCommented = new Heads();
  private final TodayLines lines;
  private int awaitingPapers;
  private boolean holdsNothing;
  private boolean monthBeforeRegister;
  private PersonNames names;
  private Map<ActivityId, String> texts;

  /// `monthDue` is the last day for this month's roll-call and comments.
  TodayPage(LocalDate today, LocalDate monthDue, ShowToday.Wanted wanted) {
    this.monthDue = monthDue;
    this.officer = wanted.officer();
    this.today = today;
    this.lines = new TodayLines(today, wanted.room());
  }

  /// Goes through what is owed.
  TodayPage count(DutyBoard.Board board) {
    holdsNothing = board.facts().isEmpty();
    monthBeforeRegister = board.keptSince() != null && monthDue.isBefore(board.keptSince());
    board.facts().stream().filter(one -> isMine(one.officer())).forEach(this::count);
    board.duties().stream().filter(one -> isMine(one.officer())).forEach(this::count);
    board.mayAsk().stream().filter(one -> isMine(one.officer())).forEach(asks::add);
    return this;
  }

  /// How many lines the page has room for of what was gone through.
  int lines() {
    return lines.sorted().values().stream().mapToInt(group -> group.first().size()).sum();
  }

  /// The page; adds agreed steps, what is due in sealed files, and names.
  ShowToday.Today finish(Tx tx, DutyBoard.Board board, SealedWork sealed) {
    List<DutySource.Step> due = source.steps(tx, TodayLines.horizon(today));
    steps(sealed.find(board, due.stream().filter(one -> isMine(one.officer())).toList(), officer));
    Map<ShowToday.When, TodayLines.Sorted> groups = lines.sorted();
    names = PersonNames.read(tx, shown(groups));
    texts = source.stepTexts(tx, shownSteps(groups));
    return new ShowToday.Today(
        today,
        groups.entrySet().stream().map(one -> group(one.getKey(), one.getValue())).toList(),
        monthBar(),
        asks.first().stream().map(this::mayAsk).toList(),
        asks.total(),
        ending.first().stream().map(this::endingSoon).toList(),
        ending.total(),
        awaitingPapers,
        withoutMeasure(tx, officer),
        holdsNothing && new PersonList().isEmpty(tx));
  }

  /// How many people were entered without a measure yet; `officer` narrows, or is null.
  static int withoutMeasure(Tx tx, UserId officer) {
    return new PersonList()
        .count(tx, new PersonFilter(PersonFilter.Scope.NO_MEASURE, Set.of(), "", officer));
  }

  private boolean isMine(UserId inCharge) {
    return officer == null || officer.equals(inCharge);
  }

  private void count(DutyFacts facts) {
    boolean over = isOver(facts, today);
    awaitingPapers += over ? 1 : 0;
    if (isToCall(facts, today, monthDue)) {
      toCall.add(facts.person());
    }
    if (isToComment(facts, today)) {
      toComment.add(facts.person());
    }
    if (endsSoon(facts, today)) {
      ending.add(facts);
    }
  }

  /// This month's roll-call counts the person of the measure: taken over by its last day.
  static boolean isToCall(DutyFacts facts, LocalDate today, LocalDate monthDue) {
    return isInCycle(facts, today) && facts.takenOverBefore(monthDue.plusDays(1));
  }

  /// The comments made this month count the person of the measure: taken over before it began.
  static boolean isToComment(DutyFacts facts, LocalDate today) {
    return isInCycle(facts, today) && facts.takenOverBefore(today.withDayOfMonth(1));
  }

  private static boolean isInCycle(DutyFacts facts, LocalDate today) {
    return facts.status().isCurrent() && facts.kind().underMonthlyCycle() && !isOver(facts, today);
  }

  /// The term of a measure in force ends within the days that the page looks ahead.
  static boolean endsSoon(DutyFacts facts, LocalDate today) {
    return facts.status().isCurrent()
        && !facts.kind().isSanction()
        && facts.endsOn() != null
        && !facts.endsOn().isBefore(today)
        && !facts.endsOn().isAfter(today.plusDays(SOON_DAYS));
  }

  /// The term is over and the file is not closed.
  static boolean isOver(DutyFacts facts, LocalDate today) {
    boolean ranOut = facts.endsOn() != null && today.isAfter(facts.endsOn());
    return !facts.kind().isSanction()
        && (facts.status() == MeasureStatus.ENDED_AWAITING_PAPERS
            || facts.status().endsByItself() && ranOut);
  }

  private void count(Duty duty) {
    lines.add(duty);
    switch (duty.code()) {
      case ShowToday.ROLL_CALL -> notCalled.addIfIn(toCall, duty.person());
      case ShowToday.COMMENT -> notCommented.addIfIn(toComment, duty.person());
      default -> {
        // The month is called and commented; the rest is no part of its bar.
      }
    }
  }

  private void steps(SealedWork.Found found) {
    found.lines().forEach(lines::add);
    found.openSteps().forEach(lines::add);
  }

  /// The lines that are shown and say whom they are about.
  private static Stream<TodayLines.Owed> open(Map<ShowToday.When, TodayLines.Sorted> groups) {
    return groups.values().stream()
        .flatMap(group -> group.first().stream())
        .filter(owed -> !owed.code().equals(ShowToday.SEALED));
  }

  private static List<ActivityId> shownSteps(Map<ShowToday.When, TodayLines.Sorted> groups) {
    return open(groups)
        .map(TodayLines.Owed::step)
        .filter(Objects::nonNull)
        .map(DutySource.Step::activity)
        .toList();
  }

  private Set<PersonId> shown(Map<ShowToday.When, TodayLines.Sorted> groups) {
    Set<PersonId> people = new HashSet<>();
    open(groups).map(TodayLines.Owed::person).forEach(people::add);
    Stream.concat(
            asks.first().stream().map(MayAsk::person),
            ending.first().stream().map(DutyFacts::person))
        .forEach(people::add);
    return people;
  }

  private ShowToday.Group group(ShowToday.When when, TodayLines.Sorted owed) {
    return new ShowToday.Group(
        when, owed.total(), owed.first().stream().map(one -> line(when, one)).toList());
  }

  private ShowToday.Line line(ShowToday.When when, TodayLines.Owed owed) {
    if (owed.code().equals(ShowToday.SEALED)) {
      return sealed(when, owed);
    }
    if (owed.step() != null) {
      String text = texts.get(owed.step().activity());
      return ShowToday.Line.of(owed.step(), text, when, names);
    }
    return owed.count() > 0 ? shared(when, owed) : ShowToday.Line.of(owed.duty(), when, names);
  }

  private ShowToday.Line shared(ShowToday.When when, TodayLines.Owed owed) {
    return new ShowToday.Line(
        owed.code(),
        when,
        owed.dueOn(),
        null,
        "",
        null,
        null,
        null,
        null,
        owed.count(),
        names.user(owed.officer()),
        owed.code().equals(TodayLines.TAKEN_OVER) ? "" : owed.duty().article(),
        owed.duty().isUnconfirmed());
  }

  private ShowToday.Line sealed(ShowToday.When when, TodayLines.Owed owed) {
    return new ShowToday.Line(
        owed.code(),
        when,
        owed.dueOn(),
        owed.person(),
        "",
        null,
        null,
        null,
        null,
        0,
        names.user(owed.officer()),
        "",
        false);
  }

  /// In its first days the month is called, and the month before is commented. In a register begun
  /// after those days both were done on paper.
  private ShowToday.MonthBar monthBar() {
    if (monthBeforeRegister || toCall.count() + toComment.count() == 0) {
      return null;
    }
    return new ShowToday.MonthBar(
        YearMonth.from(today).minusMonths(1).toString(),
        monthDue,
        toCall.count(),
        toCall.count() - notCalled.count(),
        toComment.count(),
        toComment.count() - notCommented.count());
  }

  private ShowToday.MayAsk mayAsk(MayAsk ask) {
    return new ShowToday.MayAsk(ask.code(), ask.person(), names.person(ask.person()), ask.from());
  }

  private ShowToday.EndingSoon endingSoon(DutyFacts facts) {
    return new ShowToday.EndingSoon(
        facts.person(), names.person(facts.person()), facts.kind(), facts.endsOn());
  }
}
