package vn.hoanhap.usecase.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.law.DossierChecklist;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.DossierRepository;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.access.Permissions;
import vn.hoanhap.usecase.change.Journal;
import vn.hoanhap.usecase.change.Journal.Change;
import vn.hoanhap.usecase.measure.FirstDay;

/// Says whether a paper is in the file. A paper dated before the person was born, or after today,
/// is refused; one that is years older than its measure is asked about.
public final class SetDossierItem {

  private final Database database;
  private final Permissions permissions;
  private final MeasureRepository measures = new MeasureRepository();
  private final DossierRepository dossier = new DossierRepository();
  private final PersonRepository people = new PersonRepository();
  private final DossierChecklist checklist = DossierChecklist.shipped();
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

  /// The first day of the measure, when the day of the paper is oddly early for it: a year before
  /// that day, or any day before it for a paper that the end brings. Empty when nothing is odd.
  public Optional<LocalDate> oddlyBefore(Actor actor, DossierItem item) {
    permissions.requireWriting(actor);
    return item.paperDate() == null
        ? Optional.empty()
        : database.read(
            tx ->
                measures
                    .find(tx, item.measure())
                    .flatMap(measure -> oddlyBefore(measure, item, tx.today())));
  }

  private Optional<LocalDate> oddlyBefore(Measure measure, DossierItem item, LocalDate today) {
    boolean atEnd =
        checklist.items(measure.kind(), today).stream()
            .anyMatch(
                paper ->
                    paper.code().equals(item.code())
                        && paper.stage() == DossierChecklist.Stage.END);
    return FirstDay.of(measure)
        .filter(first -> atEnd ? item.paperDate().isBefore(first) : item.isDatedLongBefore(first));
  }

  private void requirePossible(Tx tx, Measure measure, LocalDate day) {
    if (day == null) {
      return;
    }
    if (day.isAfter(tx.today())) {
      throw new Fault.RuleBroken("activity.paper-future", "paperDate", "");
    }
    LocalDate born =
        people
            .lifetime(tx, measure.person())
            .map(PersonRepository.Lifetime::from)
            .orElse(LocalDate.MIN);
    if (day.isBefore(born)) {
      throw new Fault.RuleBroken("activity.paper-before-birth", "paperDate", "", day, born);
    }
  }

  private void put(Tx tx, DossierItem item) {
    Measure measure =
        measures
            .find(tx, item.measure())
            .orElseThrow(() -> new Fault.NotFound("measure.not-found"));
    requirePossible(tx, measure, item.paperDate());
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
