package vn.hoanhap.report.form;

import static vn.hoanhap.report.form.Alignment.CENTRE;
import static vn.hoanhap.report.form.Alignment.LEFT;
import static vn.hoanhap.report.form.CellType.DATE;
import static vn.hoanhap.report.form.CellType.TEXT;

import java.util.List;

/// The lists that rest on a criminal judgment: those who have served it, and those who serve it in
/// the community. Columns after TT10/2024 and NĐ231/2026.
final class SentenceTemplates {

  /// Người chấp hành xong án phạt tù, người được đặc xá, chưa được xóa án tích.
  static final ReportTemplate RELEASED =
      new ReportTemplate(
          "RELEASED_LIST",
          PaperKind.LIST,
          "DS",
          "paper.released-list.subject",
          "paper.released-list.line",
          "paper.empty.people",
          List.of(
              Columns.ORDER.wide(9),
              Columns.FULL_NAME.wide(30),
              Columns.BIRTH_DATE,
              Columns.CITIZEN_NUMBER,
              Columns.HOME.wide(23),
              Columns.OFFENCE.wide(24),
              new ReportColumn("penalty", "paper.column.penalty", 18, LEFT, TEXT),
              new ReportColumn("completed-on", "paper.column.completed-on", 22, CENTRE, DATE),
              new ReportColumn("penalty-left", "paper.column.penalty-left", 20, LEFT, TEXT),
              new ReportColumn("eligible-on", "paper.column.eligible-on", 22, CENTRE, DATE),
              Columns.HELPER.wide(28),
              new ReportColumn("employment", "paper.column.employment", 18, LEFT, TEXT),
              Columns.NOTE.wide(16)),
          Grouping.NONE,
          RowOrder.GIVEN_NAME,
          Letterhead.POST,
          Orientation.LANDSCAPE);

  /// Người chấp hành án hình sự tại cộng đồng.
  static final ReportTemplate COMMUNITY =
      new ReportTemplate(
          "COMMUNITY_LIST",
          PaperKind.LIST,
          "DS",
          "paper.community-list.subject",
          "paper.community-list.line",
          "paper.empty.people",
          List.of(
              Columns.ORDER.wide(9),
              Columns.FULL_NAME.wide(30),
              Columns.BIRTH_DATE,
              Columns.CITIZEN_NUMBER,
              Columns.MEASURE.headed("paper.column.sentence-kind").wide(20),
              Columns.BASIS.headed("paper.column.judgment").wide(42),
              Columns.OFFENCE.wide(26),
              new ReportColumn("length", "paper.column.length", 22, LEFT, TEXT),
              Columns.FROM,
              Columns.UNTIL,
              Columns.HELPER.headed("paper.column.supervisor").wide(26),
              new ReportColumn("grade", "paper.column.grade", 15, CENTRE, TEXT),
              new ReportColumn("absence", "paper.column.absence", 17, CENTRE, TEXT),
              Columns.NOTE.wide(14)),
          Grouping.NONE,
          RowOrder.GIVEN_NAME,
          Letterhead.POST,
          Orientation.LANDSCAPE);

  /// Sổ theo dõi điểm danh, kiểm diện (TT65/2019 Điều 20.3; NĐ231/2026 Điều 10).
  static final ReportTemplate ROLL_CALL =
      new ReportTemplate(
          "ROLL_CALL_BOOK",
          PaperKind.BOOK,
          "SĐD",
          "paper.roll-call-book.subject",
          "paper.roll-call-book.line",
          "paper.empty.entries",
          List.of(
              Columns.ORDER,
              new ReportColumn("day", "paper.column.day", 22, CENTRE, DATE),
              Columns.FULL_NAME.wide(50),
              new ReportColumn("manner", "paper.column.manner", 30, LEFT, TEXT),
              new ReportColumn("presence", "paper.column.presence", 60, LEFT, TEXT),
              new ReportColumn("recorder", "paper.column.recorder", 40, LEFT, TEXT)),
          Grouping.NONE,
          RowOrder.DAY,
          Letterhead.POST,
          Orientation.LANDSCAPE);

  private SentenceTemplates() {}
}
