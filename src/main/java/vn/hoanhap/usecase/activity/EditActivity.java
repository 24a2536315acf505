package vn.hoanhap.usecase.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.activity.Leave;
import vn.hoanhap.domain.activity.NextStep;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.store.ActivityRepository;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.access.Permissions;
import vn.hoanhap.usecase.change.CorrectionReason;
import vn.hoanhap.usecase.change.FieldDifference;
import vn.hoanhap.usecase.change.Journal;
import vn.hoanhap.usecase.change.Journal.Change;

/// Corrects an entry of the log that was mistyped, or strikes out one that should not be there.
/// Nothing is lost: the history keeps every old value, who changed it and why. The log says who did
/// the work, so an officer corrects their own entries and the chief anybody's.
public final class EditActivity {

  /// What the entry should say; `leave` and `nextStep` may be null.
  public record Facts(
      ActivityType type,
      LocalDate date,
      String place,
      String withWhom,
      String result,
      String note,
      String period,
      String grade,
      Leave leave,
      NextStep nextStep) {}

  // A step may be put off or dropped without the entry having been wrong.
  private static final CorrectionReason WHY = new CorrectionReason(List.of("nextStep"));

  private final Database database;
  private final Permissions permissions;
  private final PersonRepository people = new PersonRepository();
  private final ActivityRepository activities = new ActivityRepository();
  private final LoggedTogether together = new LoggedTogether();
  private final EntryDoubts doubts = new EntryDoubts();
  private final Journal journal = new Journal();

  public EditActivity(Database database) {
    this.database = database;
    this.permissions = new Permissions(database);
  }

  /// Whether this user may correct the entry.
  public static boolean isAllowed(Actor actor, Activity entry) {
    return actor.role().writes()
        && (actor.role().governs()
            || entry.officer() == null
            || entry.officer().equals(actor.id()));
  }

  /// The entry as it stands, to be corrected.
  public Activity read(Actor actor, ActivityId id) {
    permissions.requireWriting(actor);
    return database.read(tx -> stored(tx, id));
  }

  /// Stores what the entry should say in place of what was read at `version`, and says whether
  /// anything was different: when nothing was, nothing is written.
  ///
  /// @param reason why a stored value is replaced; may be empty where texts are only added
  /// @throws Fault.Conflict when the register holds a newer version
  public boolean handle(Actor actor, ActivityId id, int version, Facts facts, String reason) {
    requireAllowed(actor, id);
    return database.write(actor, tx -> edit(tx, current(tx, id, version), facts, reason));
  }

  /// How many people the entry was logged for at once, as far as this user may correct them.
  public int together(Actor actor, ActivityId id) {
    permissions.requireWriting(actor);
    return 1 + database.read(tx -> together.others(tx, actor, id)).size();
  }

  /// The same for everybody the entry was logged for at once, all or none: each entry has its own
  /// history and ledger line. What was put right in another entry before stays.
  ///
  /// @return how many entries were changed
  public int handleTogether(Actor actor, ActivityId id, int version, Facts facts, String reason) {
    requireAllowed(actor, id);
    return database.write(
        actor, tx -> editTogether(tx, actor, current(tx, id, version), facts, reason));
  }

  private int editTogether(Tx tx, Actor actor, Activity before, Facts facts, String reason) {
    Activity after = changed(before, facts);
    List<Activity> others = together.others(tx, actor, before.id());
    int count = edit(tx, before, facts, reason) ? 1 : 0;
    for (Activity other : others) {
      count += edit(tx, other, LoggedTogether.facts(other, before, after), reason) ? 1 : 0;
    }
    return count;
  }

  /// What the correction would make odd that was not so before, to ask about before it is saved.
  public List<Doubt> doubts(Actor actor, ActivityId id, Facts facts) {
    permissions.requireWriting(actor);
    return database.read(
        tx -> {
          Activity before = stored(tx, id);
          return doubts.added(tx, before, changed(before, facts));
        });
  }

