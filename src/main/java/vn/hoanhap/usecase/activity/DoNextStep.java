package vn.hoanhap.usecase.activity;

import java.time.LocalDate;
import java.util.List;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.domain.activity.NextStep;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.store.ActivityRepository;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.access.Permissions;
import vn.hoanhap.usecase.change.Journal;
import vn.hoanhap.usecase.change.Journal.Change;

/// Marks a next step as done; its duty disappears.
public final class DoNextStep {

  private final Database database;
  private final Permissions permissions;
  private final ActivityRepository activities = new ActivityRepository();
  private final Journal journal = new Journal();

  public DoNextStep(Database database) {
    this.database = database;
    this.permissions = new Permissions(database);
  }

  /// Once done it stays as it was done: a second time is refused.
  public void handle(Actor actor, ActivityId activity, LocalDate doneOn) {
    permissions.requireWriting(actor);
    database.write(
        actor,
        tx -> {
          done(tx, activity, doneOn);
          return null;
        });
  }

  private void done(Tx tx, ActivityId id, LocalDate doneOn) {
    Activity before =
        activities.find(tx, id).orElseThrow(() -> new Fault.NotFound("activity.not-found"));
    NextStep step = before.nextStep();
    if (step == null || !step.isOwed()) {
      throw new Fault.RuleBroken("activity.step-not-owed", "", "");
    }
    if (doneOn.isAfter(tx.today())) {
      throw new Fault.RuleBroken("activity.step-done-future", "doneOn", "");
    }
    Activity after =
        activities.update(tx, before.withNextStep(new NextStep(step.text(), step.dueOn(), doneOn)));
    journal.line(
        tx, LedgerAction.DO_NEXT_STEP, after.person(), "", List.of(Change.of(before, after)));
  }
}
