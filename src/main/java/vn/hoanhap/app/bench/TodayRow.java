package vn.hoanhap.app.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
/// on the day of the month when the office owes most, and a later look. Its floor reads the same
/// rows of a plain file just opened, cell by cell.
final class TodayRow implements Row {

  /// The name a new process is told to measure.
  static final String FIRST_LOOK = "first-look";

  private static final Gate GATE = Gate.millis(Gate.Of.MEDIAN, 200);
  private static final int WARM = 3;
  private static final int ROUNDS = 7;
  private static final int PROCESSES = 5;

  // Everybody is to be called to the roll and commented by the fifth.
  private static final int BUSY_DAY = 3;

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
    Samples fresh = new Samples();
    for (int i = 0; i < place.times(PROCESSES); i++) {
      fresh.add(place.children().ask(FIRST_LOOK, register));
    }
    Pair first = firstLooks(place, register, plain, place.clock());
    return List.of(
        Line.of("today-first", first, GATE),
        Line.of("today-new", new Pair(fresh, first.floor()), GATE),
        Line.of("today-busy", busy(place, register, plain), GATE),
        later(place, register));
  }

  /// On a copy: the register itself must not hear of a day that is still to come.
  private static Pair busy(Place place, Path register, Path plain) {
    LocalDate day = LocalDate.now(place.clock()).plusMonths(1).withDayOfMonth(BUSY_DAY);
    Clock then = Clock.fixed(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    return firstLooks(place, place.copied(register, "today"), plain, then);
  }

  private static Pair firstLooks(Place place, Path register, Path plain, Clock clock) {
    place.say("bench.duties", duties(register, clock), place.people());
    Pair first = new Pair();
    for (int i = 0; i < place.times(WARM) + place.times(ROUNDS); i++) {
      look(register, plain, clock, i < place.times(WARM) ? new Pair() : first);
    }
    return first;
  }

  private static void look(Path register, Path plain, Clock clock, Pair pair) {
    try (OpenRegister open = Place.open(register, clock);
        PlainTwin twin = PlainTwin.open(plain)) {
      ShowToday today = new ShowToday(open.database(), LawBooks.shipped());
      Actor actor = open.user().actor();
      pair.time(() -> today.handle(actor, null), twin.queries()::duties);
    }
  }

  /// How many duties the page tells of, so that its time can be held against their number: a line
  /// that people share is one for each of them.
  private static int duties(Path register, Clock clock) {
    Map<ShowToday.When, Integer> all = new EnumMap<>(ShowToday.When.class);
    for (ShowToday.When when : ShowToday.When.values()) {
      all.put(when, Integer.MAX_VALUE);
    }
    try (OpenRegister open = Place.open(register, clock)) {
      ShowToday today = new ShowToday(open.database(), LawBooks.shipped());
      return today.show(open.user().actor(), new ShowToday.Wanted(null, all)).groups().stream()
          .flatMap(group -> group.lines().stream())
          .mapToInt(line -> Math.max(1, line.count()))
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
