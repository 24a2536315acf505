package vn.hoanhap.ui.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.activity.Leave;
import vn.hoanhap.domain.activity.NextStep;
import vn.hoanhap.domain.time.TypedDate.Use;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.form.DraftName;
import vn.hoanhap.ui.form.Form;
import vn.hoanhap.ui.form.FormModel;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.ui.form.Saving;
import vn.hoanhap.ui.shell.Dialogs;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.ui.words.TimeText;
import vn.hoanhap.usecase.activity.CheckLeave;
import vn.hoanhap.usecase.activity.EditActivity;

/// Corrects an entry of the log that was mistyped; what stood there stays in the history.
public final class EditActivityViewModel implements FormModel {

  /// The name of its draft, before the person and the entry.
  public static final String DRAFT = "activity-edit";

  /// The correction is for this person alone, or for all the entry was logged for.
  static final String ONE = "one";

  static final String ALL = "all";

  /// An entry, and for how many people it was logged at once.
  public record Entry(Activity activity, int together) {}

  /// The use cases behind the form.
  public record UseCases(EditActivity edit, CheckLeave leaves) {}

  private final UseCases use;
  private final Actor actor;
  private final Dialogs dialogs;
  private final Clock clock;
  private final Messages messages;
  private final Activity before;
  private final Form form = new Form();
  private final Saving saving;
  private final int together;
  private int changed;

  final Input type = form.text("type");
  final Input date = form.date("date", Use.PAST);
  final Input result = form.text("result");
  final Input place = form.text("place");
  final Input withWhom = form.text("withWhom");
  final Input grade = form.text("grade");
  final Input period = form.text("period");
  final ResultNeed results;
  final LeaveFields leave;
  final Input note = form.text("note");
  final Input step = form.text("nextStepText");
  final Input stepDue = form.date("nextStepDue", Use.ANY);
  final Input forWhom = form.text("forWhom");
  final Input reason = form.text("reason");

  /// `dialogs` ask about a leave beyond the law before it is saved.
  public EditActivityViewModel(
      UseCases use,
      Actor actor,
      Tasks tasks,
      Dialogs dialogs,
      Clock clock,
      Messages messages,
      Entry entry) {
    this.use = use;
    this.actor = actor;
    this.dialogs = dialogs;
    this.clock = clock;
    this.messages = messages;
    this.before = entry.activity();
    this.together = entry.together();
    this.saving = new Saving(form, tasks, messages);
    this.results = new ResultNeed(type, result, messages);
    results.keep(before);
    this.leave = new LeaveFields(form, type, clock, messages);
    leave.watch(tasks.latest(), () -> true, this::effects);
    show(new TimeText(messages));
    forWhom.set(ONE);
    forWhom.show(together > 1);
    type.textProperty().subscribe(code -> showFields());
    form.standsOn(Integer.toString(before.version()));
    form.markOpened();
  }

  private void show(TimeText time) {
    type.set(before.type().code());
    date.set(time.day(before.date()));
    result.set(before.result());
    place.set(before.place());
    withWhom.set(before.withWhom());
    grade.set(before.grade());
    period.set(before.period().isEmpty() ? "" : MonthText.shown(YearMonth.parse(before.period())));
    leave.show(before.leave());
    note.set(before.note());
    if (before.nextStep() != null) {
      step.set(before.nextStep().text());
      stepDue.set(time.day(before.nextStep().dueOn()));
    }
  }

  private void showFields() {
    grade.show(isReview());
    period.show(isReview());
  }

  /// A monthly comment has its month and its grade.
  boolean isReview() {
    return type.value().equals(ActivityType.NX.code());
  }

  /// How many entries saving changed: leaving everything as it was changes none.
  public int changed() {
    return changed;
  }

  /// How many people the entry was logged for at once.
  int together() {
    return together;
  }

  private int store(EditActivity.Facts facts) {
    if (forWhom.value().equals(ALL)) {
      return use.edit().handleTogether(actor, before.id(), before.version(), facts, reason.value());
    }
    boolean wrote = use.edit().handle(actor, before.id(), before.version(), facts, reason.value());
    return wrote ? 1 : 0;
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
    return DraftName.of(DRAFT, before.person(), before.id().value());
  }

  @Override
  public void save(Runnable done) {
    LocalDate today = LocalDate.now(clock);
    saving.begin(today);
    saving.demand(type, messages.text("activity.type.missing"));
    saving.demand(date, messages.text("activity.date.missing"));
    if (isReview()) {
      saving.demand(grade, messages.text("activity.grade.missing"));
      saving.demand(note, messages.text("activity.ground.missing"));
    }
    results.demand(saving);
    leave.demand(saving);
    if (!step.isBlank() && !isEndedStep()) {
      saving.demand(stepDue, messages.text("activity.step-due.missing"));
    }
    if (!stepDue.isBlank()) {
      saving.demand(step, messages.text("activity.step.missing"));
    }
    if (note.value().length() > Activity.MAX_NOTE) {
      note.fail(messages.text("activity.note.long", Activity.MAX_NOTE));
    }
    saving.saveAsking(
        dialogs,
        () -> odd(facts(today)),
        () -> store(facts(today)),
        wrote -> {
          changed = wrote;
          done.run();
        });
  }

  // It ended with its measure and has no day any more.
  private boolean isEndedStep() {
    NextStep stored = before.nextStep();
    return stored != null && stored.hasEnded() && stored.text().equals(step.value());
  }

  // Days that stand in the register already were asked about when they were granted.
  private Saving.Odd odd(EditActivity.Facts facts) {
    Leave asked = facts.leave();
    LeaveQuestion question = new LeaveQuestion(asked, leave.to, messages);
    if (asked != null && asked.isCounted() && !asked.equals(before.leave())) {
      question.of("", effects(asked));
    }
    return new EntryQuestion(form, messages)
        .of(use.edit().doubts(actor, before.id(), facts), person -> "", question.asked());
  }

  private List<CheckLeave.Effect> effects(Leave asked) {
    return use.leaves().handle(actor, before.person(), asked, before.id());
  }

  private EditActivity.Facts facts(LocalDate today) {
    return new EditActivity.Facts(
        ActivityType.of(type.value()),
        date.day(today),
        place.value(),
        withWhom.value(),
        result.value(),
        note.value(),
        isReview() ? MonthText.code(period.value()) : "",
        isReview() ? grade.value() : "",
        leave.leave(),
        step.isBlank() ? null : new NextStep(step.value(), stepDue.day(today), null));
  }
}
