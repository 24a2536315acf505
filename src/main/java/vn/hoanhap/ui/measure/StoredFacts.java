package vn.hoanhap.ui.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.hoanhap.domain.measure.AdditionalPenalty;
import vn.hoanhap.domain.measure.Adjustment;
import vn.hoanhap.domain.measure.BasisType;
import vn.hoanhap.domain.measure.Conviction;
import vn.hoanhap.domain.measure.LegalBasis;
import vn.hoanhap.domain.measure.MainPenalty;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.Obligation;
import vn.hoanhap.domain.measure.Sanction;
import vn.hoanhap.domain.measure.Term;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.ui.words.TimeText;
import vn.hoanhap.usecase.measure.MeasureCommand;

/// Puts the facts of a stored measure into the fields, as they would have been typed, and brings
/// back what the fields do not ask for.
final class StoredFacts {

  private final MeasureInputs inputs;
  private final TimeText time;

  StoredFacts(MeasureInputs inputs, Messages messages) {
    this.inputs = inputs;
    this.time = new TimeText(messages);
  }

  void fill(Measure measure) {
    inputs.kind.set(measure.kind().code());
    basis(measure.basis());
    term(measure.term());
    inputs.detentionDays.set(heldBefore(measure));
    inputs.rehab.set(measure.rehab() == null ? "" : measure.rehab().code());
    inputs.ground.set(measure.ground());
    if (measure.sanction() != null) {
      sanction(measure.sanction());
    }
    if (measure.conviction() != null) {
      conviction(measure.conviction());
      // A released person's day of completion is the start of the term, which has the field.
      boolean isStart =
          measure.kind() == MeasureKind.CHX
              && Objects.equals(measure.conviction().completedOn(), measure.term().legalStart());
      if (isStart) {
        inputs.conviction.completed.set("");
      }
    }
  }

  /// The command as typed, with what the page of this kind has no field for.
  static MeasureCommand completed(MeasureCommand typed, Measure stored) {
    MeasureKind kind = stored.kind();
    Term term = stored.term();
    return new MeasureCommand(
        typed.person(),
        typed.kind(),
        typed.basis(),
        KindFields.hasTerm(kind) ? typed.legalStart() : term.legalStart(),
        typed.managedFrom(),
        KindFields.hasTerm(kind) ? typed.presentedOn() : term.presentedOn(),
        KindFields.hasLength(kind) ? typed.length() : term.length(),
        typed.detentionDays(),
        KindFields.hasStatedEnd(kind) ? typed.statedEnd() : term.statedEnd(),
        judged(typed.conviction(), typed.basis(), stored),
        typed.sanction(),
        typed.rehab(),
        kind == MeasureKind.GDX ? typed.ground() : stored.ground(),
        typed.closed(),
        stored.externalRef());
  }

  /// The judgment as typed, with what has no field of its own: the words of additional penalties,
  /// kinds of decision the form does not list, and a judgment that is named apart from the basis.
  private static Conviction judged(Conviction typed, MeasureCommand.Basis basis, Measure measure) {
    Conviction stored = measure.conviction();
    if (typed == null || stored == null) {
      return typed;
    }
    LegalBasis was = measure.basis();
    boolean untouched =
        basis.type() == BasisType.JUDGMENT
            && was.type() == BasisType.JUDGMENT
            && was.number().equals(basis.number())
            && was.date().equals(basis.date())
            && was.issuer().equals(basis.issuer());
    List<AdditionalPenalty> penalties = new ArrayList<>();
    for (AdditionalPenalty one : typed.additionalPenalties()) {
      String words =
          stored.additionalPenalties().stream()
              .filter(old -> old.type().equals(one.type()))
              .map(AdditionalPenalty::text)
              .findFirst()
              .orElse("");
      penalties.add(new AdditionalPenalty(one.type(), words, one.endsOn(), one.doneOn()));
    }
    stored.additionalPenalties().stream()
        .filter(old -> !ConvictionInputs.PENALTIES.contains(old.type()))
        .forEach(penalties::add);
    List<Obligation> obligations = new ArrayList<>(typed.obligations());
    stored.obligations().stream()
        .filter(old -> !ConvictionInputs.OBLIGATIONS.contains(old.type()))
        .filter(old -> !old.isAboutAdditionalPenalties())
        .forEach(obligations::add);
    return new Conviction(
        typed.offenceArticle(),
        typed.offenceName(),
        typed.offenceDate(),
        typed.fault(),
        typed.severity(),
        untouched ? stored.judgmentNumber() : typed.judgmentNumber(),
        untouched ? stored.judgmentDate() : typed.judgmentDate(),
        untouched ? stored.court() : typed.court(),
        typed.effectiveDate(),
        typed.mainPenalty(),
        typed.completedOn(),
        typed.amnestied(),
        penalties,
        obligations);
  }

