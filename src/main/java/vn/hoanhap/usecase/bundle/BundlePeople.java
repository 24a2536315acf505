package vn.hoanhap.usecase.bundle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hoanhap.bundle.BundleV1;
import vn.hoanhap.bundle.Disclosure;
import vn.hoanhap.bundle.MeasureV1;
import vn.hoanhap.bundle.PersonV1;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.LegalBasis;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.store.BundleSource;

/// What the province is told of people: only the measures its rules send upward, a name only while
/// one of them is open, no free text.
final class BundlePeople {

  private final LocalDate day;

  /// `day` is the one the file is written on: a term that ran out by then is told as ended.
  BundlePeople(LocalDate day) {
    this.day = day;
  }

  /// Everybody of whom anything may be told.
  List<PersonV1> of(List<Holding> holdings) {
    return holdings.stream().map(this::person).flatMap(Optional::stream).toList();
  }

  /// The measures handed to another commune, of the kinds the province may know.
  List<BundleV1.Transfer> transfers(List<Holding> holdings) {
    return holdings.stream()
        .flatMap(
            holding ->
                holding.measures().stream()
                    .filter(measure -> Disclosure.of(measure) != Disclosure.COUNTED)
                    .filter(BundlePeople::wasTransferred)
                    .map(measure -> transfer(holding.person(), measure)))
        .toList();
  }

  private Optional<PersonV1> person(Holding holding) {
    List<MeasureV1> told =
        holding.measures().stream()
            .filter(measure -> Disclosure.of(measure) != Disclosure.COUNTED)
            .filter(measure -> measure.status() != MeasureStatus.ERASED)
            .map(measure -> measure(holding, measure))
            .toList();
    if (told.isEmpty()) {
      return Optional.empty();
    }
    Person person = holding.person();
    boolean named = told.stream().anyMatch(MeasureV1::isNamed);
    return Optional.of(
        new PersonV1(
            person.key(),
            person.version(),
            0,
            holding.touched().author(),
            holding.touched().at(),
            named ? identity(person) : null,
            told));
  }

  private static PersonV1.Identity identity(Person person) {
    return new PersonV1.Identity(
        person.citizenNumber() == null ? null : person.citizenNumber().digits(),
        person.fullName(),
        person.sex(),
        person.birth() == null ? null : person.birth().year());
  }

  private MeasureV1 measure(Holding holding, Measure measure) {
    boolean closed = measure.status() == MeasureStatus.CLOSED;
    BundleSource.Touch touched = holding.measuresTouched().get(measure.id());
    return new MeasureV1(
        measure.key(),
        measure.version(),
        0,
        touched.author(),
        touched.at(),
        measure.kind(),
        measure.statusOn(day),
        closed ? null : basis(measure.basis()),
        measure.term().legalStart(),
        measure.term().managedFrom(),
        measure.term().statedEnd(),
        measure.term().computedEnd(),
        closed
            ? new MeasureV1.Closing(measure.closing().reason(), measure.closing().endedOn())
            : null,
        measure.kind().underMonthlyCycle() ? grade(holding) : null);
  }

  private static String grade(Holding holding) {
    return holding.grade().isEmpty() ? null : holding.grade();
  }

  private static MeasureV1.Basis basis(LegalBasis basis) {
    return new MeasureV1.Basis(basis.type(), basis.number(), basis.date(), basis.issuer());
  }

  private static boolean wasTransferred(Measure measure) {
    return measure.closing() != null && measure.closing().reason() == CloseReason.TRANSFERRED;
  }

  private static BundleV1.Transfer transfer(Person person, Measure measure) {
    String to = measure.closing().destination();
    return new BundleV1.Transfer(
        measure.key(),
        person.key(),
        to != null && to.matches("\\d{5}") ? to : null,
        measure.closing().endedOn());
  }
}
