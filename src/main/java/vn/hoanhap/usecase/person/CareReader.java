package vn.hoanhap.usecase.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.clock.TermAnswer;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.dossier.Helper;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.law.DossierChecklist;
import vn.hoanhap.law.Duties;
import vn.hoanhap.law.DutyFacts;
import vn.hoanhap.store.ActivityRepository;
import vn.hoanhap.store.DossierRepository;
import vn.hoanhap.store.HelperRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.duty.CareFacts;
import vn.hoanhap.usecase.duty.PersonDuties;
import vn.hoanhap.usecase.measure.LegalClock;

/// Reads the measures of one person with the clock's answer, the helpers and the checklist.
final class CareReader {

  /// Entries that can still fulfil a duty: several years of monthly work.
  private static final int RECENT = 300;

  private final LegalClock clock;
  private final DossierChecklist checklist;
  private final Duties duties;
  private final CareFacts facts;
  private final HelperRepository helpers = new HelperRepository();
  private final DossierRepository dossier = new DossierRepository();
  private final ActivityRepository activities = new ActivityRepository();

  CareReader(LegalClock clock, DossierChecklist checklist, Duties duties) {
    this.clock = clock;
    this.checklist = checklist;
    this.duties = duties;
    this.facts = new CareFacts(checklist);
  }

  List<OpenPerson.Care> read(Tx tx, Person person, List<Measure> shown) {
    List<Activity> log = activities.ofPerson(tx, person.id(), 0, RECENT);
    Map<Measure, CareFacts.Care> known = new LinkedHashMap<>();
    for (Measure measure : shown) {
      known.put(measure, care(tx, person, measure, shown, log));
    }
    List<DutyFacts> measured =
        known.values().stream().map(care -> facts.of(care, tx.today())).toList();
    PersonDuties owed = new PersonDuties(duties, measured, tx.today());
    List<OpenPerson.Care> cares = new ArrayList<>();
    known.forEach(
        (measure, care) ->
            cares.add(
                new OpenPerson.Care(
                    measure, care.clock(), care.helpers(), papers(care, owed, tx.today()))));
    return List.copyOf(cares);
  }

  private CareFacts.Care care(
      Tx tx, Person person, Measure measure, List<Measure> all, List<Activity> log) {
    TermAnswer answer = clock.answer(measure, person, all, tx.today());
    List<Helper> inCharge = helpers.ofMeasure(tx, measure.id());
    List<DossierItem> papers = dossier.ofMeasure(tx, measure.id());
    LocalDate mayApply = clock.mayApplyFrom(person, measure, all, tx.today());
    return new CareFacts.Care(
        measure, person.officer(), answer, mayApply, inCharge, papers, log, all);
  }

  private List<OpenPerson.Paper> papers(CareFacts.Care care, PersonDuties owed, LocalDate today) {
    Map<String, DossierItem> stored = new LinkedHashMap<>();
    care.papers().forEach(paper -> stored.put(paper.code(), paper));
    List<OpenPerson.Paper> papers = new ArrayList<>();
    Measure measure = care.measure();
    LocalDate law = measure.closing() == null ? today : measure.closing().endedOn();
    for (DossierChecklist.Item item : checklist.items(measure.kind(), law)) {
      DossierItem known = stored.remove(item.code());
      DossierItem shown = known == null ? missing(measure, item) : known;
      boolean open = shown.state() == DossierItem.State.MISSING;
      LocalDate due = open ? owed.dueOn(measure.id(), item).orElse(null) : null;
      papers.add(new OpenPerson.Paper(shown, item.name(), item.english(), due));
    }
    // Papers of an earlier checklist stay in the file under their code.
    stored.forEach((code, paper) -> papers.add(new OpenPerson.Paper(paper, code, code, null)));
    return List.copyOf(papers);
  }

  private static DossierItem missing(Measure measure, DossierChecklist.Item item) {
    return new DossierItem(measure.id(), item.code(), DossierItem.State.MISSING, "", null, "");
  }
}
