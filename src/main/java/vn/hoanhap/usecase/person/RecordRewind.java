package vn.hoanhap.usecase.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.dossier.Helper;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.ActivityRepository;
import vn.hoanhap.store.ChangeLog;
import vn.hoanhap.store.DossierRepository;
import vn.hoanhap.store.HelperRepository;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.change.Journal;
import vn.hoanhap.usecase.change.Journal.Change;
import vn.hoanhap.usecase.change.RecordFields;

/// Works out from the change log how a record stood before a change, and puts it back.
final class RecordRewind {

  /// A field that every record of its type has: when it had no value before, the record was new.
  private static final Set<String> ALWAYS = Set.of("fullName", "kind", "type", "measure", "state");

  private final PersonRepository people = new PersonRepository();
  private final MeasureRepository measures = new MeasureRepository();
  private final ActivityRepository activities = new ActivityRepository();
  private final HelperRepository helpers = new HelperRepository();
  private final DossierRepository dossier = new DossierRepository();

  /// The change that leads back: from how the record stands to how it stood.
  Change before(Tx tx, List<ChangeLog.Change> fields) {
    String type = fields.getFirst().recordType();
    long id = fields.getFirst().recordId();
    boolean isNew =
        fields.stream().anyMatch(field -> ALWAYS.contains(field.field()) && field.before() == null);
    boolean isGone =
        fields.stream().anyMatch(field -> ALWAYS.contains(field.field()) && field.after() == null);
    if (isGone) {
      return new Change(type, id, null, again(type, id, fields));
    }
    Record now = now(tx, type, id);
    return new Change(type, id, now, isNew ? null : earlier(now, fields));
  }

  // Only entries of the log are taken out by anything but an undo.
  private static Record again(String type, long id, List<ChangeLog.Change> fields) {
    if (!type.equals(Journal.ACTIVITY)) {
      throw gone();
    }
    Map<String, String> texts = new HashMap<>();
    texts.put("id", Long.toString(id));
    fields.forEach(field -> texts.put(field.field(), field.before()));
    return RecordFields.build(Activity.class, texts);
  }

  /// Puts the record back, or takes it out when it had been new.
  void apply(Tx tx, Change back) {
    switch (back.after()) {
      case null -> remove(tx, back);
      case Person person -> people.update(tx, person);
      case Measure measure -> measures.update(tx, measure);
      case Activity activity when back.before() == null -> activities.restore(tx, activity);
      case Activity activity -> activities.update(tx, activity);
      case Helper helper -> helpers.save(tx, helper);
      case DossierItem item -> dossier.put(tx, item);
      default -> throw new IllegalStateException("no record of this type: " + back.type());
    }
  }

  private void remove(Tx tx, Change back) {
    boolean gone =
        switch (back.before()) {
          case Person person -> people.deleteDraft(tx, person.id());
          case Measure measure -> measures.delete(tx, measure.id());
          case Activity activity -> activities.delete(tx, activity.id());
          case Helper helper -> {
            helpers.delete(tx, helper);
            yield true;
          }
          case DossierItem item -> {
            dossier.remove(tx, item.measure(), item.code());
            yield true;
          }
          default -> throw new IllegalStateException("no record of this type: " + back.type());
        };
    if (!gone) {
      throw new Fault.RuleBroken("person.undo-in-use", "", "");
    }
  }

  private Record now(Tx tx, String type, long id) {
    if (type.startsWith(Journal.PAPER)) {
      return dossier
          .find(tx, new MeasureId(id), type.substring(Journal.PAPER.length()))
          .orElseThrow(RecordRewind::gone);
    }
    return switch (type) {
      case Journal.PERSON -> people.find(tx, new PersonId(id)).orElseThrow(RecordRewind::gone);
      case Journal.MEASURE -> measures.find(tx, new MeasureId(id)).orElseThrow(RecordRewind::gone);
      case Journal.ACTIVITY ->
          activities.find(tx, new ActivityId(id)).orElseThrow(RecordRewind::gone);
      case Journal.HELPER -> helpers.find(tx, id).orElseThrow(RecordRewind::gone);
      default -> throw gone();
    };
  }

  private static Record earlier(Record now, List<ChangeLog.Change> changes) {
    Map<String, String> fields = RecordFields.of(now);
    for (ChangeLog.Change change : changes) {
      if (change.before() == null) {
        fields.remove(change.field());
      } else {
        fields.put(change.field(), change.before());
      }
    }
    return RecordFields.build(now.getClass(), fields);
  }

  private static Fault gone() {
    return new Fault.RuleBroken("person.undo-in-use", "", "");
  }
}
