package vn.hoanhap.ui.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.time.TypedDate.Use;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.form.DraftName;
import vn.hoanhap.ui.form.Form;
import vn.hoanhap.ui.form.FormModel;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.ui.form.Saving;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.usecase.measure.CloseMeasure;

/// Closes a measure: why, the true last day, and the paper that proves it. A transfer names where
/// the person went.
public final class CloseViewModel implements FormModel {

  /// The name of its draft, before the person.
  public static final String DRAFT = "measure-close";

  /// The same form, opened because the person moved away.
  public static final String TRANSFER = "measure-transfer";

  private final CloseMeasure close;
  private final Actor actor;
  private final Clock clock;
  private final Messages messages;
  private final Measure measure;
  private final Form form = new Form();
  private final Saving saving;

  final Input reason = form.text("reason");
  final Input endedOn = form.date("endedOn", Use.PAST);
  final Input destination = form.text("destination");
  final Input paperNumber = form.text("paperNumber");
  final Input paperDate = form.date("paperDate", Use.PAST);

  public CloseViewModel(
      CloseMeasure close,
      Actor actor,
      Tasks tasks,
      Clock clock,
      Messages messages,
      Measure measure) {
    this.close = close;
    this.actor = actor;
    this.clock = clock;
    this.messages = messages;
    this.measure = measure;
    this.saving = new Saving(form, tasks, messages);
    form.standsOn(Integer.toString(measure.version()));
  }

  /// Offers a reason and the day that the term itself ends, if it is over.
  public CloseViewModel offer(CloseReason offered) {
    reason.set(offered == null ? "" : offered.code());
    LocalDate end = measure.term().governingEnd();
    if (offered == CloseReason.EXPIRED && end != null && !end.isAfter(LocalDate.now(clock))) {
      endedOn.set(
          "%02d/%02d/%04d".formatted(end.getDayOfMonth(), end.getMonthValue(), end.getYear()));
    }
    form.markOpened();
    return this;
  }

  /// The reasons that a measure of this kind can end for.
  List<CloseReason> reasons() {
    return KindFields.closings(measure.kind());
  }

  /// The person moved: the destination is asked for.
  boolean isTransfer() {
    return reason.value().equals(CloseReason.TRANSFERRED.code());
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
    saving.demand(reason, messages.text("measure.close.reason.missing"));
    saving.demand(endedOn, messages.text("measure.close.day.missing"));
    if (isTransfer()) {
      saving.demand(destination, messages.text("measure.close.destination.missing"));
    }
    saving.save(() -> close.handle(actor, measure.id(), read(today)), closed -> done.run());
  }

  /// The closing as it stands in the fields.
  public Closing closing() {
    return read(LocalDate.now(clock));
  }

  private Closing read(LocalDate today) {
    return new Closing(
        CloseReason.of(reason.value()),
        endedOn.day(today),
        paperNumber.value(),
        paperDate.day(today),
        isTransfer() ? destination.value() : "");
  }
}
