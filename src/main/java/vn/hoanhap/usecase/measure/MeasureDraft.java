package vn.hoanhap.usecase.measure;

import java.time.LocalDate;
import java.util.List;
import vn.hoanhap.domain.measure.Adjustment;
import vn.hoanhap.domain.measure.Conviction;
import vn.hoanhap.domain.measure.LegalBasis;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.measure.Term;

/// Turns what was typed into a measure, computed end and status included.
final class MeasureDraft {

  private MeasureDraft() {}

  /// The measure as it stands before the clock has spoken. The legal basis is null while any part
  /// of it is missing and `complete` is false; otherwise the missing part is refused.
  static Measure of(MeasureCommand command, boolean sealed, boolean complete) {
    return new Measure(
        null,
        "",
        0,
        command.person(),
        command.kind(),
        basis(command.basis(), complete),
        new Term(
            command.legalStart(),
            command.managedFrom(),
            command.presentedOn(),
            command.length(),
            command.statedEnd(),
            null),
        command.closed() == null ? MeasureStatus.ACTIVE : MeasureStatus.CLOSED,
        command.kind().restsOnConviction() ? command.conviction() : null,
        command.kind().isSanction() ? command.sanction() : null,
        command.rehab(),
        command.ground(),
        detention(command),
        command.closed(),
        sealed,
        command.externalRef() == null || command.externalRef().isBlank()
            ? null
            : command.externalRef().strip());
  }

  private static LegalBasis basis(MeasureCommand.Basis typed, boolean complete) {
    if (!complete && (typed == null || isPartial(typed))) {
      return null;
    }
    MeasureCommand.Basis basis =
        typed == null ? new MeasureCommand.Basis(null, "", null, "", null, "") : typed;
    return new LegalBasis(
        basis.type(),
        basis.number(),
        basis.date(),
        basis.issuer(),
        basis.inForceOn(),
        basis.article());
  }

  private static boolean isPartial(MeasureCommand.Basis basis) {
    return basis.type() == null
        || basis.date() == null
        || basis.number() == null
        || basis.number().isBlank()
        || basis.issuer() == null
        || basis.issuer().isBlank();
  }

  // Days held before judgment are kept beside the other papers that move the end; the paper that
  // says so is the judgment, and without one the paper the measure rests on.
  private static List<Adjustment> detention(MeasureCommand command) {
    if (command.detentionDays() <= 0) {
      return List.of();
    }
    Conviction judged = command.kind().restsOnConviction() ? command.conviction() : null;
    MeasureCommand.Basis basis = command.basis();
    if (judged != null && !text(judged.judgmentNumber()).isEmpty()) {
      return held(command, judged.judgmentNumber(), judged.judgmentDate(), judged.court());
    }
    return basis == null
        ? held(command, "", null, "")
        : held(command, basis.number(), basis.date(), basis.issuer());
  }

  private static List<Adjustment> held(
      MeasureCommand command, String number, LocalDate date, String issuer) {
    return List.of(
        new Adjustment(
            0,
            Adjustment.Type.DETAINED,
            null,
            command.detentionDays(),
            null,
            null,
            text(number),
            date,
            text(issuer)));
  }

  /// Whether an adjustment holds the days of detention before judgment; a detention since has a
  /// first day.
  static boolean isHeldBefore(Adjustment paper) {
    return paper.type() == Adjustment.Type.DETAINED && paper.from() == null;
  }

  private static String text(String typed) {
    return typed == null ? "" : typed.strip();
  }
}
