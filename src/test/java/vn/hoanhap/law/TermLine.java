package vn.hoanhap.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import vn.hoanhap.domain.measure.Adjustment;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.RehabKind;
import vn.hoanhap.domain.measure.Sanction;

/// Reads the facts of a term from a line of a table: `start 2025-01-10, length P24M, shortened P4M
/// 2025-09-01`.
final class TermLine {
  private final MeasureKind kind;
  private final List<Adjustment> adjustments = new ArrayList<>();
  private LocalDate decided;
  private LocalDate judged;
  private LocalDate start;
  private Period length;
  private Period prison;
  private int detention;
  private LocalDate stated;
  private LocalDate born;
  private RehabKind rehab;
  private Boolean again;
  private Sanction sanction;

  private TermLine(MeasureKind kind) {
    this.kind = kind;
  }

  static TermFacts parse(String kind, String text) {
    TermLine line = new TermLine(MeasureKind.of(kind));
    if (text != null) {
      for (String part : text.split(",")) {
        line.read(part.strip().split("\\s+"));
      }
    }
    return line.facts();
  }

  /// The day a line is asked on: `asked 2026-06-30`, else another.
  static LocalDate asked(String text, LocalDate otherwise) {
    int at = text == null ? -1 : text.indexOf("asked ");
    return at < 0 ? otherwise : LocalDate.parse(text.substring(at + 6, at + 16));
  }

  private void read(String[] words) {
    switch (words[0]) {
      case "asked" -> {
        // No fact of the measure.
      }
      case "decided" -> decided = LocalDate.parse(words[1]);
      case "judged" -> judged = LocalDate.parse(words[1]);
      case "start" -> start = LocalDate.parse(words[1]);
      case "length" -> length = Period.parse(words[1]);
      case "prison" -> prison = Period.parse(words[1]);
      case "detention" -> detention = Integer.parseInt(words[1]);
      case "stated" -> stated = LocalDate.parse(words[1]);
      case "born" -> born = LocalDate.parse(words[1]);
      case "rehab" -> rehab = RehabKind.of(words[1]);
      case "again" -> again = words[1].equals("yes");
      case "sanction" ->
          sanction =
              new Sanction(
                  "",
                  "",
                  "",
                  words[1].equals("warning"),
                  words.length > 2 ? LocalDate.parse(words[2]) : null);
      default -> adjustments.add(adjustment(words));
    }
  }

  private static Adjustment adjustment(String[] words) {
    Period length = null;
    int days = 0;
    List<LocalDate> dates = new ArrayList<>();
    for (int at = 1; at < words.length; at++) {
      if (words[at].startsWith("P")) {
        length = Period.parse(words[at]);
      } else if (words[at].contains("-")) {
        dates.add(LocalDate.parse(words[at]));
      } else {
        days = Integer.parseInt(words[at]);
      }
    }
    boolean span = dates.size() == 2;
    return new Adjustment(
        0,
        Adjustment.Type.of(words[0]),
        length,
        days,
        span ? dates.get(0) : null,
        span ? dates.get(1) : null,
        "",
        dates.size() == 1 ? dates.get(0) : null,
        "");
  }

  private TermFacts facts() {
    return new TermFacts(
        kind,
        decided,
        judged,
        start,
        length,
        prison,
        detention,
        stated,
        born,
        rehab,
        again,
        adjustments,
        sanction,
        null);
  }
}
