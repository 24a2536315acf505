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

/// The records of sealed measures, whose history stays sealed with them: on a person's own page
/// those beside an open measure, in the ledger all of them.
public final class HiddenRecords {

  private final Set<String> records = new HashSet<>();
  private final Set<String> measures = new HashSet<>();

  private HiddenRecords() {}

  /// Those that the person's page hides while nobody gave a reason: it opens for one as a whole
  /// when no measure is open to everybody.
  static HiddenRecords of(Tx tx, PersonId person) {
    List<Measure> all = new MeasureRepository().ofPerson(tx, person);
    List<Measure> shown = Restriction.visible(all, false);
    return of(
        tx, person, all.stream().filter(one -> one.sealed() && !shown.contains(one)).toList());
  }

  /// Those of some sealed measures of a person.
  public static HiddenRecords of(Tx tx, PersonId person, List<Measure> sealed) {
    HiddenRecords hidden = new HiddenRecords();
    sealed.forEach(measure -> hidden.add(tx, measure.id()));
    if (!sealed.isEmpty()) {
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
  public boolean hides(ChangeLog.Change change) {
    if (change.recordType().startsWith(Journal.PAPER)) {
      return measures.contains(Long.toString(change.recordId()));
    }
    return names(change) || records.contains(change.recordType() + " " + change.recordId());
  }

  /// Learns of records that are gone from the changes that name their measure, so that their other
  /// changes are hidden with them.
  public void learn(List<ChangeLog.Change> changes) {
    changes.stream()
        .filter(this::names)
        .forEach(change -> records.add(change.recordType() + " " + change.recordId()));
  }

  private boolean names(ChangeLog.Change change) {
    return change.field().equals("measure")
        && (measures.contains(change.before()) || measures.contains(change.after()));
  }
}
