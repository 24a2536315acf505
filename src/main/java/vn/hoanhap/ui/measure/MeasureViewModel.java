package vn.hoanhap.ui.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.clock.Reason;
import vn.hoanhap.domain.measure.BasisType;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.i18n.ReasonText;
import vn.hoanhap.ui.form.DraftName;
import vn.hoanhap.ui.form.Form;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.ui.form.Saving;
import vn.hoanhap.ui.shell.Dialogs;
import vn.hoanhap.ui.shell.Draftable;
import vn.hoanhap.ui.shell.Latest;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.ui.words.TimeText;
import vn.hoanhap.usecase.measure.AddMeasure;
import vn.hoanhap.usecase.measure.EditMeasure;
import vn.hoanhap.usecase.measure.KnownIssuers;
import vn.hoanhap.usecase.measure.MeasureCommand;
import vn.hoanhap.usecase.measure.PreviewMeasure;
import vn.hoanhap.usecase.measure.PreviewMeasure.Preview;
import vn.hoanhap.usecase.measure.TakeOverMeasure;

/// A new measure, or the correction of a stored one. While it is typed the law answers beside it;
/// Save demands the legal basis and names the article of every refusal.
public final class MeasureViewModel implements Draftable {

  /// The use cases behind the form.
  public record UseCases(
      AddMeasure add, TakeOverMeasure takeOver, PreviewMeasure preview, KnownIssuers issuers) {}

  /// The name the half-typed measure is kept under, before the number of the person.
  public static final String DRAFT = "measure-add";

  /// The name a half-typed correction is kept under, before the person and the measure.
  public static final String CORRECTION = "measure-edit";

  private final UseCases use;
  private final Actor actor;
  private final Dialogs dialogs;
  private final Clock clock;
  private final Messages messages;
  private final PersonId person;
  private final Latest previews;
  private final Latest issuing;
  private final ObservableList<String> issuers = FXCollections.observableArrayList();
  private final MeasureInputs inputs = new MeasureInputs();
  private final Saving saving;
  private Correction correction;
  private boolean filling;
  private boolean changed = true;
  private boolean sealed;
  private final ReadOnlyObjectWrapper<MeasureKind> kind = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<TermPreview> preview =
      new ReadOnlyObjectWrapper<>(TermPreview.NOTHING);

  /// `dialogs` ask about what is odd before it is saved.
  public MeasureViewModel(
      UseCases use,
      Actor actor,
      Tasks tasks,
      Dialogs dialogs,
      Clock clock,
      Messages messages,
      PersonId person) {
    this.use = use;
    this.actor = actor;
    this.dialogs = dialogs;
    this.clock = clock;
    this.messages = messages;
    this.person = person;
    this.previews = tasks.latest();
    this.issuing = tasks.latest();
    this.saving = new Saving(inputs.form, tasks, messages);
    // The office's deadlines run from the day the papers came, mostly today: an old judgment
    // must not make a post late on the first day.
    inputs.managedFrom.set(new TimeText(messages).day(LocalDate.now(clock)));
    inputs.form.markOpened();
    inputs.kind.textProperty().addListener((code, before, now) -> kindChanged());
    inputs.basisType.textProperty().addListener((code, before, now) -> paperChanged());
    inputs.over.textProperty().addListener((code, before, now) -> inputs.showFields());
    inputs.conviction.additional.textProperty().addListener((c, was, is) -> inputs.showFields());
    for (Input input : inputs.form.inputs()) {
      input.textProperty().addListener((text, before, now) -> askLaw());
    }
  }

  /// A stored measure that is corrected, and the use case that does it.
  private record Correction(EditMeasure edit, Measure stored) {}

  /// Makes this the correction of a stored measure: its facts stand in the fields, its kind is
  /// fixed.
  public MeasureViewModel correcting(EditMeasure edit, Measure stored) {
    correction = new Correction(edit, stored);
    filling = true;
    inputs.correct();
    new StoredFacts(inputs, messages).fill(stored);
    filling = false;
    inputs.form.standsOn(Integer.toString(stored.version()));
    inputs.form.markOpened();
    askLaw();
    return this;
  }

  /// A stored measure is corrected: the kind cannot be chosen anew.
  boolean isCorrection() {
    return correction != null;
  }

  /// Saving wrote something: a correction that leaves everything as it was does not.
  public boolean isChanged() {
    return changed;
  }

  /// What was saved is a juvenile's, so the measure opens for a written reason alone.
  public boolean isSealed() {
    return sealed;
  }

  private MeasureCommand command(LocalDate today) {
    MeasureCommand typed = inputs.command(person, today);
    return correction == null ? typed : StoredFacts.completed(typed, correction.stored());
  }

  MeasureInputs inputs() {
    return inputs;
  }

  /// Saving and its faults.
  public Saving saving() {
    return saving;
  }

  /// The kind chosen, or null.
  public ReadOnlyObjectProperty<MeasureKind> kindProperty() {
    return kind.getReadOnlyProperty();
  }

  /// What the law says of what is typed so far.
  public ReadOnlyObjectProperty<TermPreview> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /// Chooses a kind; its usual paper is offered.
  public void choose(MeasureKind chosen) {
    turn(
        () -> {
          inputs.conviction.fitPenalty(chosen);
          inputs.kind.set(chosen.code());
          if (inputs.basisType.isBlank() || inputs.basisNumber.isBlank()) {
            inputs.basisType.set(KindFields.usualBasis(chosen).code());
          }
        });
  }

  /// Goes back to the choice of a kind; what was typed stays.
  public void chooseAnew() {
    turn(() -> inputs.kind.set(""));
  }

