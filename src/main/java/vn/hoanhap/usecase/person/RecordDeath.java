package vn.hoanhap.usecase.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.access.Permissions;
import vn.hoanhap.usecase.change.Journal;
import vn.hoanhap.usecase.change.Journal.Change;
import vn.hoanhap.usecase.measure.AgreedSteps;

/// Records a death and closes every open measure on that day (NĐ231/2026 Điều 2.2).
public final class RecordDeath {

  private final Database database;
  private final Permissions permissions;
  private final PersonRepository people = new PersonRepository();
  private final MeasureRepository measures = new MeasureRepository();
  private final AgreedSteps steps = new AgreedSteps();
  private final Journal journal = new Journal();

  public RecordDeath(Database database) {
    this.database = database;
    this.permissions = new Permissions(database);
  }

  /// The paper is the death certificate or notice. A measure whose term had run out before the
  /// death stays open for its own closing paper.
  public void handle(
      Actor actor, PersonId person, LocalDate diedOn, String paperNumber, LocalDate paperDate) {
    Closing closing = closing(actor, diedOn, paperNumber, paperDate);
    database.write(
        actor,
        tx -> {
          record(tx, person, closing);
          return null;
        });
  }

  /// What recording it would do; it is refused for the same reasons, and nothing is changed.
  public AgreedSteps.Foreseen foresee(
      Actor actor, PersonId person, LocalDate diedOn, String paperNumber, LocalDate paperDate) {
    Closing closing = closing(actor, diedOn, paperNumber, paperDate);
    return database.read(
        tx -> {
          accepted(tx, person, closing);
          return steps.foresee(tx, person, parted(tx, person, diedOn), diedOn, true);
        });
  }

  private Closing closing(Actor actor, LocalDate diedOn, String paperNumber, LocalDate paperDate) {
    permissions.requireWriting(actor);
    boolean paper = paperNumber != null && !paperNumber.isBlank() && paperDate != null;
    require(diedOn != null, "person.death-day-missing", "diedOn");
    require(paper, "person.death-paper-missing", "paperNumber");
    return new Closing(CloseReason.DIED, diedOn, paperNumber, paperDate, "");
  }

  private Person accepted(Tx tx, PersonId id, Closing closing) {
    Person before =
        people.find(tx, id).orElseThrow(() -> new Fault.NotFound("person.not-found", id.display()));
    require(before.diedOn() == null, "person.death-twice", "diedOn");
    require(!closing.endedOn().isAfter(tx.today()), "person.death-future", "diedOn");
    boolean afterBirth =
        before.birth() == null || !closing.endedOn().isBefore(before.birth().earliest());
    if (!afterBirth) {
      throw new Fault.RuleBroken("person.death-before-birth", "diedOn", "");
    }
    requireFitting(closing.paperDate(), closing.endedOn());
    measures.ofPerson(tx, id).forEach(measure -> requireBegun(measure, closing.endedOn()));
    return before;
  }

  private void record(Tx tx, PersonId id, Closing closing) {
    Person before = accepted(tx, id, closing);
    AgreedSteps.Parted parted = parted(tx, id, closing.endedOn());
    List<Change> changes = new ArrayList<>();
    changes.add(Change.of(before, people.update(tx, before.withDiedOn(closing.endedOn()))));
    for (Measure measure : parted.ending()) {
      changes.add(Change.of(measure, measures.update(tx, measure.closed(closing))));
    }
    // Nobody is visited after death, also where a measure waits for its own closing paper.
    changes.addAll(steps.end(tx, id, parted.ending(), true));
    journal.line(tx, LedgerAction.RECORD_DEATH, id, "", changes);
  }

  /// The measures that the death ends, and those whose term was over before it.
  private AgreedSteps.Parted parted(Tx tx, PersonId id, LocalDate diedOn) {
    Map<Boolean, List<Measure>> open =
        measures.ofPerson(tx, id).stream()
            .filter(measure -> measure.status().isOpen())
            .collect(Collectors.partitioningBy(measure -> measure.statusOn(diedOn).isCurrent()));
    return new AgreedSteps.Parted(open.get(true), open.get(false));
  }

  /// The paper that tells of a death is not older than the death.
  private static void requireFitting(LocalDate paper, LocalDate diedOn) {
    if (paper.isBefore(diedOn)) {
      throw new Fault.RuleBroken("person.death-paper-before", "paperDate", "", diedOn, paper);
    }
  }

  /// A measure that begins after the death shows that one of the two days is mistyped.
  private static void requireBegun(Measure measure, LocalDate diedOn) {
    LocalDate start = measure.term().legalStart();
    if (measure.status().isCurrent() && start != null && diedOn.isBefore(start)) {
      throw new Fault.RuleBroken("person.death-before-measure", "diedOn", "", diedOn, start);
    }
  }

  private static void require(boolean holds, String key, String field) {
    if (!holds) {
      throw new Fault.RuleBroken(key, field, "NĐ231/2026 Điều 2.2");
    }
  }
}
