package vn.hoanhap.usecase.measure;

import java.util.List;
import vn.hoanhap.domain.measure.MainPenalty;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.law.KindPenalties;

/// The main penalties that a judgment behind a measure of a kind can have pronounced.
public final class PenaltyChoice {

  private static final KindPenalties PENALTIES = new KindPenalties();

  private PenaltyChoice() {}

  /// What is offered for a kind; empty when it rests on no judgment.
  public static List<MainPenalty.Type> of(MeasureKind kind) {
    return PENALTIES.of(kind);
  }
}
