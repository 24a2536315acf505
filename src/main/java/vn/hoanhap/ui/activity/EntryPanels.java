package vn.hoanhap.ui.activity;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.i18n.ReasonText;
import vn.hoanhap.ui.control.Field;
import vn.hoanhap.ui.control.Panel;
import vn.hoanhap.ui.form.FormPanel;
import vn.hoanhap.ui.form.InputGrid;
import vn.hoanhap.ui.form.Option;
import vn.hoanhap.ui.words.TimeText;
import vn.hoanhap.usecase.activity.ResultRules;

/// The short forms about an entry of the log: its correction, and striking it out.
public final class EntryPanels {

  private final Messages messages;
  private final Clock clock;
  private final ReasonText words;

  public EntryPanels(Messages messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
    this.words = new ReasonText(messages);
  }

  /// The entry with every field it has, and the reason.
  public Panel edit(EditActivityViewModel model, Runnable saved) {
    InputGrid grid = new InputGrid(2, messages, clock);
    grid.choice(model.type, messages.text("activity.history.type"), types());
    grid.date(model.date, messages.text("activity.date"));
    ResultRow.put(grid, model.results, messages);
    grid.text(model.place, messages.text("activity.place"));
    grid.text(model.withWhom, messages.text("activity.with-whom"));
    List<Field> review =
        List.of(
            grid.choice(model.grade, messages.text("activity.grade"), grades()),
            grid.text(model.period, messages.text("activity.period")));
    LeaveRow.put(grid, model.leave, model.type, messages);
    grid.note(model.note, messages.text("activity.note"), 2)
        .named(NoteCheck.label(model.type, messages));
    grid.text(model.step, messages.text("activity.step"));
    grid.date(model.stepDue, messages.text("activity.step-due"));
    forWhom(grid, model);
    grid.section(messages.text("measure.section.reason"));
    grid.wideText(model.reason, messages.text("activity.edit.reason"))
        .hint(messages.text("measure.reason.hint"));
    model
        .type
        .textProperty()
        .subscribe(
            code ->
                review.forEach(
                    field -> {
                      field.setVisible(model.isReview());
                      field.setManaged(model.isReview());
                    }));
    return new FormPanel(
            messages.text("activity.edit.title"),
            model,
            grid,
            messages.text("activity.edit.save"),
            messages,
            saved)
        .panel();
  }

  private void forWhom(InputGrid grid, EditActivityViewModel model) {
    if (model.together() > 1) {
      grid.wideChoice(
          model.forWhom,
          messages.text("activity.edit.for", model.together()),
          List.of(
              new Option(EditActivityViewModel.ONE, messages.text("activity.edit.for.one")),
              new Option(
                  EditActivityViewModel.ALL,
                  messages.text("activity.edit.for.all", model.together()))));
    }
  }

  /// What is struck out, and the reason.
  public Panel strike(StrikeActivityViewModel model, Runnable saved) {
    InputGrid grid = new InputGrid(2, messages, clock);
    Label what = new Label(said(model.entry()));
    what.setWrapText(true);
    what.getStyleClass().add("hn-note");
    what.setMaxWidth(Double.MAX_VALUE);
    grid.wide(what);
    grid.wideText(model.reason, messages.text("activity.strike.reason"))
        .hint(messages.text("activity.strike.hint"));
    return new FormPanel(
            messages.text("activity.strike.title"),
            model,
            grid,
            messages.text("activity.strike.save"),
            messages,
            saved)
        .panel();
  }

  private String said(Activity entry) {
    Stream<String> parts =
        Stream.of(
            new TimeText(messages).day(entry.date()),
            messages.text("activity." + entry.type().code()),
            words.of(ResultRules.shown(entry.result())),
            entry.note());
    return String.join(" · ", parts.filter(part -> !part.isEmpty()).toList());
  }

  private List<Option> types() {
    return Arrays.stream(ActivityType.values())
        .map(type -> new Option(type.code(), messages.text("activity." + type.code())))
        .toList();
  }

  private List<Option> grades() {
    return Stream.of("tot", "kha", "trung-binh", "kem")
        .map(code -> new Option(code, messages.text("grade." + code)))
        .toList();
  }
}
