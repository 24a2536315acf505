package vn.hoanhap.usecase.measure;

import java.util.List;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.clock.TermAnswer;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.change.Journal;
import vn.hoanhap.usecase.change.Journal.Change;

/// Looks again at released people whose day has come or was never known: the register counted down
/// to it while facts were missing, and on the day itself a missing fact (an unpaid fee nobody asked
/// about) means that a person must look, not that the conviction is expunged. Such a file stays on
/// the list as "needs review" until somebody has found out.
public final class ReviewEnds {

  private final Database database;
  private final MeasureWork work;
  private final MeasureRepository measures = new MeasureRepository();
  private final Journal journal = new Journal();

  public ReviewEnds(Database database, LegalClock clock) {
    this.database = database;
    this.work = new MeasureWork(clock);
  }

  /// Run once a day; answers how many files now wait for a person to look.
  public int handle() {
    if (database.read(this::unclear).isEmpty()) {
      return 0;
    }
    return database.write(
        Actor.PROGRAM,
        tx -> {
          List<Measure> found = unclear(tx);
          found.forEach(measure -> review(tx, measure));
          return found.size();
        });
  }

  private List<Measure> unclear(Tx tx) {
    return measures.countedDown(tx, MeasureKind.CHX).stream()
        .filter(measure -> !isSettled(measure, work.answer(tx, measure)))
        .toList();
  }

  private static boolean isSettled(Measure stored, TermAnswer answer) {
    Measure settled = MeasureWork.settled(stored, answer);
    boolean nobodyKnows = answer.computedEnd() == null && stored.term().computedEnd() != null;
    return settled.status() == stored.status() && !nobodyKnows;
  }

  private void review(Tx tx, Measure before) {
    Measure after = measures.update(tx, MeasureWork.settled(before, work.answer(tx, before)));
    journal.line(
        tx,
        LedgerAction.EDIT_MEASURE,
        after.person(),
        after.kind().code(),
        List.of(Change.of(before, after)));
  }
}
