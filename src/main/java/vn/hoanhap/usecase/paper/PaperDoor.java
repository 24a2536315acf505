package vn.hoanhap.usecase.paper;

import java.util.List;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.WrittenReason;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.usecase.access.Permissions;
import vn.hoanhap.usecase.access.Restriction;

/// A paper about one person opens the file as the screen does: a closed or a sealed one for a
/// written reason alone, and never for whoever sees it masked.
final class PaperDoor {

  private final Database database;
  private final Permissions permissions;
  private final MeasureRepository measures = new MeasureRepository();

  PaperDoor(Database database) {
    this.database = database;
    this.permissions = new Permissions(database);
  }

  /// Refuses what the actor may not have on paper; `measure` is the one the paper is about, or
  /// null.
  void require(Actor actor, PersonId person, MeasureId measure, String reason) {
    List<Measure> all = database.read(tx -> measures.ofPerson(tx, person));
    boolean sealed = all.stream().anyMatch(one -> one.id().equals(measure) && one.sealed());
    if ((sealed || Restriction.applies(all)) && !WrittenReason.isEnough(reason)) {
      throw permissions.refused(actor, "access.reason-needed");
    }
    if (Restriction.masks(actor, all)) {
      throw permissions.refused(actor, "access.read-only");
    }
  }
}
