package vn.hoanhap.usecase.paper;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.dossier.Helper;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.ActivityRepository;
import vn.hoanhap.store.HelperRepository;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.store.UserRepository;

/// Reads the case files of some people, in the order given, leaving out who has nothing to print.
final class CaseFiles {

  /// A year of the log covers the last monthly comment and a year's roll-calls of one person.
  private static final int ENTRIES = 200;

  private final PersonRepository people = new PersonRepository();
  private final MeasureRepository measures = new MeasureRepository();
  private final HelperRepository helpers = new HelperRepository();
  private final ActivityRepository activities = new ActivityRepository();
  private final UserRepository users = new UserRepository();

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
    List<Measure> taken =
        measures.ofPerson(tx, person.id()).stream().filter(criteria::takes).toList();
    Map<MeasureId, Helper> inCharge = new HashMap<>();
    for (Measure measure : taken) {
      inCharge(tx, measure.id(), inCharge);
    }
    List<Activity> log = withLog && !taken.isEmpty() ? ofTheYear(tx, person.id()) : List.of();
    return new CaseFile(person, taken, inCharge, log, officer(tx, person.officer(), names));
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
