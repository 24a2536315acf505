package vn.hoanhap.ui.measure;

import java.time.LocalDate;
import java.util.List;
import vn.hoanhap.domain.measure.BasisType;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.Conviction;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.RehabKind;
import vn.hoanhap.domain.measure.Sanction;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.time.TypedDate.Use;
import vn.hoanhap.ui.form.Form;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.usecase.measure.MeasureCommand;

/// The fields of a new measure, and what they mean together. Fields that the chosen kind has not
/// are kept while one types and left out of the command.
final class MeasureInputs {

  final Form form = new Form();
  final Input kind = form.text("kind");
  final Input basisType = form.text("basisType");
  final Input basisNumber = form.text("basisNumber");
  final Input basisDate = form.date("basisDate", Use.PAST);
  final Input basisIssuer = form.text("basisIssuer");
  final Input basisInForce = form.date("basisInForceOn", Use.ANY);
  final Input basisArticle = form.text("basisArticle");
  final Input legalStart = form.date("legalStart", Use.ANY);
  final LengthInputs length = new LengthInputs(form, "length");
  final Input detentionDays = form.number("detentionDays");
  final Input statedEnd = form.date("statedEnd", Use.ANY);
  final Input managedFrom = form.date("managedFrom", Use.PAST);
  final Input presentedOn = form.date("presentedOn", Use.PAST);
  final Input rehab = form.text("rehab");
  final Input ground = form.text("ground");
  final Input act = form.text("act");
  final Input decree = form.text("decree");
  final Input citation = form.text("citation");
  final Input warning = form.text("warning");
  final Input executedOn = form.date("executedOn", Use.PAST);
  final Input over = form.text("over");
  final Input closeReason = form.text("closeReason");
  final Input endedOn = form.date("endedOn", Use.PAST);
  final Input closePaper = form.text("closePaper");
  final Input closePaperDate = form.date("closePaperDate", Use.PAST);
  final ConvictionInputs conviction = new ConvictionInputs(form);

  /// Why a stored value is replaced: asked for in a correction alone.
  final Input reason = form.text("reason");

  private boolean correction;

  /// These are the fields of a stored measure: whether it is over is not asked, why it is corrected
  /// is.
  void correct() {
    correction = true;
    showFields();
  }

  boolean isCorrection() {
    return correction;
  }

  /// The kind chosen, or null.
  MeasureKind kindChosen() {
    return kind.isBlank() ? null : MeasureKind.of(kind.value());
  }

  /// The legal basis is the judgment itself.
  boolean restsOnJudgment() {
    return basisType.value().equals(BasisType.JUDGMENT.code());
  }

  /// Says of every field whether the page of the chosen kind has it.
  void showFields() {
    MeasureKind chosen = kindChosen();
    if (chosen == null) {
      return;
    }
    boolean term = KindFields.hasTerm(chosen);
    legalStart.show(term);
    presentedOn.show(term);
    length.show(KindFields.hasLength(chosen));
    detentionDays.show(KindFields.countsDetention(chosen));
    statedEnd.show(KindFields.hasStatedEnd(chosen));
    rehab.show(chosen == MeasureKind.SCN);
    ground.show(chosen == MeasureKind.GDX);
    for (Input input : List.of(act, warning, executedOn)) {
      input.show(chosen.isSanction());
    }
    over.show(!correction);
    reason.show(correction);
    for (Input input : List.of(closeReason, endedOn, closePaper, closePaperDate)) {
      input.show(isOver());
    }
    // They follow the choice of the act.
    decree.show(false);
    citation.show(false);
    kind.show(false);
    conviction.show(chosen, restsOnJudgment());
  }

  /// What was typed so far, as a command that may be incomplete.
  MeasureCommand command(PersonId person, LocalDate today) {
    MeasureKind chosen = kindChosen();
    LocalDate start = chosen != null && KindFields.hasTerm(chosen) ? legalStart.day(today) : null;
    return new MeasureCommand(
        person,
        chosen,
        basis(today),
        start,
        managedFrom.day(today),
        presentedOn.day(today),
        chosen != null && KindFields.hasLength(chosen) ? length.read() : null,
        chosen != null && KindFields.countsDetention(chosen) ? detentionDays.number(0) : 0,
        chosen != null && KindFields.hasStatedEnd(chosen) ? statedEnd.day(today) : null,
        convicted(chosen, start, today),
        sanction(chosen, today),
        chosen == MeasureKind.SCN && !rehab.isBlank() ? RehabKind.of(rehab.value()) : null,
        chosen == MeasureKind.GDX ? ground.value() : "",
        closing(today),
        null);
  }

  /// An older file is typed that is already closed.
  boolean isOver() {
    return !correction && over.value().equals(ConvictionInputs.YES);
  }

  private Closing closing(LocalDate today) {
    return isOver()
        ? new Closing(
            closeReason.isBlank() ? null : CloseReason.of(closeReason.value()),
            endedOn.day(today),
            closePaper.value(),
            closePaperDate.day(today),
            "")
        : null;
  }

  private MeasureCommand.Basis basis(LocalDate today) {
    return new MeasureCommand.Basis(
        basisType.isBlank() ? null : BasisType.of(basisType.value()),
        basisNumber.value(),
        basisDate.day(today),
        basisIssuer.value(),
        basisInForce.day(today),
        basisArticle.value());
  }

  private Conviction convicted(MeasureKind chosen, LocalDate start, LocalDate today) {
    if (chosen == null || !chosen.restsOnConviction()) {
      return null;
    }
    boolean startIsCompletion = chosen == MeasureKind.CHX;
    return conviction.read(today, this, startIsCompletion ? start : null);
  }

  private Sanction sanction(MeasureKind chosen, LocalDate today) {
    if (chosen == null || !chosen.isSanction()) {
      return null;
    }
    return new Sanction(
        decree.value(),
        citation.value(),
        act.value(),
        warning.value().equals(ConvictionInputs.YES),
        executedOn.day(today));
  }
}
