package vn.hoanhap.ui.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.activity.Leave;
import vn.hoanhap.domain.time.TypedDate.Use;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.form.Form;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.ui.form.Saving;
import vn.hoanhap.ui.shell.Latest;
import vn.hoanhap.ui.words.TimeText;
import vn.hoanhap.usecase.activity.CheckLeave;
import vn.hoanhap.usecase.measure.Absence;

/// The days of an entry about leave: they stand on a form only while its type is leave, and say
/// while they are typed what the leave comes to.
final class LeaveFields {

  static final String COUNTED = "leave";
  static final String TREATMENT = "treatment";
  static final String WORK = "work";

  private final Input type;
  private final Clock clock;
  private final Messages messages;
  private final ReadOnlyStringWrapper sum = new ReadOnlyStringWrapper("");

  final Input from;
  final Input to;
  final Input kind;

  /// `type` is the form's field for the type of the entry.
  LeaveFields(Form form, Input type, Clock clock, Messages messages) {
    this.type = type;
    this.clock = clock;
    this.messages = messages;
    this.from = form.date("leaveFrom", Use.ANY);
    this.to = form.date("leaveTo", Use.ANY);
    this.kind = form.text("leaveKind");
    kind.set(COUNTED);
    type.textProperty().subscribe(code -> inputs().forEach(input -> input.show(stand())));
    inputs().forEach(input -> input.textProperty().subscribe(text -> sayDays()));
  }

  /// The entry is about leave.
  boolean stand() {
    return type.value().equals(ActivityType.VM.code());
  }

  /// What the leave comes to, in a sentence; empty while the days are not typed.
  ReadOnlyStringProperty sumProperty() {
    return sum.getReadOnlyProperty();
  }

  /// Fills in the days of a stored entry; null leaves them empty.
  void show(Leave leave) {
    if (leave != null) {
      TimeText time = new TimeText(messages);
      from.set(time.day(leave.from()));
      to.set(time.day(leave.to()));
      kind.set(code(leave));
    }
  }

  private static String code(Leave leave) {
    if (leave.work()) {
      return WORK;
    }
    return leave.treatment() ? TREATMENT : COUNTED;
  }

  /// Empties the days, for the next person.
  void clear() {
    from.set("");
    to.set("");
    kind.set(COUNTED);
  }

  /// Demands both days of an entry about leave.
  void demand(Saving saving) {
    if (stand()) {
      saving.demand(from, messages.text("activity.leave.from.missing"));
      saving.demand(to, messages.text("activity.leave.to.missing"));
    }
  }

  /// The days; null when the entry is about something else.
  Leave leave() {
    LocalDate today = LocalDate.now(clock);
    return stand()
        ? new Leave(
            from.day(today),
            to.day(today),
            kind.value().equals(TREATMENT),
            kind.value().equals(WORK))
        : null;
  }

  /// Asks while the days are typed what they come to with those granted before. `ask` is told the
  /// leave, and is not asked when nobody in particular is chosen.
  void watch(Latest checks, Supplier<Boolean> alone, Function<Leave, List<CheckLeave.Effect>> ask) {
    inputs()
        .forEach(
            input ->
                input
                    .textProperty()
                    .subscribe(
                        text -> {
                          Leave typed = typed();
                          if (typed == null || !alone.get()) {
                            checks.forget();
                          } else {
                            checks.run(() -> ask.apply(typed), found -> sayEffects(typed, found));
                          }
                        }));
  }

  private List<Input> inputs() {
    return List.of(from, to, kind);
  }

  private Leave typed() {
    LocalDate today = LocalDate.now(clock);
    LocalDate first = from.day(today);
    LocalDate last = to.day(today);
    return stand() && first != null && last != null && !last.isBefore(first) ? leave() : null;
  }

  private void sayDays() {
    Leave typed = typed();
    to.warn("");
    if (typed == null) {
      sum.set("");
    } else {
      sum.set(messages.text(daysKey(typed), typed.days()));
    }
  }

  private static String daysKey(Leave typed) {
    if (typed.work()) {
      return "activity.leave.worked";
    }
    return typed.treatment() ? "activity.leave.treated" : "activity.leave.days";
  }

  private void sayEffects(Leave leave, List<CheckLeave.Effect> effects) {
    if (!leave.isCounted()) {
      return;
    }
    to.warn(
        effects.stream()
            .filter(effect -> effect.absence().isOver())
            .map(effect -> said(overKey(effect), effect))
            .collect(Collectors.joining(" ")));
    String days = messages.text("activity.leave.days", leave.days());
    sum.set(
        effects.stream()
            .map(effect -> said(sumKey(effect), effect))
            .collect(Collectors.joining(" ", days + (effects.isEmpty() ? "" : " "), "")));
  }

  private static String sumKey(CheckLeave.Effect effect) {
    if (!effect.absence().hasTotal()) {
      return "activity.leave.sum.each";
    }
    return effect.absence().overDays() > 0 ? "activity.leave.sum.over" : "activity.leave.sum";
  }

  private static String overKey(CheckLeave.Effect effect) {
    return effect.absence().hasTotal() ? "activity.leave.over" : "activity.leave.over.each";
  }

  private String said(String key, CheckLeave.Effect effect) {
    Absence absence = effect.absence();
    return messages.text(
        key,
        messages.text("kind." + effect.kind().code() + ".short"),
        absence.usedDays(),
        absence.totalDays(),
        absence.leftDays(),
        absence.eachDays(),
        absence.overDays());
  }
}
