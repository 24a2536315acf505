package vn.hoanhap.usecase.measure;

import java.util.List;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.access.Permissions;
import vn.hoanhap.usecase.change.Journal;
import vn.hoanhap.usecase.change.Journal.Change;

/// Closes a measure with its paper. A transfer out is a closing with a destination commune.
public final class CloseMeasure {

  private final Database database;
  private final Permissions permissions;
  private final MeasureWork work;
  private final MeasureRepository measures = new MeasureRepository();
  private final Journal journal = new Journal();

  public CloseMeasure(Database database, LegalClock clock) {
    this.database = database;
    this.permissions = new Permissions(database);
    this.work = new MeasureWork(clock);
  }

  /// The day of the closing is the true last day, however late the paper was written (TTLT01/2023
  /// Điều 16). Expungement and lapse happen by law and need no paper; a death is recorded on the
  /// person.
  public Measure handle(Actor actor, MeasureId measure, Closing closing) {
    permissions.requireWriting(actor);
    return database.write(actor, tx -> close(tx, measure, closing));
  }

  private Measure close(Tx tx, MeasureId id, Closing closing) {
    Measure before = work.measure(tx, id);
    ClosingRules.requireComplete(closing, tx.today());
    ClosingRules.requirePaper(closing);
    ClosingRules.requireFitting(
        before.kind(), closing, before.term().legalStart(), before.term().governingEnd());
    Measure after = measures.update(tx, before.closed(closing));
    boolean leaves = closing.reason() == CloseReason.TRANSFERRED;
    LedgerAction action = leaves ? LedgerAction.TRANSFER_OUT : LedgerAction.CLOSE_MEASURE;
    journal.line(
        tx, action, after.person(), closing.reason().code(), List.of(Change.of(before, after)));
    return after;
  }
}
