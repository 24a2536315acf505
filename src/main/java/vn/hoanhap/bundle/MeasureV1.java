package vn.hoanhap.bundle;

import static vn.hoanhap.bundle.BundleRules.require;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.measure.BasisType;
import vn.hoanhap.domain.measure.Category;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;

/// One measure inside a [PersonV1]; `id`, `version`, `base`, `author` and `at` as there. `status`
/// is the one on the day the file was written. `basis` is the paper behind an open measure and null
/// for a closed one, which has `closing` instead. `from` is the legal start, `managedFrom` the day
/// the post took over, `statedTo` and `computedTo` the two ends, the stated one governing; each may
/// be null. `grade` is the statutory grade of the month for a sentence served in the community
/// (NĐ231/2026 Điều 8.3), null when none was given.
public record MeasureV1(
    String id,
    int version,
    int base,
    Role author,
    Instant at,
    MeasureKind kind,
    MeasureStatus status,
    Basis basis,
    LocalDate from,
    LocalDate managedFrom,
    LocalDate statedTo,
    LocalDate computedTo,
    Closing closing,
    String grade) {

  /// The grades Tốt, Khá, Trung bình, Kém.
  public static final Set<String> GRADES = Set.of("tot", "kha", "trung-binh", "kem");

  public MeasureV1 {
    BundleRules.requireVersions(id, version, base);
    require(Disclosure.of(kind) != Disclosure.COUNTED, "kind", "bundle.field-counted");
    require(
        status != MeasureStatus.DRAFT && status != MeasureStatus.ERASED,
        "status",
        "bundle.field-form");
    boolean closed = status == MeasureStatus.CLOSED;
    require(closed == (closing != null), "closing", "bundle.field-closing");
    require(closed == (basis == null), "basis", "bundle.field-closing");
    require(grade == null || GRADES.contains(grade), "grade", "bundle.field-form");
    require(
        grade == null || kind.category() == Category.COMMUNITY, "grade", "bundle.field-counted");
  }

  /// Told by name: open, and of a kind whose rule sends a list of people upward.
  public boolean isNamed() {
    return status != MeasureStatus.CLOSED && Disclosure.of(kind) == Disclosure.NAMED;
  }

  /// The paper, as it is cited: type, number, date and who issued it.
  public record Basis(BasisType type, String number, LocalDate date, String issuer) {

    /// The longest number and the longest name of an issuer.
    public static final int MAX_NUMBER = 120;

    public static final int MAX_ISSUER = 300;

    public Basis {
      require(BundleRules.isLine(number, MAX_NUMBER), "number", "bundle.field-form");
      require(BundleRules.isLine(issuer, MAX_ISSUER), "issuer", "bundle.field-form");
    }
  }

  /// Why a measure ended and its true last day.
  public record Closing(CloseReason reason, LocalDate on) {}
}
