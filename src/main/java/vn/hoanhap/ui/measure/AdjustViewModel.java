package vn.hoanhap.ui.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
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

  final Input type = form.text("type");
  final LengthInputs length = new LengthInputs(form, "length");
  final Input days = form.text("days");
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
    form.standsOn(Integer.toString(measure.version()));
    form.markOpened();
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
    length.check(messages.text("measure.number.wrong"));
    if (!days.isBlank() && days.number(-1) < 0) {
      days.fail(messages.text("measure.number.wrong"));
    }
    boolean stated = needsLength() && asWritten.value().equals(ConvictionInputs.YES);
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
        from.day(today),
        to.day(today),
        number.value(),
        decidedOn.day(today),
        issuer.value());
  }
}
