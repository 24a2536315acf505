package vn.hoanhap.usecase.measure;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.clock.Reason;
import vn.hoanhap.domain.clock.TermAnswer;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.Conviction;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.Term;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.law.Admission;
import vn.hoanhap.law.ConvictionFacts;
import vn.hoanhap.law.CriminalRecord;
import vn.hoanhap.law.ExpungementAnswer;
import vn.hoanhap.law.ExpungementCalculator;
import vn.hoanhap.law.LawDates;
import vn.hoanhap.law.Refusal;
import vn.hoanhap.law.Rule;
import vn.hoanhap.law.RuleBook;
import vn.hoanhap.law.TermCalculator;
import vn.hoanhap.law.TermFacts;

/// Asks the law about stored records: it brings a person's measures together into the facts the
/// calculators read.
public final class LegalClock {

  private final RuleBook book;
  private final TermCalculator terms;
  private final ExpungementCalculator expungement;
  private final Admission admission;
  private final NavigableSet<LocalDate> changes;

  public LegalClock(RuleBook book) {
    this.book = book;
    this.terms = new TermCalculator(book);
    this.expungement = new ExpungementCalculator(book);
    this.admission = new Admission(book);
    this.changes =
        book.rules().stream()
            .map(Rule::from)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The edition of the rule book that is asked.
  public String edition() {
    return book.version();
  }

  /// The days from which a rule has another text: between two of them the book says the same.
  public NavigableSet<LocalDate> changes() {
    return changes;
  }

  /// Whether somebody born on a day was not yet of age on another: the rules for juveniles apply.
  public boolean isUnderAge(LocalDate birth, LocalDate act) {
    Rule adult = book.on(new LawDates(act, null, null, null, act)).get("AGE.adult");
    return Period.between(birth, act).getYears() < adult.number();
  }

  /// What the law says of one measure on a day; `all` are the person's measures, itself included or
  /// not.
  public TermAnswer answer(Measure measure, Person person, List<Measure> all, LocalDate on) {
    CriminalRecord record =
        measure.conviction() == null ? null : record(person, with(all, measure));
    return terms.answer(TermFacts.of(measure, 0, wholeBirth(person), record), on);
  }

  /// Why the law does not allow the measure on the register today; empty when it does.
  public List<Fault.RuleBroken> refusals(Measure measure, Person person, LocalDate today) {
    CriminalRecord record = measure.conviction() == null ? null : record(person, List.of(measure));
    TermFacts facts = TermFacts.of(measure, 0, wholeBirth(person), record);
    boolean closed = measure.closing() != null;
    return admission.check(facts, measure.ground(), closed, today).stream()
        .map(Refusal::fault)
        .toList();
  }

  /// How the convictions of a person stand on a day, one answer for each judgment.
  public List<ExpungementAnswer> expungement(Person person, List<Measure> all, LocalDate on) {
    return expungement.answer(record(person, all), on);
  }

  /// How the conviction behind one measure stands; `all` are the person's measures.
  ///
  /// @throws IllegalArgumentException when there is no conviction behind it
  public ExpungementAnswer expungement(
      Measure measure, Person person, List<Measure> all, LocalDate on) {
    if (measure.conviction() == null) {
      throw new IllegalArgumentException("no conviction behind " + measure.key());
    }
    // The judgment of the first measure is the first of the record.
    return expungement(person, with(all, measure), on).getFirst();
  }

  /// What would move the day on which a record ends.
  public List<Reason> whatMovesARecord(LocalDate on) {
    return book.on(LawDates.of(on)).moves(MeasureKind.CHX);
  }

  /// The edition of the rule book.
  public String bookVersion() {
    return book.version();
  }

  /// The reasons of [#expungement], one after the other.
  public List<Reason> expungementReasons(Person person, List<Measure> all, LocalDate on) {
    List<Reason> reasons = new ArrayList<>();
    for (ExpungementAnswer answer : expungement(person, all, on)) {
      reasons.addAll(answer.reasons());
      reasons.addAll(answer.warnings());
    }
    return List.copyOf(reasons);
  }

  /// The day from which the person may ask a court to expunge the conviction behind a measure, or
  /// null when no court decides it or the day cannot be known.
  public LocalDate mayApplyFrom(Person person, Measure measure, List<Measure> all, LocalDate on) {
    if (measure.conviction() == null) {
      return null;
    }
    return expungement(person, with(all, measure), on).stream()
        .filter(answer -> answer.status() == ExpungementAnswer.Status.COURT)
        .map(ExpungementAnswer::earliest)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  // Two measures may rest on one judgment (released and under surveillance): it counts once, as the
  // measure tells it that knows the day of completion.
  private static CriminalRecord record(Person person, List<Measure> measures) {
    Map<String, ConvictionFacts> convictions = new LinkedHashMap<>();
    for (Measure measure : measures) {
      if (measure.conviction() != null) {
        ConvictionFacts facts = facts(measure);
        convictions.merge(judgment(measure), facts, LegalClock::better);
      }
    }
    return new CriminalRecord(wholeBirth(person), List.copyOf(convictions.values()), List.of());
  }

  // A suspended sentence is behind one from the end of the probation as it was pronounced and
  // moved,
  // not from one reckoned anew out of the prison term. One that was turned into prison has none.
  private static ConvictionFacts facts(Measure measure) {
    ConvictionFacts facts = ConvictionFacts.of(measure.key(), measure.conviction());
    if (measure.kind() != MeasureKind.AT) {
      return facts;
    }
    Term term = measure.term();
    Closing closing = measure.closing();
    if (closing != null && closing.reason() == CloseReason.IMPRISONED) {
      return facts;
    }
    boolean expired = closing != null && closing.reason() == CloseReason.EXPIRED;
    LocalDate end = expired ? closing.endedOn() : term.governingEnd();
    return facts.on(new ConvictionFacts.Probation(term.legalStart(), term.length(), end));
  }

  private static ConvictionFacts better(ConvictionFacts one, ConvictionFacts other) {
    return one.completedOn() == null && other.completedOn() != null ? other : one;
  }

  private static String judgment(Measure measure) {
    Conviction conviction = measure.conviction();
    boolean named = conviction.judgmentNumber() != null && !conviction.judgmentNumber().isBlank();
    return named ? conviction.judgmentNumber() + " " + conviction.judgmentDate() : measure.key();
  }

  private static List<Measure> with(List<Measure> all, Measure measure) {
    List<Measure> measures = new ArrayList<>(all);
    measures.removeIf(other -> other.id() != null && other.id().equals(measure.id()));
    measures.addFirst(measure);
    return measures;
  }

  /// The day of birth when it is wholly known; the law's ages are never counted from a guessed day.
  private static LocalDate wholeBirth(Person person) {
    return person.birth() != null && person.birth().isWhole() ? person.birth().earliest() : null;
  }
}
