package vn.hoanhap.ui.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.measure.Adjustment;
import vn.hoanhap.domain.measure.Adjustment.Type;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.time.TypedDate.Use;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.form.DraftName;
import vn.hoanhap.ui.form.Form;
import vn.hoanhap.ui.form.FormModel;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.ui.form.Saving;
import vn.hoanhap.ui.shell.Latest;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.usecase.measure.AdjustMeasure;

/// A paper that moves the end of a measure: shortening, reduction, exemption, days not counted,
/// pause.
public final class AdjustViewModel implements FormModel {

  /// The name of its draft, before the person.
  public static final String DRAFT = "measure-adjust";

  private final AdjustMeasure adjust;
  private final Actor actor;
  private final Clock clock;
  private final Messages messages;
  private final Measure measure;
  private final Form form = new Form();
  private final Saving saving;
  private final Latest previews;
  private final ReadOnlyBooleanWrapper beyond = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<TermPreview> preview =
      new ReadOnlyObjectWrapper<>(TermPreview.NOTHING);

  final Input type = form.text("type");
  final LengthInputs length = new LengthInputs(form, "length");
  final Input days = form.number("days");
  final Input from = form.date("from", Use.PAST);
  final Input to = form.date("to", Use.ANY);
  final Input number = form.text("decisionNumber");
  final Input decidedOn = form.date("decidedOn", Use.PAST);
  final Input issuer = form.text("issuer");
  final Input asWritten = form.text("asWritten");

  public AdjustViewModel(
      AdjustMeasure adjust,
      Actor actor,
      Tasks tasks,
      Clock clock,
      Messages messages,
      Measure measure) {
    this.adjust = adjust;
    this.actor = actor;
    this.clock = clock;
    this.messages = messages;
    this.measure = measure;
    this.saving = new Saving(form, tasks, messages);
    this.previews = tasks.latest();
    form.standsOn(Integer.toString(measure.version()));
    form.markOpened();
    form.inputs().forEach(input -> input.textProperty().addListener((t, before, now) -> askLaw()));
    askLaw();
  }

  /// What the law makes of the paper typed so far.
  ReadOnlyObjectProperty<TermPreview> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /// The paper goes beyond what the law lets a court do: whether it really says so is asked.
  ReadOnlyBooleanProperty beyondProperty() {
    return beyond.getReadOnlyProperty();
  }

  private void askLaw() {
    Adjustment typed = read(LocalDate.now(clock));
    previews.run(() -> adjust.preview(actor, measure.id(), typed), this::show);
  }

  private void show(AdjustMeasure.Preview found) {
    boolean asks = found.refusal() != null;
    beyond.set(asks);
    asWritten.show(asks);
    if (!asks && !asWritten.isBlank()) {
      asWritten.set("");
    }
    preview.set(new AdjustedWords(messages, LocalDate.now(clock)).of(found));
  }

  /// The type chosen, or null.
  public Type typeChosen() {
    return type.isBlank() ? null : Type.of(type.value());
  }

  /// The paper says a length of years, months and days.
  boolean needsLength() {
    Type chosen = typeChosen();
    return chosen == Type.SHORTENED || chosen == Type.REDUCED || chosen == Type.PROLONGED;
  }

  /// The paper says until when.
  boolean needsLastDay() {
    return needsDays() || typeChosen() == Type.PROLONGED;
  }

  /// The paper says from when: an exemption counts from its own day.
  boolean needsFirstDay() {
    return needsDays();
  }

  /// The paper says from when to when, or how many days.
  boolean needsDays() {
    Type chosen = typeChosen();
    return chosen == Type.NOT_COUNTED || chosen == Type.PAUSED || chosen == Type.DETAINED;
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
    return DraftName.of(DRAFT, measure.person(), measure.id().value());
  }

  @Override
  public void save(Runnable done) {
    LocalDate today = LocalDate.now(clock);
    saving.begin(today);
    saving.demand(type, messages.text("measure.adjust.type.missing"));
    saving.demand(number, messages.text("measure.basis-number.missing"));
    saving.demand(decidedOn, messages.text("measure.basis-date.missing"));
    saving.demand(issuer, messages.text("measure.basis-issuer.missing"));
    boolean stated = asWritten.value().equals(ConvictionInputs.YES);
    saving.save(
        () -> adjust.handle(actor, measure.id(), read(today), stated), adjusted -> done.run());
  }

  private Adjustment read(LocalDate today) {
    Period said = needsLength() ? length.read() : null;
    return new Adjustment(
        0,
        typeChosen(),
        said,
        needsDays() ? Math.max(0, days.number(0)) : 0,
        needsFirstDay() ? from.day(today) : null,
        needsLastDay() ? to.day(today) : null,
        number.value(),
        decidedOn.day(today),
        issuer.value());
  }
}
