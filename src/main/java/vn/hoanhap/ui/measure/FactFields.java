package vn.hoanhap.ui.measure;

import java.util.Map;
import java.util.Optional;
import vn.hoanhap.domain.clock.Reason;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.form.Input;

/// Which field of a measure's form answers what the law asks: a fact that it lacks, or one that it
/// finds odd.
public final class FactFields {

  private final MeasureInputs inputs;

  FactFields(MeasureInputs inputs) {
    this.inputs = inputs;
  }

  /// Whether the form that corrects a stored measure has a field for a fact. A paper that moved the
  /// end, and what the person's own record says, are typed elsewhere.
  public static boolean areTyped(Measure stored, String fact, Messages messages) {
    MeasureInputs filled = new MeasureInputs();
    filled.correct();
    new StoredFacts(filled, messages).fill(stored);
    filled.showFields();
    return new FactFields(filled).of(fact).isPresent();
  }

  /// The field a missing fact is typed into; empty when this page has none.
  Optional<Input> of(String fact) {
    return Optional.ofNullable(field(fact)).filter(Input::isShown);
  }

  /// The field that a doubt is about.
  Input of(Reason doubt) {
    return switch (doubt.key()) {
      case "term.start-before-judgment" -> inputs.legalStart;
      case "term.prison-too-long" -> inputs.conviction.penaltyLength.years;
      default -> inputs.length.years;
    };
  }

  private Input field(String fact) {
    ConvictionInputs conviction = inputs.conviction;
    return switch (fact) {
      case "legalStart" -> inputs.legalStart;
      case "length", "repeatRehab" -> inputs.length.years;
      case "rehab" -> inputs.rehab;
      case "decisionDate" -> inputs.basisDate;
      case "executedOn" -> inputs.executedOn;
      case "completedOn" -> completed();
      case "conviction", "offenceArticle", "offenceCode" -> conviction.offence;
      case "offenceDate" -> conviction.offenceDate;
      case "effectiveDate" -> conviction.effective;
      case "fault" -> conviction.fault;
      case "severity" -> conviction.severity;
      case "mainPenalty" -> conviction.penalty;
      case "mainPenaltyLength", "probation" -> conviction.penaltyLength.years;
      case "additionalPenalties" -> conviction.additional;
      case "additionalPenaltyEnd" -> openPenalty();
      case "obligations" -> openObligation();
      default -> null;
    };
  }

  // Somebody released has served the penalty on the day the measure itself begins.
  private Input completed() {
    return inputs.kindChosen() == MeasureKind.CHX ? inputs.legalStart : inputs.conviction.completed;
  }

  private Input openPenalty() {
    return inputs.conviction.penalties.values().stream()
        .filter(row -> !row.state().isBlank() && row.day().isBlank())
        .map(ConvictionInputs.Row::day)
        .findFirst()
        .orElse(inputs.conviction.additional);
  }

  private Input openObligation() {
    Map<String, ConvictionInputs.Row> rows = inputs.conviction.obligations;
    return rows.values().stream()
        .map(ConvictionInputs.Row::state)
        .filter(state -> state.value().equals(ConvictionInputs.UNKNOWN))
        .findFirst()
        .orElse(rows.values().iterator().next().state());
  }
}
