package vn.hoanhap.usecase.person;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.ActivityRepository;
import vn.hoanhap.store.ChangeLog;
import vn.hoanhap.store.HelperRepository;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.access.Restriction;
import vn.hoanhap.usecase.change.Journal;

/// The records of a sealed measure beside an open one, whose history stays sealed with them.
final class HiddenRecords {

  private final Set<String> records = new HashSet<>();
  private final Set<String> measures = new HashSet<>();

  private HiddenRecords() {}

  static HiddenRecords of(Tx tx, PersonId person) {
    HiddenRecords hidden = new HiddenRecords();
    List<Measure> all = new MeasureRepository().ofPerson(tx, person);
    List<Measure> shown = Restriction.visible(all, false);
    for (Measure measure : all) {
      if (measure.sealed() && !shown.contains(measure)) {
        hidden.add(tx, measure.id());
      }
    }
    if (!hidden.measures.isEmpty()) {
      hidden.addActivities(tx, person);
    }
    return hidden;
  }

  private void add(Tx tx, MeasureId measure) {
    measures.add(Long.toString(measure.value()));
    records.add(Journal.MEASURE + " " + measure.value());
    new HelperRepository()
        .ofMeasure(tx, measure)
        .forEach(helper -> records.add(Journal.HELPER + " " + helper.id()));
  }

  private void addActivities(Tx tx, PersonId person) {
    for (Activity entry : new ActivityRepository().ofPerson(tx, person, 0, Integer.MAX_VALUE)) {
      if (entry.measure() != null && measures.contains(Long.toString(entry.measure().value()))) {
        records.add(Journal.ACTIVITY + " " + entry.id().value());
      }
    }
  }

  /// Whether a change speaks of one of them. An entry or a helper that is gone is known by the
  /// measure it named.
  boolean hides(ChangeLog.Change change) {
    if (change.recordType().startsWith(Journal.PAPER)) {
      return measures.contains(Long.toString(change.recordId()));
    }
    return names(change) || records.contains(change.recordType() + " " + change.recordId());
  }

  /// Learns of records that are gone from the changes that name their measure, so that their other
  /// changes are hidden with them.
  void learn(List<ChangeLog.Change> changes) {
    changes.stream()
        .filter(this::names)
        .forEach(change -> records.add(change.recordType() + " " + change.recordId()));
  }

  private boolean names(ChangeLog.Change change) {
    return change.field().equals("measure")
        && (measures.contains(change.before()) || measures.contains(change.after()));
  }
}
