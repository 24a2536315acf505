package vn.hoanhap.report.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The shape of one list or book, as data: what it is called, its columns, how its rows are grouped
/// and sorted, on whose letterhead. `code` is stable (`hoanhap report CODE`); `symbol` is its
/// abbreviation in the paper's number ("DS"), `subjectKey` what it is about, `lineKey` one line for
/// the list of lists, `emptyKey` what an empty list says.
public record ReportTemplate(
    String code,
    PaperKind kind,
    String symbol,
    String subjectKey,
    String lineKey,
    String emptyKey,
    List<ReportColumn> columns,
    Grouping grouping,
    RowOrder order,
    Letterhead letterhead,
    Orientation orientation) {

  public ReportTemplate {
    columns = List.copyOf(columns);
    Set<String> keys = columns.stream().map(ReportColumn::key).collect(Collectors.toSet());
    if (keys.size() != columns.size()) {
      throw new IllegalArgumentException("two columns with one key in " + code);
    }
  }

  /// The same list under other headings and in another order, as the person who prints it chose.
  public ReportTemplate arranged(Grouping otherGrouping, RowOrder otherOrder) {
    return new ReportTemplate(
        code,
        kind,
        symbol,
        subjectKey,
        lineKey,
        emptyKey,
        columns,
        otherGrouping,
        otherOrder,
        letterhead,
        orientation);
  }
}
