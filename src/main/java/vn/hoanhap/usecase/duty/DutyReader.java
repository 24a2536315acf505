package vn.hoanhap.usecase.duty;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.law.DossierChecklist;
import vn.hoanhap.law.DutyFacts;
import vn.hoanhap.store.DutySource;
import vn.hoanhap.store.DutySource.Reckoned;
import vn.hoanhap.store.FiledPapers;
import vn.hoanhap.store.FiledPapers.Filed;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.measure.LegalClock;

/// Reads the facts that the law's list of duties is derived from. From when a shorter term or
/// expungement may be asked for is reckoned once and kept by the store; what had to be reckoned
/// anew comes back with the facts, to be kept.
public final class DutyReader {

  /// The facts, and what was reckoned for them because the store did not know it.
  public record Read(List<DutyFacts> facts, List<Reckoned> fresh) {}

  /// Kinds with a day from which a shorter term may be proposed.
  private static final Set<MeasureKind> MAY_END_EARLIER =
      EnumSet.of(
          MeasureKind.AT, MeasureKind.CTKGG, MeasureKind.TTH, MeasureKind.QC, MeasureKind.CCT);

  private final LegalClock clock;
  private final DossierChecklist checklist;
  private final DutySource source = new DutySource();
  private final FiledPapers papers = new FiledPapers();
  private final PersonRepository people = new PersonRepository();
  private final MeasureRepository measures = new MeasureRepository();

  public DutyReader(LegalClock clock, DossierChecklist checklist) {
    this.clock = clock;
    this.checklist = checklist;
  }

  /// The open measures of everybody.
  public Read all(Tx tx) {
    Files files =
        new Files(papers.all(tx), source.officers(tx), source.afterCare(tx), source.moved(tx));
    return read(tx, source.measures(tx), files);
  }

  /// The open measures of some people, without sealed ones.
  public Read of(Tx tx, List<PersonId> some) {
    List<DutyFacts> facts = new ArrayList<>();
    List<Reckoned> fresh = new ArrayList<>();
    for (PersonId person : some) {
      Read read = read(tx, source.measures(tx, person), files(tx, person));
      facts.addAll(read.facts);
      fresh.addAll(read.fresh);
    }
    return new Read(facts, fresh);
  }

  /// The open measures that are sealed, of everybody; there are few. What may be asked for is
  /// reckoned each time, so that nothing about a sealed measure need be kept beside it.
  public List<DutyFacts> sealed(Tx tx) {
    List<DutyFacts> facts = new ArrayList<>();
    for (DutySource.Row row : source.sealed(tx)) {
      facts.addAll(read(tx, List.of(row), files(tx, row.person())).facts);
    }
    return facts;
  }

  private Files files(Tx tx, PersonId person) {
    return new Files(
        papers.of(tx, person),
        source.officers(tx, person),
        source.afterCare(tx, person),
        source.moved(tx, person));
  }

  /// What the files of the measures hold, who is in charge, and who lives in another commune.
  private record Files(
      Map<MeasureId, List<Filed>> papers,
      Map<PersonId, UserId> officers,
      Map<PersonId, LocalDate> afterCare,
      Map<PersonId, LocalDate> moved) {}

  private Read read(Tx tx, List<DutySource.Row> rows, Files files) {
    String edition = clock.edition(tx.today());
    Map<MeasureKind, Set<String>> expected = new EnumMap<>(MeasureKind.class);
    List<DutyFacts> facts = new ArrayList<>(rows.size());
    List<Reckoned> fresh = new ArrayList<>();
    for (DutySource.Row row : rows) {
      Reckoned known = row.reckoned();
      if (!known.by().equals(edition)) {
        known = reckon(tx, row, edition);
        fresh.add(known);
      }
      Set<String> codes =
          expected.computeIfAbsent(row.kind(), kind -> expectedCodes(kind, tx.today()));
      facts.add(facts(row, files, known, codes));
    }
    return new Read(facts, fresh);
  }

  private static DutyFacts facts(
      DutySource.Row row, Files files, Reckoned reckoned, Set<String> expected) {
    List<Filed> filed = files.papers.getOrDefault(row.measure(), List.of());
    LocalDate afterCare = files.afterCare.get(row.person());
    return new DutyFacts(
        row.measure(),
        row.person(),
        files.officers.get(row.person()),
        row.kind(),
        row.status(),
        row.managedFrom(),
        row.presentedOn(),
        row.legalStart(),
        row.governingEnd(),
        reckoned.reductionFrom(),
        reckoned.mayApplyFrom(),
        movedOn(row, files.moved.get(row.person())),
        row.helperProposedOn(),
        row.helperDecidedOn(),
        row.commentedMonth().isEmpty() ? null : YearMonth.parse(row.commentedMonth()),
        row.latest(),
        inFile(filed),
        expected.size()
            - (int) filed.stream().filter(paper -> expected.contains(paper.code())).count(),
        afterCare != null && row.legalStart() != null && afterCare.isAfter(row.legalStart()));
  }

  private Set<String> expectedCodes(MeasureKind kind, LocalDate today) {
    return checklist.expected(kind, today).stream()
        .map(DossierChecklist.Item::code)
        .collect(Collectors.toSet());
  }

  private static Map<String, LocalDate> inFile(List<Filed> filed) {
    Map<String, LocalDate> there = new HashMap<>();
    for (Filed paper : filed) {
      if (paper.day() != null) {
        there.put(paper.code(), paper.day());
      }
    }
    return there;
  }

  /// Who lived elsewhere already when the papers came is to be handed on from that day.
  private static LocalDate movedOn(DutySource.Row row, LocalDate moved) {
    LocalDate since = row.managedFrom() == null ? row.legalStart() : row.managedFrom();
    return moved != null && since != null && moved.isBefore(since) ? since : moved;
  }

  private Reckoned reckon(Tx tx, DutySource.Row row, String edition) {
    boolean released = row.kind() == MeasureKind.CHX && row.governingEnd() == null;
    if (!released && !MAY_END_EARLIER.contains(row.kind())) {
      return new Reckoned(row.measure(), null, null, edition);
    }
    Measure measure = measures.find(tx, row.measure()).orElseThrow();
    Person person = people.find(tx, row.person()).orElseThrow();
    return reckoned(person, measure, measures.ofPerson(tx, row.person()), tx.today());
  }

  /// Asks the law from when something may be asked for over a measure.
  public Reckoned reckoned(Person person, Measure measure, List<Measure> all, LocalDate today) {
    String edition = clock.edition(today);
    if (measure.kind() == MeasureKind.CHX && measure.term().governingEnd() == null) {
      LocalDate apply = clock.mayApplyFrom(person, measure, all, today);
      return new Reckoned(measure.id(), null, apply, edition);
    }
    LocalDate reduction =
        MAY_END_EARLIER.contains(measure.kind())
            ? clock.answer(measure, person, all, today).reductionFrom()
            : null;
    return new Reckoned(measure.id(), reduction, null, edition);
  }
}