  private void basis(LegalBasis basis) {
    inputs.basisType.set(basis.type().code());
    inputs.basisNumber.set(basis.number());
    day(inputs.basisDate, basis.date());
    inputs.basisIssuer.set(basis.issuer());
    day(inputs.basisInForce, basis.inForceOn());
    inputs.basisArticle.set(basis.article());
  }

  private void term(Term term) {
    day(inputs.legalStart, term.legalStart());
    day(inputs.managedFrom, term.managedFrom());
    day(inputs.presentedOn, term.presentedOn());
    inputs.length.fill(term.length());
    day(inputs.statedEnd, term.statedEnd());
  }

  private static String heldBefore(Measure measure) {
    return measure.adjustments().stream()
        .filter(paper -> paper.type() == Adjustment.Type.DETAINED && paper.from() == null)
        .map(paper -> Integer.toString(paper.days()))
        .findFirst()
        .orElse("");
  }

  private void sanction(Sanction sanction) {
    inputs.act.set(sanction.act());
    inputs.decree.set(sanction.decree());
    inputs.citation.set(sanction.citation());
    inputs.warning.set(sanction.warning() ? ConvictionInputs.YES : "");
    day(inputs.executedOn, sanction.executedOn());
  }

  private void conviction(Conviction stored) {
    ConvictionInputs fields = inputs.conviction;
    fields.offence.set(stored.offenceArticle());
    fields.offenceName.set(stored.offenceName());
    day(fields.offenceDate, stored.offenceDate());
    fields.fault.set(stored.fault());
    fields.severity.set(stored.severity());
    fields.number.set(stored.judgmentNumber());
    day(fields.date, stored.judgmentDate());
    fields.court.set(stored.court());
    day(fields.effective, stored.effectiveDate());
    MainPenalty penalty = stored.mainPenalty();
    fields.penalty.set(penalty == null ? "" : penalty.type().code());
    fields.penaltyLength.fill(penalty == null ? null : penalty.length());
    day(fields.completed, stored.completedOn());
    fields.amnestied.set(stored.amnestied() ? ConvictionInputs.YES : "");
    fields.additional.set(additional(stored));
    for (AdditionalPenalty one : stored.additionalPenalties()) {
      boolean done = one.doneOn() != null;
      row(fields.penalties, one.type(), done ? "done" : "open", done ? one.doneOn() : one.endsOn());
    }
    obligations(stored);
  }

  // Once one decision is known, those that are not stored are none of the judgment's.
  private void obligations(Conviction stored) {
    Map<String, ConvictionInputs.Row> rows = inputs.conviction.obligations;
    if (stored.obligations().stream().anyMatch(one -> rows.containsKey(one.type()))) {
      rows.values().forEach(row -> row.state().set(ConvictionInputs.NONE));
    }
    for (Obligation one : stored.obligations()) {
      row(rows, one.type(), one.status(), one.doneOn());
    }
  }

  private static String additional(Conviction stored) {
    if (!stored.additionalPenalties().isEmpty()) {
      return ConvictionInputs.SOME;
    }
    return stored.obligations().stream().anyMatch(Obligation::isAboutAdditionalPenalties)
        ? ConvictionInputs.UNKNOWN
        : ConvictionInputs.NONE;
  }

  private void row(
      Map<String, ConvictionInputs.Row> rows, String type, String state, LocalDate day) {
    ConvictionInputs.Row row = rows.get(type);
    if (row != null) {
      row.state().set(state);
      day(row.day(), day);
    }
  }

  private void day(Input input, LocalDate day) {
    input.set(day == null ? "" : time.day(day));
  }
}
