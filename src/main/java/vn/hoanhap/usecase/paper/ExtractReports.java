package vn.hoanhap.usecase.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.dossier.Helper;
import vn.hoanhap.domain.measure.Category;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.person.PhoneNumber;
import vn.hoanhap.domain.time.DayFirst;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.report.form.Office;
import vn.hoanhap.report.form.PersonExtract;
import vn.hoanhap.report.form.PrintStamp;
import vn.hoanhap.store.ActivityRepository;
import vn.hoanhap.store.HelperRepository;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.SettingsRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.store.UserRepository;

/// Builds a person's own extract: dates, papers, next steps, rights. Notes of the office stay out.
final class ExtractReports {

  private static final int ENTRIES = 500;

  private final PersonRepository people = new PersonRepository();
  private final MeasureRepository measures = new MeasureRepository();
  private final ActivityRepository activities = new ActivityRepository();
  private final HelperRepository helpers = new HelperRepository();
  private final UserRepository users = new UserRepository();
  private final SettingsRepository settings = new SettingsRepository();
  private final Offices offices = new Offices();

  PersonExtract build(Tx tx, PersonId id, Messages messages, PrintStamp stamp, boolean preview) {
    Person person =
        people.find(tx, id).orElseThrow(() -> new Fault.NotFound("person.not-found", id.display()));
    List<Measure> held =
        measures.ofPerson(tx, id).stream()
            .filter(measure -> measure.status() != MeasureStatus.ERASED)
            .toList();
    List<Measure> current =
        held.stream().filter(measure -> measure.statusOn(tx.today()).isCurrent()).toList();
    Office office = offices.of(tx);
    return new PersonExtract(
        office,
        "",
        tx.today(),
        identity(person),
        held.stream().map(measure -> ground(measure, messages, tx.today())).toList(),
        steps(tx, id, current, messages),
        entitlements(current, messages),
        contact(tx, person, current, office),
        stamp,
        ListReports.marks(settings.post(tx).training(), preview));
  }

  private static PersonExtract.Identity identity(Person person) {
    return new PersonExtract.Identity(
        person.fullName(),
        person.birth(),
        person.citizenNumber() == null ? "" : person.citizenNumber().digits(),
        person.address() == null ? "" : person.address().text());
  }

  private static PersonExtract.Ground ground(Measure measure, Messages messages, LocalDate today) {
    LocalDate until =
        measure.closing() != null ? measure.closing().endedOn() : measure.term().governingEnd();
    MeasureStatus status = measure.statusOn(today);
    // Who is no longer under a measure is not named by it.
    String name = status.isCurrent() ? "" : ".plain";
    return new PersonExtract.Ground(
        messages.text("kind." + measure.kind().code() + name),
        new ListRows(messages, today).basis(measure.basis()),
        measure.term().legalStart(),
        until,
        outlook(measure, status, messages),
        messages.text("status." + status.nameFor(measure.kind())));
  }

  /// When the conviction of a released person is expected to be expunged, with what may change it.
  private static String outlook(Measure measure, MeasureStatus status, Messages messages) {
    if (measure.kind() != MeasureKind.CHX || measure.closing() != null) {
      return "";
    }
    if (status == MeasureStatus.NEEDS_REVIEW) {
      return messages.text("paper.extract.outlook.review");
    }
    LocalDate last = measure.term().governingEnd();
    if (last == null) {
      return messages.text("paper.extract.outlook.open");
    }
    String key =
        status.isCurrent() ? "paper.extract.outlook.expected" : "paper.extract.outlook.passed";
    return messages.text(key, DayFirst.of(last));
  }

  private List<PersonExtract.Step> steps(
      Tx tx, PersonId id, List<Measure> current, Messages messages) {
    List<PersonExtract.Step> steps = new ArrayList<>();
    for (Activity entry : activities.ofPerson(tx, id, 0, ENTRIES)) {
      if (entry.nextStep() != null && entry.nextStep().isOwed()) {
        // What an officer typed may be a note for the office; the person is told when and about
        // what.
        String about = messages.text("activity." + entry.type().code());
        steps.add(
            new PersonExtract.Step(
                entry.nextStep().dueOn(), messages.text("paper.extract.appointment", about)));
      }
    }
    if (current.stream().anyMatch(measure -> measure.kind().underMonthlyCycle())) {
      steps.add(new PersonExtract.Step(null, messages.text("paper.extract.roll-call")));
    }
    return steps;
  }

  /// What the law offers to people under each kind, once each.
  private static List<String> entitlements(List<Measure> current, Messages messages) {
    return current.stream()
        .map(Measure::kind)
        .flatMap(ExtractReports::rights)
        .distinct()
        .map(messages::text)
        .toList();
  }

  private static Stream<String> rights(MeasureKind kind) {
    if (kind == MeasureKind.CHX) {
      return Stream.of(
          "paper.right.expungement", "paper.right.loan", "paper.right.work", "paper.right.papers");
    }
    if (kind == MeasureKind.AT || kind == MeasureKind.CTKGG || kind == MeasureKind.TTH) {
      return Stream.of("paper.right.shorter", "paper.right.absence", "paper.right.helper");
    }
    if (kind.category() == Category.DRUGS) {
      return Stream.of("paper.right.confidence", "paper.right.health", "paper.right.work");
    }
    return kind.isSanction()
        ? Stream.of("paper.right.lapse")
        : Stream.of("paper.right.helper", "paper.right.papers");
  }

  private PersonExtract.Contact contact(
      Tx tx, Person person, List<Measure> current, Office office) {
    String officer =
        person.officer() == null
            ? ""
            : users
                .find(tx, person.officer())
                .map(user -> (user.title() + " " + user.name()).strip())
                .orElse("");
    Helper helper =
        current.stream()
            .flatMap(measure -> helpers.ofMeasure(tx, measure.id()).stream())
            .filter(Helper::isInCharge)
            .findFirst()
            .orElse(null);
    return new PersonExtract.Contact(
        officer,
        helper == null ? "" : helper.name(),
        helper == null ? "" : PhoneNumber.shown(helper.phone()),
        office.name(),
        "");
  }
}
