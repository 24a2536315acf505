package vn.hoanhap.usecase.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.law.ClosingPapers;
import vn.hoanhap.law.DossierChecklist;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.DossierRepository;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.SettingsRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.access.Permissions;
import vn.hoanhap.usecase.change.Journal;
import vn.hoanhap.usecase.change.Journal.Change;

/// Closes a measure with its paper. A transfer out is a closing with a destination commune.
public final class CloseMeasure {

  private final Database database;
  private final Permissions permissions;
  private final SettingsRepository settings = new SettingsRepository();
  private final MeasureWork work;
  private final ClosingPapers papers;
  private final MeasureRepository measures = new MeasureRepository();
  private final DossierRepository dossier = new DossierRepository();
  private final AgreedSteps steps = new AgreedSteps();
  private final Journal journal = new Journal();

  /// `checklist` knows the paper that each closing brings into the file.
  public CloseMeasure(Database database, LegalClock clock, DossierChecklist checklist) {
    this.database = database;
    this.papers = new ClosingPapers(checklist);
    this.permissions = new Permissions(database);
    this.work = new MeasureWork(clock);
  }

  /// The day of the closing is the true last day, however late the paper was written (TTLT01/2023
  /// Điều 16). Expungement and lapse happen by law and need no paper; a death is recorded on the
  /// person. The number and day of the closing settle the paper of the checklist that they belong
  /// to; papers that are still missing never stop it.
  public Measure handle(Actor actor, MeasureId measure, Closing closing) {
    permissions.requireWriting(actor);
    return database.write(actor, tx -> close(tx, measure, closing));
  }

  /// The code of the paper of the checklist that the number of such a closing belongs to; empty
  /// when there is none, or nothing was chosen yet (`reason` and `endedOn` may be null).
  public Optional<String> settles(Measure measure, CloseReason reason, LocalDate endedOn) {
    return reason == null || endedOn == null
        ? Optional.empty()
        : papers.of(measure.kind(), reason, endedOn).map(DossierChecklist.Item::code);
  }

  /// What such a closing would do; it is refused for the same reasons, and nothing is changed.
  public AgreedSteps.Foreseen foresee(Actor actor, MeasureId measure, Closing closing) {
    permissions.requireWriting(actor);
    return database.read(
        tx -> {
          Measure before = accepted(tx, measure, closing);
          List<Measure> staying = staying(tx, before);
          return steps.foresee(
              tx,
              before.person(),
              new AgreedSteps.Parted(List.of(before), staying),
              closing.endedOn(),
              staying.isEmpty());
        });
  }

  private Measure accepted(Tx tx, MeasureId id, Closing closing) {
    Measure before = work.measure(tx, id);
    ClosingRules.requireComplete(closing, tx.today());
    ClosingRules.requirePaper(closing);
    if (closing.reason() == CloseReason.TRANSFERRED) {
      ClosingRules.requireElsewhere(closing, settings.post(tx).communeCode());
    }
    ClosingRules.requireFitting(
        before.kind(), closing, before.term().legalStart(), before.term().governingEnd());
    return before;
  }

  private List<Measure> staying(Tx tx, Measure ending) {
    return work.ofPerson(tx, ending.person()).stream()
        .filter(measure -> measure.status().isOpen() && !measure.id().equals(ending.id()))
        .toList();
  }

  private Measure close(Tx tx, MeasureId id, Closing closing) {
    Measure before = accepted(tx, id, closing);
    Measure after = measures.update(tx, before.closed(closing));
    LedgerAction action =
        closing.reason() == CloseReason.TRANSFERRED
            ? LedgerAction.TRANSFER_OUT
            : LedgerAction.CLOSE_MEASURE;
    List<Change> changes = new ArrayList<>();
    changes.add(Change.of(before, after));
    settled(tx, before, closing).ifPresent(changes::add);
    changes.addAll(steps.end(tx, before.person(), List.of(before), staying(tx, before).isEmpty()));
    journal.line(tx, action, after.person(), closing.reason().code(), changes);
    return after;
  }

  // A paper that is in the file under a number of its own keeps it.
  private Optional<Change> settled(Tx tx, Measure measure, Closing closing) {
    String number = Person.clean(closing.paperNumber());
    Optional<String> code = settles(measure, closing.reason(), closing.endedOn());
    if (number.isEmpty() || code.isEmpty()) {
      return Optional.empty();
    }
    DossierItem known = dossier.find(tx, measure.id(), code.get()).orElse(null);
    if (known != null
        && known.state() == DossierItem.State.PRESENT
        && !known.paperNumber().isEmpty()) {
      return Optional.empty();
    }
    DossierItem item =
        new DossierItem(
            measure.id(), code.get(), DossierItem.State.PRESENT, number, closing.paperDate(), "");
    dossier.put(tx, item);
    return Optional.of(Change.of(known, item));
  }
}
