package vn.hoanhap.usecase.today;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.law.DossierChecklist;
import vn.hoanhap.law.DutyFacts;
import vn.hoanhap.store.DutySource;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.measure.LegalClock;

/// Keeps the facts behind the duties between two looks at the Today page. The ledger names whose
/// records changed since the last look, and only these people are read again, so that the page
/// opens as quickly with 50,000 people as with fifty.
final class DutyBoard {

  /// Kinds with a day from which a shorter term may be proposed.
  private static final Set<MeasureKind> MAY_END_EARLIER =
      EnumSet.of(
          MeasureKind.AT, MeasureKind.CTKGG, MeasureKind.TTH, MeasureKind.QC, MeasureKind.CCT);

  private final LegalClock clock;
  private final DossierChecklist checklist;
  private final DutySource source = new DutySource();
  private final Ledger ledger = new Ledger();
  private final PersonRepository people = new PersonRepository();
  private final MeasureRepository measures = new MeasureRepository();
  private final Map<PersonId, List<DutyFacts>> facts = new LinkedHashMap<>();
  private long seen = -1;
  private LocalDate day;

  DutyBoard(LegalClock clock, DossierChecklist checklist) {
    this.clock = clock;
    this.checklist = checklist;
  }

  /// The facts as the register now is.
  synchronized List<DutyFacts> facts(Tx tx) {
    long head = ledger.head(tx).sequence();
    if (seen < 0 || !tx.today().equals(day)) {
      readAll(tx);
    } else if (head != seen) {
      source.changedAfter(tx, seen).forEach(person -> readAgain(tx, person));
    }
    seen = head;
    day = tx.today();
    return facts.values().stream().flatMap(List::stream).toList();
  }

  private void readAll(Tx tx) {
    facts.clear();
    add(
        tx,
        source.measures(tx),
        new Files(source.papers(tx), source.settledPapers(tx), source.afterCare(tx)));
  }

  private void readAgain(Tx tx, PersonId person) {
    facts.remove(person);
    add(
        tx,
        source.measures(tx, person),
        new Files(
            source.papers(tx, person),
            source.settledPapers(tx, person),
            source.afterCare(tx, person)));
  }

  /// What the files of the measures hold.
  private record Files(
      Map<MeasureId, Map<String, LocalDate>> papers,
      Map<MeasureId, Integer> settled,
      Map<PersonId, LocalDate> afterCare) {}

  private void add(Tx tx, List<DutySource.Row> rows, Files files) {
    for (DutySource.Row row : rows) {
      facts.computeIfAbsent(row.person(), id -> new ArrayList<>()).add(facts(tx, row, files));
    }
  }

  private DutyFacts facts(Tx tx, DutySource.Row row, Files files) {
    Days asked = mayAsk(tx, row);
    LocalDate afterCare = files.afterCare.get(row.person());
    int expected = checklist.expected(row.kind(), tx.today()).size();
    return new DutyFacts(
        row.measure(),
        row.person(),
        row.officer(),
        row.kind(),
        row.status(),
        row.managedFrom(),
        row.presentedOn(),
        row.legalStart(),
        row.governingEnd(),
        asked.reductionFrom,
        asked.mayApplyFrom,
        null,
        row.helperProposedOn(),
        row.helperDecidedOn(),
        row.commentedMonth() == null ? null : YearMonth.parse(row.commentedMonth()),
        row.latest(),
        files.papers.getOrDefault(row.measure(), Map.of()),
        Math.max(0, expected - files.settled.getOrDefault(row.measure(), 0)),
        afterCare != null && row.legalStart() != null && afterCare.isAfter(row.legalStart()));
  }

  private record Days(LocalDate reductionFrom, LocalDate mayApplyFrom) {}

  private Days mayAsk(Tx tx, DutySource.Row row) {
    boolean released = row.kind() == MeasureKind.CHX && row.governingEnd() == null;
    if (!released && !MAY_END_EARLIER.contains(row.kind())) {
      return new Days(null, null);
    }
    Measure measure = measures.find(tx, row.measure()).orElseThrow();
    Person person = people.find(tx, row.person()).orElseThrow();
    List<Measure> all = measures.ofPerson(tx, row.person());
    return released
        ? new Days(null, clock.mayApplyFrom(person, measure, all, tx.today()))
        : new Days(clock.answer(measure, person, all, tx.today()).reductionFrom(), null);
  }
}
