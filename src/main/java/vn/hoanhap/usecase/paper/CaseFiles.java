package vn.hoanhap.usecase.paper;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /// So many people are read in one piece.
  private static final int AT_ONCE = 500;

  private static final String WITH_LEAVE = "COMMUNITY_LIST";
  private static final Set<String> WITH_LOG = Set.of(WITH_LEAVE, "ROLL_CALL_BOOK");

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
    Map<UserId, String> names = new HashMap<>();
    List<CaseFile> files = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      List<PersonId> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
      files.addAll(some(tx, some, criteria, names));
    }
    return files;
  }

  private List<CaseFile> some(
      Tx tx, List<PersonId> ids, ListCriteria criteria, Map<UserId, String> names) {
    Map<PersonId, List<Measure>> all = measures.ofPeople(tx, ids);
    Map<PersonId, List<Measure>> taken = new HashMap<>();
    all.forEach((id, of) -> taken.put(id, of.stream().filter(criteria::takes).toList()));
    List<MeasureId> printed =
        taken.values().stream().flatMap(List::stream).map(Measure::id).toList();
    Map<MeasureId, List<Helper>> helping = helpers.ofMeasures(tx, printed);
    List<PersonId> shown =
        ids.stream().filter(id -> !taken.getOrDefault(id, List.of()).isEmpty()).toList();
    List<CaseFile> files = new ArrayList<>();
    for (Person person : people.find(tx, shown)) {
      List<Measure> own = taken.get(person.id());
      files.add(
          new CaseFile(
              person,
              own,
              inCharge(own, helping),
              WITH_LOG.contains(criteria.report()) ? ofTheYear(tx, person.id()) : List.of(),
              criteria.report().equals(WITH_LEAVE)
                  ? absences(tx, person, own, all.get(person.id()))
                  : Map.of(),
              officer(tx, person.officer(), names)));
    }
    return files;
  }

  private static Map<MeasureId, Helper> inCharge(
      List<Measure> measures, Map<MeasureId, List<Helper>> helping) {
    Map<MeasureId, Helper> inCharge = new HashMap<>();
    for (Measure measure : measures) {
      helping.get(measure.id()).stream()
          .filter(Helper::isInCharge)
          .findFirst()
          .ifPresent(helper -> inCharge.put(measure.id(), helper));
    }
    return inCharge;
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
