package vn.hoanhap.usecase.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hoanhap.report.form.ReportRow;

/// Hides numbers of identity papers in a preview: nobody has said yet what the list is for, and
/// only a print or an export is a line of the ledger.
final class HiddenNumbers {

  private static final List<String> NUMBERS = List.of("citizen-number", "identity-paper");

  /// Every digit that at least three more follow.
  private static final String ALL_BUT_LAST = "\\d(?=(?:\\D*\\d){3})";

  private HiddenNumbers() {}

  static List<ReportRow> in(List<ReportRow> rows) {
    return rows.stream().map(row -> new ReportRow(row.group(), hidden(row.cells()))).toList();
  }

  private static Map<String, String> hidden(Map<String, String> cells) {
    Map<String, String> hidden = new LinkedHashMap<>(cells);
    for (String number : NUMBERS) {
      hidden.computeIfPresent(number, (key, digits) -> digits.replaceAll(ALL_BUT_LAST, "•"));
    }
    return hidden;
  }
}
