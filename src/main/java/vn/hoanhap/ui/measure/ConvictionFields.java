package vn.hoanhap.ui.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.reference.Offence;
import vn.hoanhap.domain.reference.Reference;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Field;
import vn.hoanhap.ui.control.Picker;
import vn.hoanhap.ui.form.InputGrid;
import vn.hoanhap.ui.form.Option;

/// The fields of the judgment: the offence found by typing, the penalty, and what is still owed.
final class ConvictionFields {

  private static final int FOUND = 8;
  private static final List<String> OBLIGATION_STATES =
      List.of(
          "done",
          "waived-by-court",
          "enforcement-stopped",
          "waived-by-victim",
          "unpaid",
          ConvictionInputs.UNKNOWN);

  private final MeasureInputs measure;
  private final ConvictionInputs inputs;
  private final MeasureKind kind;
  private final Reference reference;
  private final Messages messages;

  ConvictionFields(
      MeasureInputs measure, MeasureKind kind, Reference reference, Messages messages) {
    this.measure = measure;
    this.inputs = measure.conviction;
    this.kind = kind;
    this.reference = reference;
    this.messages = messages;
  }

  void addTo(InputGrid grid) {
    grid.section(messages.text("measure.section.conviction"));
    grid.put(inputs.offence, messages.text("measure.offence"), offence(), true);
    grid.date(inputs.offenceDate, messages.text("measure.offence-date"));
    grid.date(inputs.effective, messages.text("measure.effective"));
    judgment(grid.text(inputs.number, messages.text("measure.judgment-number")));
    judgment(grid.date(inputs.date, messages.text("measure.judgment-date")));
    judgment(grid.wideText(inputs.court, messages.text("measure.court")));
    grid.choice(
        inputs.penalty,
        messages.text("measure.penalty"),
        inputs.penaltyCodes(kind).stream()
            .map(code -> new Option(code, messages.text("penalty." + code)))
            .toList());
    LengthRow.put(
        grid, inputs.penaltyLength, messages.text("measure.penalty-length"), false, messages);
    if (kind != MeasureKind.CHX) {
      grid.date(inputs.completed, messages.text("measure.completed"));
    }
    expungement(grid);
  }

  // When the legal basis is the judgment itself, its number, date and court were typed above.
  private void judgment(Field field) {
    measure
        .basisType
        .textProperty()
        .subscribe(
            code -> {
              field.setVisible(!measure.restsOnJudgment());
              field.setManaged(!measure.restsOnJudgment());
            });
  }

  // What expungement needs and a term does not: it may wait until the papers are at hand.
  private void expungement(InputGrid grid) {
    grid.section(messages.text("measure.section.expungement"));
    grid.choice(
        inputs.fault,
        messages.text("measure.fault"),
        codes(List.of("intentional", "negligent"), "guilt."));
    grid.choice(
        inputs.severity,
        messages.text("measure.severity"),
        codes(
            List.of("less-serious", "serious", "very-serious", "especially-serious"), "severity."));
    Label hint = new Label(messages.text("measure.obligation.hint"));
    hint.getStyleClass().add("hn-field-hint");
    hint.setWrapText(true);
    grid.wide(hint);
    inputs.obligations.forEach(
        (type, row) -> {
          grid.choice(row.state(), messages.text("obligation." + type), obligationStates());
          grid.date(row.day(), messages.text("measure.obligation.day"));
        });
    additional(grid);
    grid.choice(
        inputs.amnestied,
        messages.text("measure.amnestied"),
        List.of(
            new Option("", messages.text("measure.no")),
            new Option(ConvictionInputs.YES, messages.text("measure.yes"))));
  }

  // Most judgments have none: the five kinds are asked for only when there are some.
  private void additional(InputGrid grid) {
    grid.wideChoice(
        inputs.additional,
        messages.text("measure.additional"),
        List.of(
            new Option(ConvictionInputs.UNKNOWN, messages.text("measure.not-known")),
            new Option(ConvictionInputs.NONE, messages.text("measure.additional.none")),
            new Option(ConvictionInputs.SOME, messages.text("measure.additional.some"))));
    List<Field> rows = new ArrayList<>();
    inputs.penalties.forEach(
        (type, row) -> {
          rows.add(
              grid.choice(
                  row.state(),
                  messages.text("additional." + type),
                  List.of(
                      new Option("", messages.text("measure.additional.none")),
                      new Option("open", messages.text("measure.additional.open")),
                      new Option("done", messages.text("measure.additional.done")))));
          rows.add(grid.date(row.day(), messages.text("measure.additional.day")));
        });
    inputs
        .additional
        .textProperty()
        .subscribe(
            said ->
                rows.forEach(
                    field -> {
                      field.setVisible(inputs.hasAdditional());
                      field.setManaged(inputs.hasAdditional());
                    }));
  }

  private List<Option> obligationStates() {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", messages.text("measure.obligation.none")));
    options.add(new Option(ConvictionInputs.NONE, messages.text("measure.obligation.not-decided")));
    OBLIGATION_STATES.forEach(
        code -> options.add(new Option(code, messages.text("obligation-status." + code))));
    return options;
  }

  private Picker<Offence> offence() {
    Picker<Offence> picker =
        new Picker<>(
            typed -> reference.offences().search(typed, FOUND),
            Offence::display,
            messages.text("measure.change"));
    picker.input().setId("offenceArticle");
    picker.input().setPromptText(messages.text("measure.offence.example"));
    picker.keepsIn(
        inputs.offence.textProperty(),
        Offence::article,
        article -> reference.offences().byArticle(article).or(() -> Optional.of(kept(article))));
    // Only now: the name that is stored stands as the judgment words it.
    picker
        .valueProperty()
        .addListener((value, before, now) -> inputs.offenceName.set(now == null ? "" : now.name()));
    return picker;
  }

  // Several articles of one judgment, or one the list does not know.
  private Offence kept(String article) {
    return new Offence(article, inputs.offenceName.value(), "", false);
  }

  private List<Option> codes(List<String> codes, String prefix) {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", messages.text("measure.not-known")));
    codes.forEach(code -> options.add(new Option(code, messages.text(prefix + code))));
    return options;
  }
}
