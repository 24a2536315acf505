package vn.hoanhap.report.form;

import static vn.hoanhap.report.form.Alignment.CENTRE;
import static vn.hoanhap.report.form.Alignment.LEFT;
import static vn.hoanhap.report.form.CellType.DATE;
import static vn.hoanhap.report.form.CellType.NUMBER;
import static vn.hoanhap.report.form.CellType.TEXT;

import java.util.List;

/// What the office owes, for the desk and the morning meeting: of the people it names no more than
/// the name and the measure. It measures the office, never a person.
final class DutyListTemplate {

  static final ReportTemplate TEMPLATE =
      new ReportTemplate(
          "DUTY_LIST",
          PaperKind.WORK,
          "DS",
          "paper.duty-list.subject",
          "paper.duty-list.line",
          "paper.empty.duties",
          List.of(
              Columns.ORDER,
              new ReportColumn("duty", "paper.column.duty", 62, LEFT, TEXT),
              Columns.FULL_NAME.wide(36),
              Columns.MEASURE.wide(30),
              new ReportColumn("due-on", "paper.column.due-on", 22, CENTRE, DATE),
              new ReportColumn("late-days", "paper.column.late-days", 18, CENTRE, NUMBER),
              new ReportColumn("article", "paper.column.basis", 54, LEFT, TEXT),
              new ReportColumn("officer", "paper.column.officer", 30, LEFT, TEXT)),
          Grouping.LATENESS,
          RowOrder.DEADLINE,
          Letterhead.POST,
          Orientation.LANDSCAPE);

  private DutyListTemplate() {}
}
