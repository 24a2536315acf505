package vn.hoanhap.usecase.duty;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoanhap.domain.measure.Conviction;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.law.DossierChecklist;
import vn.hoanhap.law.DutyFacts;
import vn.hoanhap.store.DutySource;
import vn.hoanhap.store.DutySource.Filed;
import vn.hoanhap.store.DutySource.Reckoned;
import vn.hoanhap.store.DutySource.Row;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.measure.LegalClock;

/// Reads the facts that the law's list of duties is derived from. From when a shorter term or
/// expungement may be asked for is reckoned once and kept by the store; what had to be reckoned
/// anew comes back with the facts, to be kept.
public final class DutyReader {

  /// The facts, the rows they were made of, and what was reckoned because the store did not know
  /// it; the rows hold it already.
  public record Read(List<DutyFacts> facts, List<Row> rows, List<Reckoned> fresh) {}

  /// Kinds with a day from which a shorter term may be proposed.
  private static final Set<MeasureKind> MAY_END_EARLIER =
      EnumSet.of(
          MeasureKind.AT, MeasureKind.CTKGG, MeasureKind.TTH, MeasureKind.QC, MeasureKind.CCT);

  private final LegalClock clock;
  private final DossierChecklist checklist;
  private final DutySource source = new DutySource();
  private final PersonRepository people = new PersonRepository();
  private final MeasureRepository measures = new MeasureRepository();

  public DutyReader(LegalClock clock, DossierChecklist checklist) {
    this.clock = clock;
    this.checklist = checklist;
  }

  /// The open measures of some people, without sealed ones.
  public Read of(Tx tx, Collection<PersonId> some) {
    return ask(tx, source.of(tx, some));
  }

  /// The open measures of some people that are sealed. They say what the office owes. What the
  /// person may ask for is not reckoned: the day shows it of nobody whose file is sealed.
  public List<DutyFacts> sealedOf(Tx tx, Collection<PersonId> some) {
    return facts(source.sealedOf(tx, some), tx.today());
  }

  /// The facts of rows that were read; asks the law where its last answer holds no longer.
  public Read ask(Tx tx, List<Row> rows) {
    Map<String, Boolean> editions = new HashMap<>();
    List<Row> asked = new ArrayList<>(rows.size());
    List<Reckoned> fresh = new ArrayList<>();
    for (Row row : rows) {
      if (editions.computeIfAbsent(row.reckoned().by(), by -> holds(by, tx.today()))) {
        asked.add(row);
      } else {
        Reckoned known = reckon(tx, row);
        fresh.add(known);
        asked.add(row.with(known));
      }
    }
    return new Read(facts(asked, tx.today()), asked, fresh);
  }

  private boolean holds(String by, LocalDate today) {
    return Holds.covers(by, clock.edition(), today);
  }

  /// The facts of rows as they stand on a day.
  public List<DutyFacts> facts(List<Row> rows, LocalDate today) {
    Map<MeasureKind, Set<String>> expected = new EnumMap<>(MeasureKind.class);
    Map<String, YearMonth> months = new HashMap<>();
    List<DutyFacts> facts = new ArrayList<>(rows.size());
    for (Row row : rows) {
      Set<String> codes = expected.computeIfAbsent(row.kind(), kind -> expectedCodes(kind, today));
      YearMonth month =
          row.commentedMonth().isEmpty()
              ? null
              : months.computeIfAbsent(row.commentedMonth(), YearMonth::parse);
      facts.add(facts(row, month, codes));
    }
    return facts;
  }

  private static DutyFacts facts(Row row, YearMonth commented, Set<String> expected) {
    int settled = 0;
    for (Filed paper : row.papers()) {
      settled += expected.contains(paper.code()) ? 1 : 0;
    }
    LocalDate afterCare = row.afterCareOn();
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
        row.reckoned().reductionFrom(),
        row.reckoned().mayApplyFrom(),
        movedOn(row),
        row.helperProposedOn(),
        row.helperDecidedOn(),
        commented,
        row.latest(),
        inFile(row.papers()),
        expected.size() - settled,
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
  private static LocalDate movedOn(Row row) {
    LocalDate moved = row.movedOn();
    LocalDate since = row.managedFrom() == null ? row.legalStart() : row.managedFrom();
    return moved != null && since != null && moved.isBefore(since) ? since : moved;
  }

  private Reckoned reckon(Tx tx, Row row) {
    boolean released = row.kind() == MeasureKind.CHX && row.governingEnd() == null;
    if (!released && !MAY_END_EARLIER.contains(row.kind())) {
      return new Reckoned(row.measure(), null, null, holds(tx.today(), List.of()).text());
    }
    Person person = people.find(tx, row.person()).orElseThrow();
    List<Measure> all = measures.ofPerson(tx, row.person());
    Measure measure =
        all.stream().filter(one -> one.id().equals(row.measure())).findFirst().orElseThrow();
    return reckoned(person, measure, all, tx.today());
  }

  /// Asks the law from when something may be asked for over a measure.
  public Reckoned reckoned(Person person, Measure measure, List<Measure> all, LocalDate today) {
    if (measure.kind() == MeasureKind.CHX && measure.term().governingEnd() == null) {
      LocalDate apply = clock.mayApplyFrom(person, measure, all, today);
      return new Reckoned(measure.id(), null, apply, holds(today, all).text());
    }
    LocalDate reduction =
        MAY_END_EARLIER.contains(measure.kind())
            ? clock.answer(measure, person, all, today).reductionFrom()
            : null;
    return new Reckoned(measure.id(), reduction, null, holds(today, List.of()).text());
  }

  /// The answers hold until a rule has another text. Whether another judgment counts against
  /// expungement is decided by the day on which it takes effect.
  private Holds holds(LocalDate today, List<Measure> judged) {
    NavigableSet<LocalDate> changes = new TreeSet<>(clock.changes());
    for (Measure measure : judged) {
      Conviction conviction = measure.conviction();
      if (conviction != null) {
        changes.addAll(
            Stream.of(conviction.effectiveDate(), conviction.judgmentDate())
                .filter(Objects::nonNull)
                .toList());
      }
    }
    return Holds.around(clock.edition(), today, changes);
  }
}
