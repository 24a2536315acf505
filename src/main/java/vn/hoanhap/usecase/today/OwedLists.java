package vn.hoanhap.usecase.today;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.text.VietnameseNames;
import vn.hoanhap.law.Duty;
import vn.hoanhap.law.DutyFacts;
import vn.hoanhap.law.MayAsk;
import vn.hoanhap.store.Tx;

/// The people behind a shared line or a box of the day, in list order. A list has room for the
/// first thousand, more than any screen is read through.
final class OwedLists {

  private static final int MOST = 1_000;

  private final Tx tx;
  private final DutyBoard.Board board;
  private final UserId officer;

  /// `officer` narrows to one officer's people; null shows all.
  OwedLists(Tx tx, DutyBoard.Board board, UserId officer) {
    this.tx = tx;
    this.board = board;
    this.officer = officer;
  }

  /// A line a person for a duty that the page tells as one.
  List<ShowToday.Line> together(ShowToday.Line shared) {
    return lines(
        mine(board.duties(), Duty::officer)
            .filter(
                one ->
                    TodayLines.lineOf(one).equals(shared.code())
                        && one.dueOn().equals(shared.dueOn())));
  }

  /// A line a person whom the month's bar counts and whose duty of that code is not done.
  List<ShowToday.Line> leftOfMonth(String code, LocalDate monthDue) {
    boolean call = code.equals(ShowToday.ROLL_CALL);
    Set<PersonId> counted = new HashSet<>();
    mine(board.facts(), DutyFacts::officer)
        .filter(
            facts ->
                call
                    ? TodayPage.isToCall(facts, board.day(), monthDue)
                    : TodayPage.isToComment(facts, board.day()))
        .forEach(facts -> counted.add(facts.person()));
    Set<PersonId> once = new HashSet<>();
    return lines(
        mine(board.duties(), Duty::officer)
            .filter(one -> one.code().equals(code) && counted.contains(one.person()))
            .filter(one -> once.add(one.person())));
  }

  private List<ShowToday.Line> lines(Stream<Duty> some) {
    List<Duty> duties = some.limit(MOST).toList();
    PersonNames names = names(duties, Duty::person);
    return duties.stream()
        .map(duty -> ShowToday.Line.of(duty, ShowToday.When.of(duty.dueOn(), board.day()), names))
        .sorted(byName(ShowToday.Line::personName))
        .toList();
  }

  /// Everybody who may ask for something, whose right is oldest first.
  List<ShowToday.MayAsk> mayAsk() {
    List<MayAsk> asks =
        mine(board.mayAsk(), MayAsk::officer).sorted(TodayPage.ASKED).limit(MOST).toList();
    PersonNames names = names(asks, MayAsk::person);
    return asks.stream()
        .map(
            ask ->
                new ShowToday.MayAsk(
                    ask.code(), ask.person(), names.person(ask.person()), ask.from()))
        .toList();
  }

  /// Everybody whose term ends within thirty days, the nearest end first.
  List<ShowToday.EndingSoon> endingSoon() {
    return ends(
        mine(board.facts(), DutyFacts::officer)
            .filter(facts -> TodayPage.endsSoon(facts, board.day())));
  }

  /// Everybody whose term is over and whose papers are missing, the oldest end first.
  List<ShowToday.EndingSoon> awaitingPapers() {
    return ends(
        mine(board.facts(), DutyFacts::officer)
            .filter(facts -> TodayPage.isOver(facts, board.day())));
  }

  private List<ShowToday.EndingSoon> ends(Stream<DutyFacts> some) {
    List<DutyFacts> facts =
        some.sorted(
                Comparator.comparing(
                    DutyFacts::endsOn, Comparator.nullsFirst(Comparator.naturalOrder())))
            .limit(MOST)
            .toList();
    PersonNames names = names(facts, DutyFacts::person);
    return facts.stream()
        .map(
            one ->
                new ShowToday.EndingSoon(
                    one.person(), names.person(one.person()), one.kind(), one.endsOn()))
        .toList();
  }

  private <T> Stream<T> mine(List<T> all, Function<T, UserId> inCharge) {
    return all.stream().filter(one -> officer == null || officer.equals(inCharge.apply(one)));
  }

  private <T> PersonNames names(List<T> shown, Function<T, PersonId> person) {
    return PersonNames.read(tx, shown.stream().map(person).distinct().toList());
  }

  private static <T> Comparator<T> byName(Function<T, String> name) {
    return Comparator.comparing(name, VietnameseNames.ORDER);
  }
}
