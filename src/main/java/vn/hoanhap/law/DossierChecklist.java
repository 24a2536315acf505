package vn.hoanhap.law;

import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.hoanhap.domain.dossier.PaperMarks;
import vn.hoanhap.domain.measure.MeasureKind;

/// The papers a file must hold, by kind of measure and date, as data with source and confidence. A
/// missing paper never blocks the end of a term.
public final class DossierChecklist {

  /// The plan of supervision and education (NĐ231 Điều 7).
  public static final String PLAN = "plan";

  /// The proposal that somebody be assigned to help (TT10/2024 HCD-06).
  public static final String HELPER_PROPOSAL = "HCD-06";

  /// The decision that assigns somebody to help (NĐ231 12.5, TT10/2024 HCD-07).
  public static final String HELPER_DECISION = "helper-decision";

  /// The quarterly report of the assigned person.
  public static final String HELPER_REPORT = "helper-report";

  /// The hand-over of the file before the end.
  public static final String HAND_OVER = "hand-over";

  /// The proposal that the Chairman decide the end (NĐ231 12.5d).
  public static final String END_PROPOSAL = "end-proposal";

  /// The final report on a ban on posts or rights.
  public static final String FINAL_REPORT = "final-report";

  /// The certificate or decision that ends a measure.
  public static final String CERTIFICATE = "certificate";

  /// The proposal to shorten, reduce or exempt.
  public static final String SHORTEN_PROPOSAL = "shorten-proposal";

  /// The cover with which a released person's file is opened (TT10/2024 HCD-01).
  public static final String FILE_COVER = "HCD-01";

  /// The notice before rehabilitation ends (NĐ163 Mẫu 51).
  public static final String REHAB_NOTICE = "rehab-notice";

  /// The proposal of post-rehabilitation management (NĐ163 Mẫu 52).
  public static final String AFTER_CARE_PROPOSAL = "after-care-proposal";

  /// When a paper is expected in the file.
  public enum Stage {
    /// When the file is opened: missing ones are chased.
    START,
    /// With the work of each month or quarter.
    DURING,
    /// Only if the thing happens.
    EVENT,
    /// When the measure ends.
    END
  }

  /// What must have happened before a paper can be missing.
  public enum Occasion {
    /// Nothing that the register knows of.
    NONE,
    /// A month of management has gone by.
    MONTH,
    /// A quarter of management has gone by.
    QUARTER,
    /// A review meeting was held.
    REVIEW,
    /// A breach of duties was put on record.
    BREACH,
    /// An absence was dealt with.
    ABSENCE,
    /// The term was shortened, reduced or the rest exempted.
    SHORTENED,
    /// The management was suspended.
    SUSPENDED,
    /// The management was stopped.
    STOPPED,
    /// The file went to another commune.
    TRANSFERRED,
    /// The management came to an end, for whatever reason (TT10/2024 Điều 14).
    ENDED
  }

  /// One paper of a kind of file. `code` is what the register stores; `occasion` is what makes it
  /// due, NONE when the stage alone says it; `name` is Vietnamese, `english` English; `from` and
  /// `to` bound its validity and may be null; `carries` is what the form asks for.
  public record Item(
      MeasureKind kind,
      String code,
      Stage stage,
      Occasion occasion,
      String name,
      String english,
      String basis,
      LocalDate from,
      LocalDate to,
      char confidence,
      PaperMarks carries) {

    boolean covers(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
  }

  private final List<Item> items;

  private DossierChecklist(List<Item> items) {
    this.items = items;
  }

  /// The checklists this program was delivered with.
  public static DossierChecklist shipped() {
    return read(Resources.open("dossier.txt"));
  }

  /// Reads checklists; the head of the shipped file describes the form.
  ///
  /// @throws IllegalArgumentException when a line is malformed
  public static DossierChecklist read(Reader source) {
    List<Item> items = new ArrayList<>();
    for (String line : Resources.lines(source)) {
      if (!line.startsWith("kind |")) {
        items.add(item(Columns.of(line)));
      }
    }
    return new DossierChecklist(List.copyOf(items));
  }

  /// The papers of a kind of file under the law of a day, in the order of the file.
  public List<Item> items(MeasureKind kind, LocalDate day) {
    return items.stream().filter(item -> item.kind() == kind && item.covers(day)).toList();
  }

  /// The papers that must be there from the start: those missing are chased.
  public List<Item> expected(MeasureKind kind, LocalDate day) {
    return items(kind, day).stream().filter(item -> item.stage() == Stage.START).toList();
  }

  private static Item item(Columns columns) {
    MeasureKind kind = MeasureKind.of(columns.next());
    String code = columns.next();
    String[] when = columns.next().toUpperCase(Locale.ROOT).split(":");
    return new Item(
        kind,
        code,
        Stage.valueOf(when[0]),
        when.length == 1 ? Occasion.NONE : Occasion.valueOf(when[1]),
        columns.next(),
        columns.next(),
        columns.next(),
        Resources.day(columns.next()),
        Resources.day(columns.next()),
        columns.next().charAt(0),
        marks(columns.last()));
  }

  private static PaperMarks marks(String carries) {
    return switch (carries) {
      case "" -> PaperMarks.NUMBER_AND_DAY;
      case "day" -> PaperMarks.DAY;
      case "nothing" -> PaperMarks.NOTHING;
      default -> throw new IllegalArgumentException("unknown marks of a paper: " + carries);
    };
  }
}
