package vn.hoanhap.report.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// One line of a list: the heading it stands under (blank without grouping) and its cells by column
/// key. Dates are ISO text; see [CellType]. A column without a cell stays blank.
public record ReportRow(String group, Map<String, String> cells) {

  public ReportRow {
    group = PlainText.of(group);
    Map<String, String> plain = new LinkedHashMap<>();
    cells.forEach((key, text) -> plain.put(key, PlainText.of(text)));
    cells = Collections.unmodifiableMap(plain);
  }

  /// A row of a list without groups.
  public static ReportRow of(Map<String, String> cells) {
    return new ReportRow("", cells);
  }

  /// The cell's text, empty when there is none.
  public String cell(ReportColumn column) {
    return cells.getOrDefault(column.key(), "");
  }
}
