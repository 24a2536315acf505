package vn.hoanhap.app.demo;

import java.util.ArrayList;
import java.util.List;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.dossier.Helper;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.ActivityRepository;
import vn.hoanhap.store.HelperRepository;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.change.Journal;
import vn.hoanhap.usecase.change.Journal.Change;

/// Puts fictitious files into a register, with the ledger lines that go with them. The places
/// inside a file become the register's own numbers.
final class FileKeeper {

  private final PersonRepository people = new PersonRepository();
  private final MeasureRepository measures = new MeasureRepository();
  private final HelperRepository helpers = new HelperRepository();
  private final ActivityRepository activities = new ActivityRepository();
  private final Journal journal = new Journal();

  /// Stores everything about one person.
  void keep(Tx tx, FictitiousFile file) {
    Person person = people.insert(tx, file.person());
    journal.line(
        tx, LedgerAction.ADD_PERSON, person.id(), "", List.of(Change.of((Person) null, person)));
    List<MeasureId> stored = new ArrayList<>();
    for (FictitiousFile.Care care : file.cares()) {
      Measure measure = measures.insert(tx, of(person.id(), care.measure()));
      stored.add(measure.id());
      journal.line(
          tx,
          LedgerAction.ADD_MEASURE,
          person.id(),
          "",
          List.of(Change.of((Measure) null, measure)));
      care.helpers().forEach(helper -> helpers.save(tx, of(measure.id(), helper)));
    }
    for (Activity entry : file.activities()) {
      activities.insert(tx, of(person.id(), stored, entry));
    }
  }

  private static Measure of(PersonId person, Measure measure) {
    return new Measure(
        measure.id(),
        measure.key(),
        measure.version(),
        person,
        measure.kind(),
        measure.basis(),
        measure.term(),
        measure.status(),
        measure.conviction(),
        measure.sanction(),
        measure.rehab(),
        measure.ground(),
        measure.adjustments(),
        measure.closing(),
        measure.sealed(),
        measure.externalRef());
  }

  private static Helper of(MeasureId measure, Helper helper) {
    return new Helper(
        0,
        measure,
        helper.name(),
        helper.organisation(),
        helper.phone(),
        helper.proposedOn(),
        helper.decisionNumber(),
        helper.decidedOn(),
        helper.from(),
        helper.until());
  }

  private static Activity of(PersonId person, List<MeasureId> measures, Activity entry) {
    MeasureId measure =
        entry.measure() == null ? null : measures.get((int) entry.measure().value() - 1);
    return new Activity(
        entry.id(),
        entry.key(),
        entry.version(),
        person,
        measure,
        entry.type(),
        entry.date(),
        entry.place(),
        entry.withWhom(),
        entry.result(),
        entry.note(),
        entry.period(),
        entry.grade(),
        entry.nextStep(),
        entry.officer(),
        entry.externalRef());
  }
}
