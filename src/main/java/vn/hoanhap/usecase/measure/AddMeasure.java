package vn.hoanhap.usecase.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.clock.TermAnswer;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.access.Permissions;
import vn.hoanhap.usecase.change.Journal;
import vn.hoanhap.usecase.change.Journal.Change;

/// Adds a measure with its legal basis; refuses what the law does not allow, naming the article.
public final class AddMeasure {

  private final Database database;
  private final LegalClock clock;
  private final Permissions permissions;
  private final MeasureWork work;
  private final MeasureRefusals refusals;
  private final MeasureRepository measures = new MeasureRepository();
  private final BasisInFile file = new BasisInFile();
  private final Journal journal = new Journal();

  public AddMeasure(Database database, LegalClock clock) {
    this.database = database;
    this.clock = clock;
    this.permissions = new Permissions(database);
    this.work = new MeasureWork(clock);
    this.refusals = new MeasureRefusals(clock);
  }

  /// Stores the measure with the end the rules give, and its basis as the paper of the file that it
  /// is. A new decision on drug-user management takes the place of the one in force (NĐ163/2026
  /// Điều 59).
  public MeasureId handle(Actor actor, MeasureCommand command) {
    permissions.requireWriting(actor);
    MeasureNeeds.require(command);
    return database.write(actor, tx -> add(tx, command));
  }

  private MeasureId add(Tx tx, MeasureCommand command) {
    Person person = work.person(tx, command.person());
    List<Measure> others = work.ofPerson(tx, command.person());
    requireNewRef(tx, command);
    boolean sealed = Juvenile.seals(MeasureDraft.of(command, false, true), person, clock);
    Measure measure = MeasureDraft.of(command, sealed, true);
    TermAnswer answer = clock.answer(measure, person, others, tx.today());
    List<Fault.RuleBroken> found = refusals.of(measure, person, others, tx.today());
    if (!found.isEmpty()) {
      throw found.getFirst();
    }
    List<Change> changes = new ArrayList<>(replaced(tx, measure, others));
    Measure stored = measures.insert(tx, MeasureWork.settled(measure, answer));
    changes.add(Change.of(null, stored));
    changes.addAll(file.settle(tx, stored));
    journal.line(tx, LedgerAction.ADD_MEASURE, person.id(), stored.kind().code(), changes);
    return stored.id();
  }

  private void requireNewRef(Tx tx, MeasureCommand command) {
    if (command.externalRef() != null && !command.externalRef().isBlank()) {
      measures
          .withExternalRef(tx, command.externalRef().strip())
          .ifPresent(
              other -> {
                throw new Fault.RuleBroken(
                    "measure.ref-taken", "externalRef", "", command.externalRef());
              });
    }
  }

  private List<Change> replaced(Tx tx, Measure measure, List<Measure> others) {
    if (measure.kind() != MeasureKind.SDTP || measure.closing() != null) {
      return List.of();
    }
    List<Change> changes = new ArrayList<>();
    for (Measure other : others) {
      if (other.kind() == MeasureKind.SDTP && other.status().isCurrent()) {
        LocalDate day = measure.basis().date();
        Closing closing = new Closing(CloseReason.REPLACED, day, measure.basis().number(), day, "");
        changes.add(Change.of(other, measures.update(tx, other.closed(closing))));
      }
    }
    return changes;
  }
}
