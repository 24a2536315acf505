package vn.hoanhap.ui.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.dossier.Helper;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.person.PhoneNumber;
import vn.hoanhap.domain.time.TypedDate.Use;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.form.DraftName;
import vn.hoanhap.ui.form.Form;
import vn.hoanhap.ui.form.FormModel;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.ui.form.Saving;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.ui.words.TimeText;
import vn.hoanhap.usecase.dossier.AssignHelper;

/// The organisation or person assigned to help: the proposal first, the Chairman's decision when it
/// is there. The present one is shown for completing; a new decision ends the one before.
public final class HelperViewModel implements FormModel {

  /// The name of its draft, before the person.
  public static final String DRAFT = "helper";

  private final AssignHelper assign;
  private final Actor actor;
  private final Clock clock;
  private final Messages messages;
  private final Measure measure;
  private final Helper present;
  private final Form form = new Form();
  private final Saving saving;

  final Input name = form.text("helperName");
  final Input organisation = form.text("organisation");
  final Input phone = form.text("phone");
  final Input proposedOn = form.date("proposedOn", Use.PAST);
  final Input decisionNumber = form.text("decisionNumber");
  final Input decidedOn = form.date("decidedOn", Use.PAST);
  final Input from = form.date("from", Use.ANY);
  final Input until = form.date("until", Use.ANY);

  /// `present` is who is proposed or in charge now, or null.
  public HelperViewModel(
      AssignHelper assign,
      Actor actor,
      Tasks tasks,
      Clock clock,
      Messages messages,
      Measure measure,
      Helper present) {
    this.assign = assign;
    this.actor = actor;
    this.clock = clock;
    this.messages = messages;
    this.measure = measure;
    this.present = present;
    this.saving = new Saving(form, tasks, messages);
    form.standsOn(Objects.toString(present) + measure.version());
    if (present != null) {
      show(present, new TimeText(messages));
    }
    form.markOpened();
  }

  private void show(Helper helper, TimeText time) {
    name.set(helper.name());
    organisation.set(helper.organisation());
    phone.set(PhoneNumber.shown(helper.phone()));
    proposedOn.set(time.day(helper.proposedOn()));
    decisionNumber.set(helper.decisionNumber());
    decidedOn.set(time.day(helper.decidedOn()));
    from.set(time.day(helper.from()));
    until.set(time.day(helper.until()));
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
    saving.demand(name, messages.text("person.helper.name.missing"));
    PhoneCheck.of(phone, present == null ? "" : present.phone(), messages);
    saving.save(() -> assign.handle(actor, read(today)), assigned -> done.run());
  }

  /// Who is named.
  public String helperName() {
    return name.value();
  }

  private Helper read(LocalDate today) {
    return new Helper(
        present == null ? 0 : present.id(),
        measure.id(),
        name.value(),
        organisation.value(),
        phone.value(),
        proposedOn.day(today),
        decisionNumber.value(),
        decidedOn.day(today),
        from.isBlank() ? decidedOn.day(today) : from.day(today),
        until.day(today));
  }
}
