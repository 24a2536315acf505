package vn.hoanhap.report.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoanhap.domain.time.PartialDate;

/// One list, ready to be written to paper or spreadsheet: the template and everything that fills
/// it. `number` is the paper's number in the post's register of papers, blank when it has none yet;
/// `period` is a whole phrase ("Tính đến ngày 22 tháng 11 năm 2026"); `criteria` are the filters in
/// words, empty for everybody. Rows come sorted as the template says, rows of a group side by side.
public record Report(
    ReportTemplate template,
    Office office,
    String number,
    LocalDate date,
    String period,
    List<String> criteria,
    List<ReportRow> rows,
    Totals totals,
    PrintStamp stamp,
    Set<PrintMark> marks) {

  public Report {
    number = PlainText.of(number);
    period = PlainText.of(period);
    criteria = criteria.stream().map(PlainText::of).filter(line -> !line.isEmpty()).toList();
    rows = List.copyOf(rows);
    marks = Set.copyOf(marks);
    requireKnownCells(template, rows);
  }

  private static void requireKnownCells(ReportTemplate template, List<ReportRow> rows) {
    Set<String> known =
        template.columns().stream()
            .filter(column -> column.type() != CellType.ORDINAL)
            .map(ReportColumn::key)
            .collect(Collectors.toSet());
    for (ReportRow row : rows) {
      if (!known.containsAll(row.cells().keySet())) {
        throw new IllegalArgumentException("a cell without a column in " + template.code());
      }
      for (ReportColumn column : template.columns()) {
        requireReadable(column, row.cell(column));
      }
    }
  }

  private static void requireReadable(ReportColumn column, String text) {
    if (column.type() == CellType.DATE && PaperDates.isDate(text)) {
      PartialDate.parse(text);
    }
    if (column.type() == CellType.NUMBER && !text.isEmpty()) {
      Long.parseLong(text);
    }
  }
}