  /// Takes an entry out that should never have been made. The reason is demanded.
  public void strike(Actor actor, ActivityId id, int version, String reason) {
    requireAllowed(actor, id);
    String why = CorrectionReason.required(reason);
    database.write(
        actor,
        tx -> {
          Activity before = current(tx, id, version);
          line(tx, LedgerAction.STRIKE_ACTIVITY, before, null, why);
          activities.delete(tx, id);
          return null;
        });
  }

  private boolean edit(Tx tx, Activity before, Facts facts, String reason) {
    Activity changed = changed(before, facts);
    if (FieldDifference.isNone(before, changed)) {
      return false;
    }
    ActivityRules.require(command(asked(before, changed)), tx.today());
    requireResult(before, changed);
    ActivityRules.requireAlive(
        command(changed),
        people.lifetime(tx, changed.person()).orElse(PersonRepository.Lifetime.UNKNOWN));
    String why = WHY.require(before, changed, reason);
    Activity after = activities.update(tx, changed);
    line(tx, LedgerAction.EDIT_ACTIVITY, before, after, why);
    return true;
  }

  // Words that an entry was stored with before there were choices may stay while the rest is put
  // right.
  private static void requireResult(Activity before, Activity changed) {
    boolean kept =
        before.type() == changed.type()
            && !before.result().isEmpty()
            && before.result().equals(changed.result());
    if (!kept) {
      ResultRules.require(changed.type(), changed.result());
    }
  }

  private void line(Tx tx, LedgerAction action, Activity before, Activity after, String why) {
    String type = before.type().code();
    journal.line(
        tx,
        action,
        before.person(),
        why.isEmpty() ? type : type + ": " + why,
        List.of(Change.of(before, after)));
  }

  private static Activity changed(Activity before, Facts facts) {
    boolean comment = facts.type == ActivityType.NX;
    return new Activity(
        before.id(),
        before.key(),
        before.version(),
        before.person(),
        before.measure(),
        facts.type,
        facts.date,
        facts.place,
        facts.withWhom,
        ResultRules.stored(facts.type, facts.result),
        facts.note,
        comment ? facts.period : "",
        comment ? facts.grade : "",
        facts.leave,
        step(before.nextStep(), facts.nextStep),
        before.officer(),
        before.externalRef());
  }

  // A step that ended with its measure has no day any more, and none is asked for.
  private static Activity asked(Activity before, Activity changed) {
    NextStep step = changed.nextStep();
    boolean ended = step != null && step.hasEnded() && step.equals(before.nextStep());
    return ended ? changed.withNextStep(null) : changed;
  }

  // A step that was done stays done while it says the same.
  private static NextStep step(NextStep before, NextStep typed) {
    boolean same = before != null && typed != null && Objects.equals(before.text(), typed.text());
    return same ? new NextStep(typed.text(), typed.dueOn(), before.doneOn()) : typed;
  }

  private static LogActivity.Command command(Activity entry) {
    return new LogActivity.Command(
        List.of(entry.person()),
        entry.measure(),
        entry.type(),
        entry.date(),
        entry.place(),
        entry.withWhom(),
        entry.result(),
        entry.note(),
        entry.period(),
        entry.grade(),
        entry.leave(),
        entry.nextStep(),
        entry.externalRef());
  }

  private void requireAllowed(Actor actor, ActivityId id) {
    permissions.requireWriting(actor);
    if (!isAllowed(actor, database.read(tx -> stored(tx, id)))) {
      throw permissions.refused(actor, "activity.of-another");
    }
  }

  private Activity current(Tx tx, ActivityId id, int version) {
    Activity stored = stored(tx, id);
    if (stored.version() != version) {
      throw new Fault.Conflict("activity.conflict");
    }
    return stored;
  }

  private Activity stored(Tx tx, ActivityId id) {
    return activities.find(tx, id).orElseThrow(() -> new Fault.NotFound("activity.not-found"));
  }
}
