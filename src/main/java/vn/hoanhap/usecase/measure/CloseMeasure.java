package vn.hoanhap.usecase.measure;

import java.time.LocalDate;
import java.util.List;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.access.Permissions;
import vn.hoanhap.usecase.change.Journal;
import vn.hoanhap.usecase.change.Journal.Change;

/// Closes a measure with its paper. A transfer out is a closing with a destination commune.
public final class CloseMeasure {

  private final Database database;
  private final Permissions permissions;
  private final MeasureWork work;
  private final MeasureRepository measures = new MeasureRepository();
  private final Journal journal = new Journal();

  public CloseMeasure(Database database, LegalClock clock) {
    this.database = database;
    this.permissions = new Permissions(database);
    this.work = new MeasureWork(clock);
  }

  /// The day of the closing is the true last day, however late the paper was written (TTLT01/2023
  /// Điều 16). Expungement and lapse happen by law and need no paper; a death is recorded on the
  /// person.
  public Measure handle(Actor actor, MeasureId measure, Closing closing) {
    permissions.requireWriting(actor);
    return database.write(actor, tx -> close(tx, measure, closing));
  }

  private Measure close(Tx tx, MeasureId id, Closing closing) {
    Measure before = work.measure(tx, id);
    requireComplete(closing, tx.today());
    requireFitting(before, closing);
    Measure after = measures.update(tx, before.closed(closing));
    boolean leaves = closing.reason() == CloseReason.TRANSFERRED;
    LedgerAction action = leaves ? LedgerAction.TRANSFER_OUT : LedgerAction.CLOSE_MEASURE;
    journal.line(
        tx, action, after.person(), closing.reason().code(), List.of(Change.of(before, after)));
    return after;
  }

  private static void requireComplete(Closing closing, LocalDate today) {
    require(closing.reason() != null, "measure.close-reason-missing", "closeReason", "");
    require(
        closing.reason() != CloseReason.DIED,
        "measure.close-died",
        "closeReason",
        "NĐ231/2026 Điều 2.2");
    require(closing.endedOn() != null, "measure.close-day-missing", "endedOn", "");
    require(!closing.endedOn().isAfter(today), "measure.close-future", "endedOn", "");
    boolean byLaw =
        closing.reason() == CloseReason.EXPUNGED || closing.reason() == CloseReason.LAPSED;
    boolean paper =
        closing.paperNumber() != null
            && !closing.paperNumber().isBlank()
            && closing.paperDate() != null;
    require(
        byLaw || paper,
        "measure.close-paper-missing",
        "closePaper",
        "NĐ231/2026 Điều 2.2; TT10/2024 Điều 14");
    boolean placed = closing.destination() != null && !closing.destination().isBlank();
    require(
        closing.reason() != CloseReason.TRANSFERRED || placed,
        "measure.destination-missing",
        "destination",
        "TT64/2019");
  }

  private static void requireFitting(Measure measure, Closing closing) {
    LocalDate start = measure.term().legalStart();
    if (start != null && closing.endedOn().isBefore(start)) {
      throw new Fault.RuleBroken("measure.close-before-start", "endedOn", "", start);
    }
    LocalDate end = measure.term().governingEnd();
    boolean served =
        closing.reason() == CloseReason.EXPIRED || closing.reason() == CloseReason.LAPSED;
    if (served && end != null && closing.endedOn().isBefore(end)) {
      throw new Fault.RuleBroken("measure.close-too-early", "endedOn", endsBy(measure.kind()), end);
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
      case GDX -> "Luật XLVPHC Điều 90";
      case VPHC_CB, VPHC_MD -> "Luật XLVPHC Điều 7";
    };
  }

  private static void require(boolean holds, String key, String field, String article) {
    if (!holds) {
      throw new Fault.RuleBroken(key, field, article);
    }
  }
}
