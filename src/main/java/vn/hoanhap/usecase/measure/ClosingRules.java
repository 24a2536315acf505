package vn.hoanhap.usecase.measure;

import java.time.LocalDate;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.MeasureKind;

/// What a closing needs, and when it may be. Each method throws for the first thing that does not
/// hold, naming the article.
final class ClosingRules {

  private ClosingRules() {}

  /// Reason and true last day, and where to for a transfer; a death is recorded on the person.
  static void requireComplete(Closing closing, LocalDate today) {
    require(closing.reason() != null, "measure.close-reason-missing", "closeReason", "");
    require(
        closing.reason() != CloseReason.DIED,
        "measure.close-died",
        "closeReason",
        "NĐ231/2026 Điều 2.2");
    require(closing.endedOn() != null, "measure.close-day-missing", "endedOn", "");
    require(!closing.endedOn().isAfter(today), "measure.close-future", "endedOn", "");
    boolean placed = closing.destination() != null && !closing.destination().isBlank();
    require(
        closing.reason() != CloseReason.TRANSFERRED || placed,
        "measure.destination-missing",
        "destination",
        "TT64/2019");
  }

  /// A paper with number and day; expungement and lapse happen by law and need none.
  static void requirePaper(Closing closing) {
    boolean paper =
        closing.paperNumber() != null
            && !closing.paperNumber().isBlank()
            && closing.paperDate() != null;
    require(
        closing.reason().isByLaw() || paper,
        "measure.close-paper-missing",
        "closePaper",
        "NĐ231/2026 Điều 2.2; TT10/2024 Điều 14");
  }

  /// To another commune than one's own.
  static void requireElsewhere(Closing closing, String ownCommune) {
    require(
        !ownCommune.equals(closing.destination()), "measure.destination-own", "destination", "");
  }

  /// Not before the start, its paper neither, and not before the end of a term that is said to have
  /// run out. Both days may be null.
  static void requireFitting(MeasureKind kind, Closing closing, LocalDate start, LocalDate end) {
    if (start != null && closing.paperDate() != null && closing.paperDate().isBefore(start)) {
      throw new Fault.RuleBroken(
          "measure.close-paper-before", "paperDate", "", closing.paperDate(), start);
    }
    if (start != null && closing.endedOn().isBefore(start)) {
      throw new Fault.RuleBroken("measure.close-before-start", "endedOn", "", start);
    }
    boolean served =
        closing.reason() == CloseReason.EXPIRED || closing.reason() == CloseReason.LAPSED;
    if (served && end != null && closing.endedOn().isBefore(end)) {
      throw new Fault.RuleBroken("measure.close-too-early", "endedOn", endsBy(kind), end);
    }
  }

  /// What rules the day on which a measure of a kind has been served.
  private static String endsBy(MeasureKind kind) {
    return switch (kind) {
      case AT, CTKGG, TTH, QC, CCT, TQCD, HOAN, TDC -> "TTLT01/2023 Điều 16";
      case CHX -> "TT10/2024 Điều 14";
      case SDTP -> "LPCMT-2025 Điều 24; NĐ163/2026 Mẫu 09";
      case CNTN -> "LPCMT-2025 Điều 29; NĐ163/2026 Mẫu 28";
      case CNBB, DTTT -> "LPCMT-2025 Điều 35; NĐ163/2026 Mẫu 50";
      case SCN -> "LPCMT-2025 Điều 42; NĐ163/2026 Mẫu 56";
      case GDX -> "Luật XLVPHC Điều 89";
      case VPHC_CB, VPHC_MD -> "Luật XLVPHC Điều 7";
    };
  }

  private static void require(boolean holds, String key, String field, String article) {
    if (!holds) {
      throw new Fault.RuleBroken(key, field, article);
    }
  }
}
