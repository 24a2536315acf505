package vn.hoanhap.usecase.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hoanhap.domain.clock.TermAnswer;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.dossier.PaperMarks;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.law.BasisPapers;
import vn.hoanhap.law.DossierChecklist;
import vn.hoanhap.law.Duties;
import vn.hoanhap.law.Duty;
import vn.hoanhap.law.DutyFacts;
import vn.hoanhap.store.ActivityRepository;
import vn.hoanhap.store.DossierRepository;
import vn.hoanhap.store.HelperRepository;
import vn.hoanhap.store.LeaveRepository;
import vn.hoanhap.store.LeaveRepository.Granted;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.duty.DutyReader;
import vn.hoanhap.usecase.duty.KeptSince;
import vn.hoanhap.usecase.duty.PersonDuties;
import vn.hoanhap.usecase.measure.Absence;
import vn.hoanhap.usecase.measure.LegalClock;
import vn.hoanhap.usecase.person.OpenPerson.Paper;

/// Reads the measures of one person with the clock's answer, the helpers and the checklist.
final class CareReader {

  private final LegalClock clock;
  private final DossierChecklist checklist;
  private final BasisPapers basisPapers;
  private final Duties duties;
  private final DutyReader facts;
  private final HelperRepository helpers = new HelperRepository();
  private final DossierRepository dossier = new DossierRepository();
  private final ActivityRepository log = new ActivityRepository();
  private final LeaveRepository granted = new LeaveRepository();

  CareReader(LegalClock clock, DossierChecklist checklist, Duties duties) {
    this.clock = clock;
    this.checklist = checklist;
    this.basisPapers = new BasisPapers(checklist);
    this.duties = duties;
    this.facts = new DutyReader(clock, checklist);
  }

  /// The measures, and what the office owes over the person.
  record Read(List<OpenPerson.Care> cares, List<Duty> owed) {}

  Read read(Tx tx, Person person, List<Measure> shown) {
    List<DutyFacts> known = new ArrayList<>(facts.of(tx, List.of(person.id())).facts());
    if (shown.stream().anyMatch(Measure::sealed)) {
      known.addAll(facts.sealedOf(tx, List.of(person.id())));
    }
    List<Duty> owed = duties.owed(known, tx.today(), KeptSince.read(tx)).duties();
    List<OpenPerson.Care> cares = new ArrayList<>();
    List<Granted> leaves = granted.ofPerson(tx, person.id());
    for (Measure measure : shown) {
      TermAnswer answer = clock.answer(measure, person, shown, tx.today());
      cares.add(
          new OpenPerson.Care(
              measure,
              answer,
              Absence.of(answer, measure.id(), leaves).orElse(null),
              helpers.ofMeasure(tx, measure.id()),
              papers(tx, measure, new PersonDuties(owed))));
    }
    return new Read(List.copyOf(cares), owed);
  }

  private List<Paper> papers(Tx tx, Measure measure, PersonDuties owed) {
    Map<String, DossierItem> stored = new LinkedHashMap<>();
    dossier.ofMeasure(tx, measure.id()).forEach(paper -> stored.put(paper.code(), paper));
    LocalDate law = measure.closing() == null ? tx.today() : measure.closing().endedOn();
    PaperOccasions occasions =
        new PaperOccasions(measure, log.types(tx, measure.person(), measure.id()), tx.today());
    Map<String, DossierItem> bases = basisPapers.of(measure, law);
    List<Paper> papers = new ArrayList<>();
    for (DossierChecklist.Item item : checklist.items(measure.kind(), law)) {
      DossierItem known = stored.remove(item.code());
      DossierItem shown = known == null ? missing(measure, item) : known;
      boolean open = shown.state() == DossierItem.State.MISSING;
      LocalDate due = open ? owed.dueOn(measure.id(), item).orElse(null) : null;
      boolean typed = shown.equals(bases.get(item.code()));
      papers.add(
          new Paper(
              shown,
              item.name(),
              item.english(),
              due,
              open && due == null ? need(measure, occasions, item) : Paper.Need.EXPECTED,
              ending(item),
              item.carries(),
              typed));
    }
    // Papers of an earlier checklist stay in the file under their code.
    stored.forEach(
        (code, paper) ->
            papers.add(
                new Paper(
                    paper,
                    code,
                    code,
                    null,
                    Paper.Need.EXPECTED,
                    Paper.Ending.NONE,
                    PaperMarks.NUMBER_AND_DAY,
                    false)));
    return List.copyOf(papers);
  }

  private static Paper.Need need(
      Measure measure, PaperOccasions occasions, DossierChecklist.Item item) {
    boolean closed = measure.closing() != null;
    if (!occasions.happened(item)) {
      return closed ? Paper.Need.NEVER_CAME : Paper.Need.AWAITED;
    }
    return closed && !occasions.endingBrings(item) ? Paper.Need.NO_LONGER : Paper.Need.EXPECTED;
  }

  private static Paper.Ending ending(DossierChecklist.Item item) {
    if (item.stage() != DossierChecklist.Stage.END) {
      return Paper.Ending.NONE;
    }
    return item.occasion() == DossierChecklist.Occasion.ENDED
        ? Paper.Ending.ANY
        : Paper.Ending.HERE;
  }

  private static DossierItem missing(Measure measure, DossierChecklist.Item item) {
    return new DossierItem(measure.id(), item.code(), DossierItem.State.MISSING, "", null, "");
  }
}
