package vn.hoanhap.app.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.law.LawBooks;
import vn.hoanhap.store.PlainTwin;
import vn.hoanhap.usecase.activity.LogActivity;
import vn.hoanhap.usecase.person.SearchPeople;
import vn.hoanhap.usecase.session.OpenRegister;
import vn.hoanhap.usecase.today.ShowToday;
import vn.hoanhap.usecase.today.WarmUp;

/// The Today page: the first look after unlocking, in a Java that is warm and in one just started,
/// and a later look. Its floor reads the same rows of a plain file just opened, cell by cell.
final class TodayRow implements Row {

  /// The name a new process is told to measure.
  static final String FIRST_LOOK = "first-look";

  private static final Gate GATE = Gate.millis(Gate.Of.MEDIAN, 200);
  private static final int WARM = 3;
  private static final int ROUNDS = 7;
  private static final int PROCESSES = 5;

  @Override
  public String name() {
    return "today";
  }

  @Override
  public List<Line> measure(Place place) {
    Path register = place.filled(place.people());
    Path plain;
    try (OpenRegister open = place.open(register);
        PlainTwin twin = place.twin(open)) {
      plain = twin.file();
    }
    place.say("bench.duties", duties(place, register), place.people());
    Samples fresh = new Samples();
    for (int i = 0; i < place.times(PROCESSES); i++) {
      fresh.add(place.children().ask(FIRST_LOOK, register));
    }
    Pair first = new Pair();
    for (int i = 0; i < place.times(WARM) + place.times(ROUNDS); i++) {
      look(place, register, plain, i < place.times(WARM) ? new Pair() : first);
    }
    return List.of(
        Line.of("today-first", first, GATE),
        Line.of("today-new", new Pair(fresh, first.floor()), GATE),
        later(place, register));
  }

  private static void look(Place place, Path register, Path plain, Pair pair) {
    try (OpenRegister open = place.open(register);
        PlainTwin twin = PlainTwin.open(plain)) {
      ShowToday today = new ShowToday(open.database(), LawBooks.shipped());
      Actor actor = open.user().actor();
      pair.time(() -> today.handle(actor, null), twin.queries()::duties);
    }
  }

  /// How many duties the page goes through, so that its time can be held against their number.
  private static int duties(Place place, Path register) {
    try (OpenRegister open = place.open(register)) {
      ShowToday today = new ShowToday(open.database(), LawBooks.shipped());
      return today.handle(open.user().actor(), null).groups().stream()
          .mapToInt(ShowToday.Group::total)
          .sum();
    }
  }

  /// Each look after somebody was called to the roll: with nothing written between, the page is
  /// only handed out again.
  private static Line later(Place place, Path register) {
    try (OpenRegister open = place.open(register);
        PlainTwin twin = place.twin(open)) {
      ShowToday today = new ShowToday(open.database(), LawBooks.shipped());
      Actor actor = open.user().actor();
      LocalDate day = LocalDate.now(place.clock());
      List<PersonId> people =
          new SearchPeople(open.database()).handle(actor, SearchPeople.Query.of("")).ids();
      LogActivity log = new LogActivity(open.database());
      Pair later = new Pair();
      for (int i = 0; i < WARM + 3 * ROUNDS; i++) {
        log.handle(actor, ActivityRow.entry(ActivityRow.next(people, i), ActivityType.DD, day));
        (i < WARM ? new Pair() : later)
            .time(() -> today.handle(actor, null), twin.queries()::duties);
      }
      return Line.of("today-later", later, GATE);
    }
  }

  /// The first look in this process, in nanoseconds; unlocking is not counted, and neither is what
  /// the program does while its unlock screen waits.
  static long firstLook(Path register, Clock clock) {
    LawBooks law = LawBooks.shipped();
    new WarmUp(law, LocalDate.now(clock)).run();
    try (OpenRegister open = Place.open(register, clock)) {
      long before = System.nanoTime();
      new ShowToday(open.database(), law).handle(open.user().actor(), null);
      return System.nanoTime() - before;
    }
  }
}
