package vn.hoanhap.ui.activity;

import java.time.Clock;
import java.time.LocalDate;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.form.DraftName;
import vn.hoanhap.ui.form.Form;
import vn.hoanhap.ui.form.FormModel;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.ui.form.Saving;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.usecase.activity.EditActivity;

/// Strikes an entry out of the log that should never have been made; only the reason is asked for.
public final class StrikeActivityViewModel implements FormModel {

  /// The name of its draft, before the person and the entry.
  public static final String DRAFT = "activity-strike";

  private final EditActivity edit;
  private final Actor actor;
  private final Clock clock;
  private final Messages messages;
  private final Activity entry;
  private final Form form = new Form();
  private final Saving saving;

  final Input reason = form.text("reason");

  public StrikeActivityViewModel(
      EditActivity edit, Actor actor, Tasks tasks, Clock clock, Messages messages, Activity entry) {
    this.edit = edit;
    this.actor = actor;
    this.clock = clock;
    this.messages = messages;
    this.entry = entry;
    this.saving = new Saving(form, tasks, messages);
    form.standsOn(Integer.toString(entry.version()));
    form.markOpened();
  }

  /// The entry that is struck out.
  Activity entry() {
    return entry;
  }

  @Override
  public Form form() {
    return form;
  }

  @Override
  public Saving saving() {
    return saving;
  }

  @Override
  public String draftName() {
    return DraftName.of(DRAFT, entry.person(), entry.id().value());
  }

  @Override
  public void save(Runnable done) {
    saving.begin(LocalDate.now(clock));
    saving.demand(reason, messages.text("activity.strike.reason.missing"));
    saving.save(
        () -> {
          edit.strike(actor, entry.id(), entry.version(), reason.value());
          return entry;
        },
        struck -> done.run());
  }
}
