package vn.hoanhap.usecase.dossier;

import java.util.List;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.DossierRepository;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.access.Permissions;
import vn.hoanhap.usecase.change.Journal;
import vn.hoanhap.usecase.change.Journal.Change;

/// Says whether a paper is in the file.
public final class SetDossierItem {

  private final Database database;
  private final Permissions permissions;
  private final MeasureRepository measures = new MeasureRepository();
  private final DossierRepository dossier = new DossierRepository();
  private final Journal journal = new Journal();

  public SetDossierItem(Database database) {
    this.database = database;
    this.permissions = new Permissions(database);
  }

  /// A paper that does not apply says why. Nothing here ever stops a term from ending.
  public void handle(Actor actor, DossierItem item) {
    permissions.requireWriting(actor);
    boolean explained = item.reason() != null && !item.reason().isBlank();
    if (item.state() == DossierItem.State.NOT_APPLICABLE && !explained) {
      throw new Fault.RuleBroken("activity.paper-reason-missing", "reason", "");
    }
    database.write(
        actor,
        tx -> {
          put(tx, item);
          return null;
        });
  }

  private void put(Tx tx, DossierItem item) {
    Measure measure =
        measures
            .find(tx, item.measure())
            .orElseThrow(() -> new Fault.NotFound("measure.not-found"));
    if (item.paperDate() != null && item.paperDate().isAfter(tx.today())) {
      throw new Fault.RuleBroken("activity.paper-future", "paperDate", "");
    }
    DossierItem before = dossier.find(tx, item.measure(), item.code()).orElse(null);
    dossier.put(tx, item);
    DossierItem after = dossier.find(tx, item.measure(), item.code()).orElseThrow();
    journal.line(
        tx,
        LedgerAction.SET_DOSSIER,
        measure.person(),
        item.code(),
        List.of(Change.of(before, after)));
  }
}
