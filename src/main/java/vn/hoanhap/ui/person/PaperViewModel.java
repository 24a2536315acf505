package vn.hoanhap.ui.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.dossier.DossierItem.State;
import vn.hoanhap.domain.dossier.PaperMarks;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.person.PersonId;
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
import vn.hoanhap.usecase.dossier.SetDossierItem;

/// Whether a paper is in the file: present with its number and day, missing, or not applicable with
/// the reason.
public final class PaperViewModel implements FormModel {

  /// The name of its draft, before the person.
  public static final String DRAFT = "paper";

  /// The paper as it stands, whose it is, and what tells it from another.
  public record Paper(PersonId person, DossierItem before, PaperMarks carries) {}

  private final SetDossierItem set;
  private final Actor actor;
  private final Dialogs dialogs;
  private final Clock clock;
  private final Messages messages;
  private final PersonId person;
  private final DossierItem before;
  private final PaperMarks carries;
  private final Form form = new Form();
  private final Saving saving;
  private boolean asked;

  final Input state = form.text("state");
  final Input paperNumber = form.text("paperNumber");
  final Input paperDate = form.date("paperDate", Use.PAST);
  final Input reason = form.text("reason");

  /// `dialogs` ask about a day that is oddly early before it is saved.
  public PaperViewModel(
      SetDossierItem set,
      Actor actor,
      Tasks tasks,
      Dialogs dialogs,
      Clock clock,
      Messages messages,
      Paper paper) {
    this.set = set;
    this.actor = actor;
    this.dialogs = dialogs;
    this.clock = clock;
    this.messages = messages;
    this.person = paper.person();
    this.before = paper.before();
    this.carries = paper.carries();
    form.standsOn(before.toString());
    this.saving = new Saving(form, tasks, messages);
    // Whoever opens a missing paper has it in hand, most of the time.
    state.set(before.state() == State.MISSING ? State.PRESENT.code() : before.state().code());
    paperNumber.set(before.paperNumber());
    paperDate.set(new TimeText(messages).day(before.paperDate()));
    reason.set(before.reason());
    form.markOpened();
    for (Input input : form.inputs()) {
      input.textProperty().addListener((text, was, is) -> forgetQuestion());
    }
  }

  // A paper that is in the file and has neither number nor day cannot be told from another.
  private boolean isUnnamed() {
    return (asksForNumber() || asksForDay()) && paperNumber.isBlank() && paperDate.isBlank();
  }

  private void forgetQuestion() {
    asked = false;
    paperNumber.warn("");
    paperDate.warn("");
  }

  /// Which paper of a person a draft is about.
  public static String detail(DossierItem paper) {
    return detail(paper.measure(), paper.code());
  }

  /// Which paper of a measure a draft is about.
  public static String detail(MeasureId measure, String code) {
    return measure.value() + ":" + code;
  }

  /// What is said of the paper.
  public State stateChosen() {
    return State.of(state.value());
  }

  /// The paper is not applicable: the reason is asked for.
  boolean needsReason() {
    return state.value().equals(State.NOT_APPLICABLE.code());
  }

  /// The paper is there and has a number; one that was stored is always shown.
  boolean asksForNumber() {
    return isPresent() && (carries == PaperMarks.NUMBER_AND_DAY || !paperNumber.isBlank());
  }

  /// The paper is there and has a day; one that was stored is always shown.
  boolean asksForDay() {
    return isPresent() && (carries != PaperMarks.NOTHING || !paperDate.isBlank());
  }

  /// The paper is there.
  boolean isPresent() {
    return state.value().equals(State.PRESENT.code());
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
    return DraftName.of(DRAFT, person, detail(before));
  }

  @Override
  public void save(Runnable done) {
    LocalDate today = LocalDate.now(clock);
    saving.begin(today);
    if (needsReason()) {
      saving.demand(reason, messages.text("person.paper.reason.missing"));
    }
    if (isUnnamed() && !asked) {
      asked = true;
      Input first = asksForNumber() ? paperNumber : paperDate;
      first.warn(messages.text(asksForNumber() ? "person.paper.unnamed" : "person.paper.undated"));
      saving.look(first);
      return;
    }
    DossierItem item =
        new DossierItem(
            before.measure(),
            before.code(),
            stateChosen(),
            isPresent() ? paperNumber.value() : "",
            isPresent() ? paperDate.day(today) : null,
            needsReason() ? reason.value() : "");
    saving.saveAsking(
        dialogs,
        () -> odd(item),
        () -> {
          set.handle(actor, item);
          return item;
        },
        stored -> done.run());
  }

  private Saving.Odd odd(DossierItem item) {
    List<Saving.Point> points = new ArrayList<>();
    if (!Objects.equals(item.paperDate(), before.paperDate())) {
      TimeText time = new TimeText(messages);
      set.oddlyBefore(actor, item)
          .ifPresent(
              first ->
                  points.add(
                      new Saving.Point(
                          messages.text(
                              "person.paper.odd", time.day(item.paperDate()), time.day(first)),
                          paperDate)));
    }
    return new Saving.Odd(points, messages.text("activity.odd.advice"));
  }
}
