package vn.hoanhap.ui.measure;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.ObservableList;
import vn.hoanhap.domain.measure.BasisType;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.RehabKind;
import vn.hoanhap.domain.reference.Reference;
import vn.hoanhap.domain.reference.Violation;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Field;
import vn.hoanhap.ui.control.Picker;
import vn.hoanhap.ui.form.InputGrid;
import vn.hoanhap.ui.form.Option;

/// The fields of one kind of measure, in the order the papers give them.
final class MeasureFields {

  private final MeasureInputs inputs;
  private final MeasureKind kind;
  private final ObservableList<String> issuers;
  private final Reference reference;
  private final Messages messages;
  private final Clock clock;
  private final InputGrid grid;

  /// `issuers` are those of the papers in the register, for the kind of paper chosen.
  MeasureFields(
      MeasureInputs inputs,
      MeasureKind kind,
      ObservableList<String> issuers,
      Reference reference,
      Messages messages,
      Clock clock) {
    this.inputs = inputs;
    this.issuers = issuers;
    this.kind = kind;
    this.reference = reference;
    this.messages = messages;
    this.clock = clock;
    this.grid = new InputGrid(2, messages, clock);
  }

  InputGrid build() {
    basis();
    if (kind.isSanction()) {
      sanction();
    } else {
      term();
    }
    if (kind.restsOnConviction()) {
      new ConvictionFields(inputs, kind, reference, messages).addTo(grid);
    }
    if (inputs.isCorrection()) {
      reason();
    } else {
      over();
    }
    return grid;
  }

  private void reason() {
    grid.section(messages.text("measure.section.reason"));
    grid.wideText(inputs.reason, messages.text("measure.reason"))
        .hint(messages.text("measure.reason.hint"));
  }

  // Few files are older ones that are over: the question stands last and hides its fields.
  private void over() {
    grid.section(messages.text("measure.section.over"));
    grid.wideChoice(
        inputs.over,
        messages.text("measure.over"),
        List.of(
            new Option("", messages.text("measure.over.no")),
            new Option(ConvictionInputs.YES, messages.text("measure.over.yes"))));
    List<Field> fields =
        List.of(
            grid.choice(
                inputs.closeReason,
                messages.text("measure.close.reason"),
                KindFields.oldClosings(kind).stream()
                    .map(
                        reason ->
                            new Option(reason.code(), messages.text("close." + reason.code())))
                    .toList()),
            grid.date(inputs.endedOn, messages.text("measure.close.day")),
            grid.text(inputs.closePaper, messages.text("measure.over.paper")),
            grid.date(inputs.closePaperDate, messages.text("measure.close.paper-date")));
    inputs
        .over
        .textProperty()
        .subscribe(
            said ->
                fields.forEach(
                    field -> {
                      field.setVisible(inputs.isOver());
                      field.setManaged(inputs.isOver());
                    }));
  }

  private void basis() {
    grid.section(messages.text("measure.section.basis"));
    // Some papers have long names.
    grid.wideChoice(
        inputs.basisType,
        messages.text("measure.basis-type"),
        options(BasisType.values(), BasisType::code, code -> messages.text("basis." + code)));
    grid.text(inputs.basisNumber, messages.text("measure.basis-number"));
    grid.date(inputs.basisDate, messages.text("measure.basis-date"));
    grid.suggesting(inputs.basisIssuer, messages.text("measure.basis-issuer"), issuers);
    grid.date(inputs.basisInForce, messages.text("measure.basis-in-force"));
    grid.text(inputs.basisArticle, messages.text("measure.basis-article"));
  }

  private void term() {
    grid.section(messages.text("measure.section.term"));
    grid.date(inputs.legalStart, messages.text(startKey(kind)));
    if (KindFields.hasLength(kind)) {
      LengthRow.put(
          grid,
          inputs.length,
          messages.text(kind == MeasureKind.AT ? "measure.length.probation" : "measure.length"),
          false,
          messages);
    }
    if (KindFields.countsDetention(kind)) {
      grid.text(inputs.detentionDays, messages.text("measure.detention-days"));
    }
    if (kind == MeasureKind.SCN) {
      grid.choice(
          inputs.rehab,
          messages.text("measure.rehab"),
          options(RehabKind.values(), RehabKind::code, code -> messages.text("rehab." + code)));
    }
    if (kind == MeasureKind.GDX) {
      grid.text(inputs.ground, messages.text("measure.ground"));
    }
    if (KindFields.hasStatedEnd(kind)) {
      grid.date(inputs.statedEnd, messages.text("measure.stated-end"));
    }
    grid.date(inputs.managedFrom, messages.text("measure.managed-from"));
    grid.date(inputs.presentedOn, messages.text("measure.presented-on"));
  }

  private void sanction() {
    grid.section(messages.text("measure.section.sanction"));
    Violation.Field field =
        kind == MeasureKind.VPHC_CB ? Violation.Field.GAMBLING : Violation.Field.PROSTITUTION;
    Picker<Violation> act =
        new Picker<>(
            typed -> reference.violations().search(field, java.time.LocalDate.now(clock), typed, 8),
            MeasureFields::named,
            messages.text("measure.change"));
    act.input().setId("act");
    act.keepsIn(inputs.act.textProperty(), Violation::act, said -> Optional.of(kept(field, said)));
    // Only now: what is stored or comes back from a draft stands as it was written.
    act.valueProperty().addListener((value, before, now) -> take(now));
    grid.put(inputs.act, messages.text("measure.act"), act, true);
    grid.choice(
        inputs.warning,
        messages.text("measure.sanction-form"),
        List.of(
            new Option("", messages.text("measure.sanction-form.fine")),
            new Option(ConvictionInputs.YES, messages.text("measure.sanction-form.warning"))));
    grid.date(inputs.executedOn, messages.text("measure.executed-on"));
    grid.date(inputs.managedFrom, messages.text("measure.managed-from"));
  }

  // The act as its decision names it, which may rest on a decree no longer in force.
  private Violation kept(Violation.Field field, String act) {
    return reference.violations().search(field, java.time.LocalDate.now(clock), act, 1).stream()
        .filter(one -> one.act().equals(act))
        .filter(one -> inputs.decree.isBlank() || inputs.decree.value().equals(one.decree()))
        .findFirst()
        .orElseGet(
            () ->
                new Violation(
                    inputs.decree.value(), null, null, field, inputs.citation.value(), act));
  }

  private static String named(Violation violation) {
    return violation.citation().isEmpty()
        ? violation.act()
        : violation.act() + " (" + violation.citation() + ")";
  }

  private void take(Violation violation) {
    inputs.act.set(violation == null ? "" : violation.act());
    inputs.decree.set(violation == null ? "" : violation.decree());
    inputs.citation.set(violation == null ? "" : violation.citation());
  }

  static <T> List<Option> options(
      T[] values, Function<T, String> code, Function<String, String> words) {
    return Arrays.stream(values).map(code).map(one -> new Option(one, words.apply(one))).toList();
  }

  private static String startKey(MeasureKind kind) {
    return switch (kind) {
      case AT -> "measure.start.probation";
      case CTKGG -> "measure.start.received";
      case TTH -> "measure.start.release";
      case QC, CCT, TQCD -> "measure.start.after-prison";
      case CHX -> "measure.start.completed";
      case SDTP -> "measure.start.decision";
      case CNTN -> "measure.start.reception";
      default -> "measure.start";
    };
  }
}
