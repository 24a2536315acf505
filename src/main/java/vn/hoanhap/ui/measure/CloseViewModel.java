package vn.hoanhap.ui.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.time.DayFirst;
import vn.hoanhap.domain.time.TypedDate.Use;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.form.DraftName;
import vn.hoanhap.ui.form.Form;
import vn.hoanhap.ui.form.FormModel;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.ui.form.Saving;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.usecase.measure.CloseMeasure;
import vn.hoanhap.usecase.person.OpenPerson.Paper;

/// Closes a measure: why, the true last day, and the paper that proves it. A transfer names where
/// the person went.
public final class CloseViewModel implements FormModel {

  /// The name of its draft, before the person.
  public static final String DRAFT = "measure-close";

  /// The same form, opened because the person moved away.
  public static final String TRANSFER = "measure-transfer";

  /// A paper of the checklist that is not in the file; `ending` tells which end of the measure
  /// brings it, `awaited` that nothing has brought it yet: such a paper is not missing today.
  public record Lacking(String code, String name, Paper.Ending ending, boolean awaited) {}

  /// The measure to end; `lacking` are the papers of the checklist that are not in the file, or
  /// come with the end.
  public record Filed(Measure measure, List<Lacking> lacking) {
    public Filed {
      lacking = List.copyOf(lacking);
    }
  }

  private final CloseMeasure close;
  private final EndingQuestion question;
  private final Actor actor;
  private final Clock clock;
  private final Messages messages;
  private final Measure measure;
  private final List<Lacking> lacking;
  private final ReadOnlyStringWrapper papers = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper settles = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper verb = new ReadOnlyStringWrapper("");
  private boolean transfer;
  private final Form form = new Form();
  private final Saving saving;

  final Input reason = form.text("reason");
  final Input destination = form.text("destination");
  final Input endedOn = form.date("endedOn", Use.PAST);
  final Input paperNumber = form.text("paperNumber");
  final Input paperDate = form.date("paperDate", Use.PAST);

  /// `question` is asked before anything is stored.
  public CloseViewModel(
      CloseMeasure close,
      EndingQuestion question,
      Actor actor,
      Tasks tasks,
      Clock clock,
      Messages messages,
      Filed filed) {
    this.close = close;
    this.question = question;
    this.actor = actor;
    this.clock = clock;
    this.messages = messages;
    this.measure = filed.measure();
    this.lacking = filed.lacking();
    this.saving = new Saving(form, tasks, messages);
    form.standsOn(Integer.toString(measure.version()));
    List.of(reason, endedOn, paperNumber)
        .forEach(input -> input.textProperty().subscribe(text -> say()));
  }

  private void say() {
    verb.set(messages.text(isTransfer() ? "measure.transfer.save" : "measure.close.save"));
    CloseReason chosen = reasonChosen();
    LocalDate ended = endedOn.day(LocalDate.now(clock));
    String code = close.settles(measure, chosen, ended).orElse("");
    boolean atEnd = chosen != null && chosen.leavesEndPapers();
    List<Lacking> still =
        lacking.stream()
            .filter(paper -> atEnd || paper.ending() != Paper.Ending.HERE)
            .filter(paper -> paperNumber.isBlank() || !paper.code().equals(code))
            .toList();
    List<Lacking> missing = still.stream().filter(paper -> !paper.awaited()).toList();
    List<Lacking> brought = still.stream().filter(Lacking::awaited).toList();
    papers.set(
        Stream.of(
                sentence("measure.close.lacking", missing),
                sentence("measure.close.brings", brought))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("\n")));
    settles.set(
        lacking.stream()
            .filter(paper -> paper.code().equals(code))
            .findFirst()
            .map(paper -> messages.text("measure.close.settles", paper.name()))
            .orElse(""));
  }

  private String sentence(String key, List<Lacking> some) {
    String names = some.stream().map(Lacking::name).collect(Collectors.joining("; "));
    return some.isEmpty() ? "" : messages.text(key, some.size(), names);
  }

  /// The papers of the checklist that would still be missing, in a sentence; empty when none is.
  /// They never stop the closing.
  ReadOnlyStringProperty papersProperty() {
    return papers.getReadOnlyProperty();
  }

  /// The paper of the checklist that the number belongs to, in a sentence; empty when it is none.
  ReadOnlyStringProperty settlesProperty() {
    return settles.getReadOnlyProperty();
  }

  /// What saving would do.
  ReadOnlyStringProperty verbProperty() {
    return verb.getReadOnlyProperty();
  }

  /// Makes this the form of somebody who moved away: no other reason is asked for.
  public CloseViewModel transferring() {
    transfer = true;
    reason.show(false);
    return offer(CloseReason.TRANSFERRED);
  }

  /// The form was opened because the person moved away.
  boolean isTransferForm() {
    return transfer;
  }

  /// Takes the day, the number and its day as they were typed.
  public interface Typed {
    void take(String day, String number, String numberDate);
  }

  /// Gives what was typed to another form; what only the term itself offered is left behind.
  public void handOver(Typed other) {
    boolean typed = form.isChanged();
    other.take(typed ? endedOn.value() : "", paperNumber.value(), paperDate.value());
  }

  private CloseReason reasonChosen() {
    return reason.isBlank() ? null : CloseReason.of(reason.value());
  }

  /// Offers a reason and the day that the term itself ends, if it is over.
  public CloseViewModel offer(CloseReason offered) {
    reason.set(offered == null ? "" : offered.code());
    LocalDate end = measure.term().governingEnd();
    if (offered == CloseReason.EXPIRED && end != null && !end.isAfter(LocalDate.now(clock))) {
      endedOn.set(DayFirst.of(end));
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
    return DraftName.of(transfer ? TRANSFER : DRAFT, measure.person(), measure.id().value());
  }

  @Override
  public void save(Runnable done) {
    LocalDate today = LocalDate.now(clock);
    saving.begin(today);
    saving.demand(reason, messages.text("measure.close.reason.missing"));
    saving.demand(
        endedOn,
        messages.text(isTransfer() ? "measure.transfer.day.missing" : "measure.close.day.missing"));
    if (isTransfer()) {
      saving.demand(destination, messages.text("measure.close.destination.missing"));
    }
    CloseReason chosen = reasonChosen();
    if (chosen != null && !chosen.isByLaw()) {
      saving.demand(
          paperNumber,
          messages.text(
              isTransfer() ? "measure.transfer.paper.missing" : "measure.close.paper.missing"));
      saving.demand(
          paperDate,
          messages.text(
              isTransfer()
                  ? "measure.transfer.paper-date.missing"
                  : "measure.close.paper-date.missing"));
    }
    Closing closing = read(today);
    saving.saveAgreed(
        () -> close.foresee(actor, measure.id(), closing),
        (foreseen, agreed) -> question.ask(foreseen, closing, agreed),
        () -> close.handle(actor, measure.id(), closing),
        closed -> done.run());
  }

  /// The closing as it stands in the fields.
  public Closing closing() {
    return read(LocalDate.now(clock));
  }

  private Closing read(LocalDate today) {
    return new Closing(
        reasonChosen(),
        endedOn.day(today),
        paperNumber.value(),
        paperDate.day(today),
        isTransfer() ? destination.value() : "");
  }
}
