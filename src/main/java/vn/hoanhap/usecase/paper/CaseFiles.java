package vn.hoanhap.usecase.paper;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.clock.TermAnswer;
import vn.hoanhap.domain.dossier.Helper;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.ActivityRepository;
import vn.hoanhap.store.HelperRepository;
import vn.hoanhap.store.LeaveRepository;
import vn.hoanhap.store.LeaveRepository.Granted;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.store.UserRepository;
import vn.hoanhap.usecase.measure.Absence;
import vn.hoanhap.usecase.measure.LegalClock;

/// Reads the case files of some people, in the order given, leaving out who has nothing to print.
final class CaseFiles {

  /// A year of the log covers the last monthly comment and a year's roll-calls of one person.
  private static final int ENTRIES = 200;

  private final PersonRepository people = new PersonRepository();
  private final MeasureRepository measures = new MeasureRepository();
  private final HelperRepository helpers = new HelperRepository();
  private final ActivityRepository activities = new ActivityRepository();
  private final LeaveRepository leaves = new LeaveRepository();
  private final UserRepository users = new UserRepository();

  private final LegalClock legal;

  CaseFiles(LegalClock legal) {
    this.legal = legal;
  }

  List<CaseFile> read(Tx tx, List<PersonId> ids, ListCriteria criteria) {
    boolean withLog =
        criteria.report().equals("COMMUNITY_LIST") || criteria.report().equals("ROLL_CALL_BOOK");
    Map<UserId, String> names = new HashMap<>();
    return ids.stream()
        .map(id -> people.find(tx, id).orElseThrow())
        .map(person -> file(tx, person, criteria, withLog, names))
        .filter(file -> !file.measures().isEmpty())
        .toList();
  }

  private CaseFile file(
      Tx tx, Person person, ListCriteria criteria, boolean withLog, Map<UserId, String> names) {
    List<Measure> all = measures.ofPerson(tx, person.id());
    List<Measure> taken = all.stream().filter(criteria::takes).toList();
    Map<MeasureId, Helper> inCharge = new HashMap<>();
    for (Measure measure : taken) {
      inCharge(tx, measure.id(), inCharge);
    }
    List<Activity> log = withLog && !taken.isEmpty() ? ofTheYear(tx, person.id()) : List.of();
    Map<MeasureId, Absence> absences =
        criteria.report().equals("COMMUNITY_LIST") ? absences(tx, person, taken, all) : Map.of();
    return new CaseFile(
        person, taken, inCharge, log, absences, officer(tx, person.officer(), names));
  }

  private Map<MeasureId, Absence> absences(
      Tx tx, Person person, List<Measure> taken, List<Measure> all) {
    List<Granted> granted = leaves.ofPerson(tx, person.id());
    Map<MeasureId, Absence> absences = new HashMap<>();
    for (Measure measure : taken) {
      TermAnswer answer = legal.answer(measure, person, all, tx.today());
      Absence.of(answer, measure.id(), granted)
          .ifPresent(absence -> absences.put(measure.id(), absence));
    }
    return absences;
  }

  private void inCharge(Tx tx, MeasureId measure, Map<MeasureId, Helper> inCharge) {
    helpers.ofMeasure(tx, measure).stream()
        .filter(Helper::isInCharge)
        .findFirst()
        .ifPresent(helper -> inCharge.put(measure, helper));
  }

  private List<Activity> ofTheYear(Tx tx, PersonId person) {
    YearMonth first = YearMonth.from(tx.today()).minusMonths(11);
    return activities.ofPerson(tx, person, 0, ENTRIES).stream()
        .filter(entry -> !YearMonth.from(entry.date()).isBefore(first))
        .toList();
  }

  private String officer(Tx tx, UserId officer, Map<UserId, String> names) {
    return officer == null
        ? ""
        : names.computeIfAbsent(
            officer, id -> users.find(tx, id).map(user -> user.name()).orElse(""));
  }
}
