package vn.hoanhap.app.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.PlainTwin;
import vn.hoanhap.usecase.activity.LogActivity;
import vn.hoanhap.usecase.person.SearchPeople;
import vn.hoanhap.usecase.session.OpenRegister;

/// An activity saved with its ledger line and its history through the use case; its floor inserts
/// and commits the bare row in the plain file.
final class ActivityRow implements Row {

  private static final int ROUNDS = 200;

  @Override
  public String name() {
    return "activity";
  }

  @Override
  public List<Line> measure(Place place) {
    try (OpenRegister open = place.open(place.filled(place.people()));
        PlainTwin twin = place.twin(open)) {
      Actor actor = open.user().actor();
      LocalDate today = LocalDate.now(place.clock());
      List<PersonId> people =
          new SearchPeople(open.database()).handle(actor, SearchPeople.Query.of("")).ids();
      LogActivity log = new LogActivity(open.database());
      AtomicInteger turn = new AtomicInteger();
      Pair pair =
          Pair.of(
              place.times(40),
              place.times(ROUNDS),
              () -> log.handle(actor, entry(next(people, turn.get()), ActivityType.GAP, today)),
              () ->
                  twin.queries()
                      .logOne(
                          next(people, turn.getAndIncrement()).value(),
                          UUID.randomUUID().toString(),
                          today.toString(),
                          place.clock().instant().toString()));
      return List.of(Line.of("activity", pair, Gate.times(Gate.Of.MEDIAN, 2.0)));
    }
  }

  static PersonId next(List<PersonId> people, int turn) {
    return people.get((int) (turn * 7_919L % people.size()));
  }

  static LogActivity.Command entry(PersonId person, ActivityType type, LocalDate today) {
    return new LogActivity.Command(
        List.of(person),
        null,
        type,
        today,
        "Nhà ở",
        "Gia đình",
        "Có mặt",
        "Gặp gỡ, động viên.",
        "",
        "",
        null,
        null,
        null);
  }
}
