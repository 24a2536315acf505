package vn.hoanhap.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.clock.TermAnswer;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.dossier.Helper;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.Term;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.law.DossierChecklist;
import vn.hoanhap.store.ActivityRepository;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.DossierRepository;
import vn.hoanhap.store.DutyCopy;
import vn.hoanhap.store.DutySource;
import vn.hoanhap.store.HelperRepository;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.duty.DutyReader;
import vn.hoanhap.usecase.measure.LegalClock;

/// Puts fictitious files into a register, with the ends the law computes and a ledger line a
/// person: a training register in one transaction, a benchmark's fifty thousand people in many.
public final class FillRegister {

  private static final int PEOPLE_A_TIME = 500;

  private final Database database;
  private final LegalClock clock;
  private final DutyReader reader;
  private final PersonRepository people = new PersonRepository();
  private final MeasureRepository measures = new MeasureRepository();
  private final ActivityRepository activities = new ActivityRepository();
  private final HelperRepository helpers = new HelperRepository();
  private final DossierRepository dossier = new DossierRepository();
  private final DutySource source = new DutySource();
  private final DutyCopy copy = new DutyCopy();
  private final Ledger ledger = new Ledger();

  public FillRegister(Database database, LegalClock clock) {
    this.database = database;
    this.clock = clock;
    this.reader = new DutyReader(clock, DossierChecklist.shipped());
  }

  /// Stores every file and says how many people that were.
  public int fill(Actor actor, Iterator<FictitiousFile> files) {
    int stored = 0;
    while (files.hasNext()) {
      stored += database.write(actor, tx -> some(tx, files));
    }
    database.write(actor, this::copy);
    return stored;
  }

  // The first look at the day finds it made.
  private Void copy(Tx tx) {
    copy.make(tx);
    return null;
  }

  private int some(Tx tx, Iterator<FictitiousFile> files) {
    int stored = 0;
    while (files.hasNext() && stored < PEOPLE_A_TIME) {
      store(tx, files.next());
      stored++;
    }
    return stored;
  }

  private void store(Tx tx, FictitiousFile file) {
    Person person = people.insert(tx, file.person());
    List<Measure> stored = new ArrayList<>();
    for (FictitiousFile.Care care : file.cares()) {
      Measure measure = measures.insert(tx, settled(care.measure(), person, file, tx.today()));
      stored.add(measure);
      care.helpers().forEach(helper -> helpers.save(tx, of(helper, measure.id())));
      care.papers().forEach(paper -> dossier.put(tx, of(paper, measure.id())));
    }
    List<Activity> log =
        file.activities().stream().map(entry -> of(entry, person.id(), stored)).toList();
    activities.insertAll(tx, person.id(), log);
    source.keep(
        tx,
        stored.stream()
            .map(measure -> reader.reckoned(person, measure, stored, tx.today()))
            .toList());
    ledger.append(tx, LedgerAction.ADD_PERSON, "person", person.id().value(), "training");
  }

  private Measure settled(Measure measure, Person person, FictitiousFile file, LocalDate today) {
    List<Measure> all = file.cares().stream().map(FictitiousFile.Care::measure).toList();
    TermAnswer answer = clock.answer(measure, person, all, today);
    Term term = measure.term();
    Term settled =
        new Term(
            term.legalStart(),
            term.managedFrom(),
            term.presentedOn(),
            term.length(),
            term.statedEnd(),
            answer.computedEnd());
    return ofPerson(measure.with(settled, measure.adjustments(), measure.status()), person.id());
  }

  private static Measure ofPerson(Measure measure, PersonId person) {
    return new Measure(
        null,
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

  private static Helper of(Helper helper, MeasureId measure) {
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

  private static DossierItem of(DossierItem paper, MeasureId measure) {
    return new DossierItem(
        measure,
        paper.code(),
        paper.state(),
        paper.paperNumber(),
        paper.paperDate(),
        paper.reason());
  }

  // The file numbers its measures by their place; the register has numbers of its own.
  private static Activity of(Activity entry, PersonId person, List<Measure> stored) {
    MeasureId measure =
        entry.measure() == null ? null : stored.get((int) entry.measure().value() - 1).id();
    return new Activity(
        null,
        entry.key(),
        0,
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
        entry.leave(),
        entry.nextStep(),
        entry.officer(),
        entry.externalRef());
  }
}
