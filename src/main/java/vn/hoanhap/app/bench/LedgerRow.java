package vn.hoanhap.app.bench;

import java.nio.file.Path;
import java.util.List;
import vn.hoanhap.app.demo.TrainingRegister;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.LedgerCheck;
import vn.hoanhap.store.PlainTwin;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.session.OpenRegister;

/// The whole chain of the ledger verified: a million lines for fifty thousand people, each appended
/// by the ledger's own writer. Its floor reads the same lines of a plain file, cell by cell, and
/// computes no hash.
final class LedgerRow implements Row {

  private static final int PEOPLE = 100;
  private static final int LINES_A_TIME = 20_000;
  private static final int ROUNDS = 3;

  @Override
  public String name() {
    return "ledger";
  }

  @Override
  public List<Line> measure(Place place) {
    int lines = place.people() * Place.ACTIVITIES_EACH;
    Path register = place.made("nhat-ky-" + lines, begun -> fill(place, begun, lines));
    try (OpenRegister open = place.open(register);
        PlainTwin twin = place.twin(open)) {
      Pair pair =
          Pair.of(
              1, place.times(ROUNDS), () -> verify(open.database(), lines), twin.queries()::ledger);
      return List.of(Line.of("ledger", pair, Gate.millis(Gate.Of.MEDIAN, 5_000)));
    }
  }

  private static void verify(Database database, int lines) {
    LedgerCheck.Verdict verdict = new LedgerCheck().verify(database);
    if (!verdict.holds() || verdict.lines() < lines) {
      throw new IllegalStateException("the ledger of the benchmark is broken");
    }
  }

  private static void fill(Place place, Path folder, int lines) {
    place.say("bench.ledger", lines);
    try (OpenRegister open =
        new TrainingRegister(place.reference(), place.clock())
            .make(folder, crowd -> crowd.many(PEOPLE, 1))) {
      for (int written = 0; written < lines; written += LINES_A_TIME) {
        int some = Math.min(LINES_A_TIME, lines - written);
        open.database().write(open.user().actor(), tx -> append(tx, some));
      }
    }
  }

  private static int append(Tx tx, int count) {
    Ledger ledger = new Ledger();
    for (int i = 0; i < count; i++) {
      ledger.append(tx, LedgerAction.VIEW_PERSON, "person", 1 + i % PEOPLE, "");
    }
    return count;
  }
}
