package vn.hoanhap.usecase.change;

import java.util.List;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.dossier.Helper;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.ChangeLog;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.Tx;

/// Writes down what was done with a person's records: one ledger line under the person, and below
/// it each changed field of each record with its old and new value.
public final class Journal {

  /// A record that came, changed or went; `before` is null when it came, `after` when it went.
  public record Change(String type, long id, Record before, Record after) {

    public static Change of(Person before, Person after) {
      return new Change(PERSON, (after == null ? before : after).id().value(), before, after);
    }

    public static Change of(Measure before, Measure after) {
      return new Change(MEASURE, (after == null ? before : after).id().value(), before, after);
    }

    public static Change of(Activity before, Activity after) {
      return new Change(ACTIVITY, (after == null ? before : after).id().value(), before, after);
    }

    public static Change of(Helper before, Helper after) {
      return new Change(HELPER, (after == null ? before : after).id(), before, after);
    }

    public static Change of(DossierItem before, DossierItem after) {
      DossierItem item = after == null ? before : after;
      return new Change(PAPER + item.code(), item.measure().value(), before, after);
    }
  }

  /// How the history names records.
  public static final String PERSON = "person";

  public static final String MEASURE = "measure";

  public static final String ACTIVITY = "activity";

  public static final String HELPER = "helper";

  /// A paper of a file: its code follows, its number is that of the measure.
  public static final String PAPER = "paper ";

  private final Ledger ledger = new Ledger();
  private final ChangeLog log = new ChangeLog();

  /// A line without a change: a view, a print. `detail` holds codes and reasons, no more personal
  /// data than needed.
  public void line(Tx tx, LedgerAction action, PersonId person, String detail) {
    ledger.append(tx, action, "person", person.value(), detail);
  }

  /// A line with the changes it stands for.
  public void line(
      Tx tx, LedgerAction action, PersonId person, String detail, List<Change> changes) {
    long sequence = ledger.append(tx, action, "person", person.value(), detail);
    for (Change change : changes) {
      log.record(
          tx,
          FieldDifference.between(change.before, change.after).stream()
              .map(
                  field ->
                      new ChangeLog.Change(
                          sequence,
                          change.type,
                          change.id,
                          field.field(),
                          field.before(),
                          field.after()))
              .toList());
    }
  }
}
