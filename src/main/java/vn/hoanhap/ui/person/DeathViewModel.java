package vn.hoanhap.ui.person;

import java.time.Clock;
import java.time.LocalDate;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.time.TypedDate.Use;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.form.DraftName;
import vn.hoanhap.ui.form.Form;
import vn.hoanhap.ui.form.FormModel;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.ui.form.Saving;
import vn.hoanhap.ui.measure.EndingQuestion;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.usecase.person.RecordDeath;

/// Records a death with its paper; every open measure ends that day.
public final class DeathViewModel implements FormModel {

  /// The name of its draft, before the person.
  public static final String DRAFT = "person-death";

  private final RecordDeath record;
  private final EndingQuestion question;
  private final Actor actor;
  private final Clock clock;
  private final Messages messages;
  private final PersonId person;
  private final Form form = new Form();
  private final Saving saving;

  final Input diedOn = form.date("diedOn", Use.PAST);
  final Input paperNumber = form.text("paperNumber");
  final Input paperDate = form.date("paperDate", Use.PAST);

  public DeathViewModel(
      RecordDeath record,
      EndingQuestion question,
      Actor actor,
      Tasks tasks,
      Clock clock,
      Messages messages,
      PersonId person) {
    this.record = record;
    this.question = question;
    this.actor = actor;
    this.clock = clock;
    this.messages = messages;
    this.person = person;
    this.saving = new Saving(form, tasks, messages);
  }

  /// Takes over what was typed into another form about the same event.
  public void take(String day, String number, String numberDate) {
    diedOn.set(day);
    paperNumber.set(number);
    paperDate.set(numberDate);
  }

  /// The day as it stands in the field.
  public LocalDate day() {
    return diedOn.day(LocalDate.now(clock));
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
    return DraftName.of(DRAFT, person);
  }

  @Override
  public void save(Runnable done) {
    LocalDate today = LocalDate.now(clock);
    saving.begin(today);
    saving.demand(diedOn, messages.text("person.death.day.missing"));
    saving.demand(paperNumber, messages.text("person.death.paper.missing"));
    saving.demand(paperDate, messages.text("person.death.paper-date.missing"));
    LocalDate day = diedOn.day(today);
    LocalDate written = paperDate.day(today);
    String number = paperNumber.value();
    saving.saveAgreed(
        () -> record.foresee(actor, person, day, number, written),
        (foreseen, agreed) ->
            question.ask(foreseen, new Closing(CloseReason.DIED, day, number, written, ""), agreed),
        () -> {
          record.handle(actor, person, day, number, written);
          return person;
        },
        recorded -> done.run());
  }
}
