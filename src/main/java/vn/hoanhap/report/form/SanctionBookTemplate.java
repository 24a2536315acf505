package vn.hoanhap.report.form;

import static vn.hoanhap.report.form.Alignment.CENTRE;
import static vn.hoanhap.report.form.Alignment.LEFT;
import static vn.hoanhap.report.form.CellType.DATE;
import static vn.hoanhap.report.form.CellType.TEXT;

import java.util.List;

/// Sổ theo dõi xử phạt cờ bạc, mua dâm, bán dâm: a locked book of decisions, not a list of people,
/// hence without names; the decision's number leads to the file. The last column is the day from
/// which the person counts as never fined (Luật XLVPHC 7), when the line must be gone.
final class SanctionBookTemplate {

  static final ReportTemplate TEMPLATE =
      new ReportTemplate(
          "SANCTION_BOOK",
          PaperKind.BOOK,
          "SXP",
          "paper.sanction-book.subject",
          "paper.sanction-book.line",
          "paper.empty.decisions",
          List.of(
              Columns.ORDER,
              Columns.BASIS.headed("paper.column.decision").wide(80),
              new ReportColumn("act", "paper.column.act", 100, LEFT, TEXT),
              new ReportColumn("executed-on", "paper.column.executed-on", 28, CENTRE, DATE),
              new ReportColumn("lapses-on", "paper.column.lapses-on", 34, CENTRE, DATE)),
          Grouping.NONE,
          RowOrder.DECISION_DATE,
          Letterhead.POST,
          Orientation.LANDSCAPE);

  private SanctionBookTemplate() {}
}
