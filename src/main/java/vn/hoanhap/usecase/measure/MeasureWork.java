package vn.hoanhap.usecase.measure;

import java.util.List;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.clock.TermAnswer;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.measure.Term;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.Tx;

/// What the measure use cases do alike: find, ask the clock, set the end that follows.
final class MeasureWork {

  private final LegalClock clock;
  private final PersonRepository people = new PersonRepository();
  private final MeasureRepository measures = new MeasureRepository();

  MeasureWork(LegalClock clock) {
    this.clock = clock;
  }

  Person person(Tx tx, PersonId id) {
    return people
        .find(tx, id)
        .orElseThrow(() -> new Fault.NotFound("person.not-found", id.display()));
  }

  Measure measure(Tx tx, MeasureId id) {
    return measures.find(tx, id).orElseThrow(() -> new Fault.NotFound("measure.not-found"));
  }

  List<Measure> ofPerson(Tx tx, PersonId person) {
    return measures.ofPerson(tx, person);
  }

  TermAnswer answer(Tx tx, Measure measure) {
    return clock.answer(
        measure, person(tx, measure.person()), ofPerson(tx, measure.person()), tx.today());
  }

  /// The measure with the end the rules give today, and a status that says when nobody can tell.
  static Measure settled(Measure measure, TermAnswer answer) {
    MeasureStatus status = measure.status();
    if (status == MeasureStatus.ACTIVE && isUnclear(measure, answer)) {
      status = MeasureStatus.NEEDS_REVIEW;
    } else if (status == MeasureStatus.NEEDS_REVIEW && !isUnclear(measure, answer)) {
      status = MeasureStatus.ACTIVE;
    }
    Term term = measure.term();
    Term settled =
        new Term(
            term.legalStart(),
            term.managedFrom(),
            term.presentedOn(),
            term.length(),
            term.statedEnd(),
            answer.computedEnd());
    return measure.with(settled, measure.adjustments(), status);
  }

  // Treatment and compulsory rehabilitation run without a day the register could compute.
  private static boolean isUnclear(Measure measure, TermAnswer answer) {
    boolean open = measure.kind() == MeasureKind.DTTT || measure.kind() == MeasureKind.CNBB;
    boolean unsettled = answer.review() || !answer.missing().isEmpty();
    boolean unknown = !open && answer.governingEnd() == null && unsettled;
    return unknown || !AdjustmentLimits.beyond(answer).isEmpty();
  }
}