  // A kind alone is nothing anybody would miss: leaving then asks no question.
  private void turn(Runnable choice) {
    boolean untouched = !hasUnsaved();
    choice.run();
    if (untouched) {
      inputs.form.markOpened();
    }
  }

  private void kindChanged() {
    inputs.showFields();
    kind.set(inputs.kindChosen());
  }

  private void paperChanged() {
    inputs.showFields();
    String code = inputs.basisType.value();
    if (!code.isEmpty()) {
      issuing.run(() -> use.issuers().handle(actor, BasisType.of(code)), issuers::setAll);
    }
  }

  /// Who issued papers of the chosen kind in this register, the most frequent first.
  ObservableList<String> issuers() {
    return issuers;
  }

  private void askLaw() {
    if (filling) {
      return;
    }
    checkDays();
    inputs.form.checkNumbers(messages);
    if (inputs.kindChosen() == null) {
      preview.set(TermPreview.NOTHING);
      return;
    }
    MeasureCommand command = command(LocalDate.now(clock));
    previews.run(() -> asked(command), this::show);
  }

  // The person may come before the file does; mostly one of the two days is mistyped.
  private void checkDays() {
    LocalDate today = LocalDate.now(clock);
    LocalDate came = inputs.presentedOn.day(today);
    LocalDate received = inputs.managedFrom.day(today);
    boolean before = came != null && received != null && came.isBefore(received);
    inputs.presentedOn.warn(before ? messages.text("measure.presented-before") : "");
  }

  private Preview asked(MeasureCommand command) {
    if (correction != null) {
      return correction.edit().preview(correction.stored().id(), command);
    }
    return command.closed() == null
        ? use.preview().handle(actor, command)
        : use.takeOver().preview(actor, command);
  }

  // A refusal of what is typed already is said at once; one of an empty field waits for Save.
  private void show(Preview answer) {
    List<String> refusals = new ArrayList<>();
    for (Fault.RuleBroken refusal : answer.refusals()) {
      if (!waits(refusal.field()) && !inputs.form.refuse(refusal, messages)) {
        refusals.add(Form.sentence(refusal, messages));
      }
    }
    TermPreview words =
        new PreviewWords(messages, LocalDate.now(clock)).of(answer.clock(), refusals);
    preview.set(answer.sealed() ? words.warning(messages.text("measure.preview.sealed")) : words);
  }

  // What is empty, or says itself that it cannot be read, is not refused a second time.
  private boolean waits(String field) {
    return inputs.form.shown(field).filter(input -> input.isBlank() || isUnread(input)).isPresent();
  }

  private boolean isUnread(Input input) {
    return input.isNoNumber()
        || input == inputs.length.years && inputs.length.isNoLength()
        || input == inputs.conviction.penaltyLength.years
            && inputs.conviction.penaltyLength.isNoLength();
  }

  /// Saves; `done` gets the new measure.
  public void save(java.util.function.Consumer<MeasureId> done) {
    LocalDate today = LocalDate.now(clock);
    saving.begin(today);
    saving.demand(inputs.basisType, messages.text("measure.basis-type.missing"));
    saving.demand(inputs.basisNumber, messages.text("measure.basis-number.missing"));
    saving.demand(inputs.basisDate, messages.text("measure.basis-date.missing"));
    saving.demand(inputs.basisIssuer, messages.text("measure.basis-issuer.missing"));
    if (inputs.isOver()) {
      saving.demand(inputs.closeReason, messages.text("measure.close.reason.missing"));
      saving.demand(inputs.endedOn, messages.text("measure.close.day.missing"));
    }
    if (inputs.conviction.namesNoAdditional()) {
      inputs.conviction.additional.fail(messages.text("measure.additional.which"));
    }
    if (inputs.conviction.deniesEveryObligation()) {
      inputs.conviction.courtFee().fail(messages.text("measure.obligation.fee"));
    }
    MeasureCommand command = command(today);
    saving.saveAsking(dialogs, () -> odd(command), () -> stored(command), done);
  }

  // What is refused is not asked about first.
  private Saving.Odd odd(MeasureCommand command) {
    Preview answer = asked(command);
    sealed = answer.sealed();
    List<Reason> doubts = answer.refusals().isEmpty() ? answer.doubts() : List.of();
    ReasonText reasons = new ReasonText(messages);
    FactFields fields = new FactFields(inputs);
    return new Saving.Odd(
        doubts.stream()
            .map(doubt -> new Saving.Point(reasons.withArticle(doubt), fields.of(doubt)))
            .toList(),
        messages.text("measure.odd.advice"));
  }

  private MeasureId stored(MeasureCommand command) {
    if (correction != null) {
      Measure before = correction.stored();
      changed =
          correction
              .edit()
              .handle(actor, before.id(), before.version(), command, inputs.reason.value());
      return before.id();
    }
    return command.closed() == null
        ? use.add().handle(actor, command)
        : use.takeOver().handle(actor, command);
  }

  @Override
  public String draftName() {
    return correction == null
        ? DraftName.of(DRAFT, person)
        : DraftName.of(CORRECTION, person, correction.stored().id().value());
  }

  @Override
  public boolean hasUnsaved() {
    return inputs.form.isChanged();
  }

  @Override
  public Map<String, String> draft() {
    return inputs.form.draft();
  }

  @Override
  public void restore(Map<String, String> texts, LocalDateTime keptAt) {
    // Choosing a kind is nothing to lose, so it does not count as typed; without it there are no
    // fields to put the rest into.
    String chosen = texts.getOrDefault(inputs.kind.name(), "");
    if (correction == null && !chosen.isEmpty()) {
      choose(MeasureKind.of(chosen));
    }
    inputs.form.restore(texts, keptAt);
  }
}
