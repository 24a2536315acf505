package vn.hoanhap.report.form;

import static vn.hoanhap.report.form.Alignment.CENTRE;
import static vn.hoanhap.report.form.Alignment.LEFT;
import static vn.hoanhap.report.form.CellType.CODE;
import static vn.hoanhap.report.form.CellType.TEXT;

import java.util.List;

/// The lists under Luật PCMT 120/2025 and NĐ163/2026. The official grid of Mẫu số 10 was not seen:
/// its columns here are this program's proposal. None of them tells what drug, what test or what
/// state of health.
final class DrugTemplates {

  /// Danh sách người sử dụng trái phép chất ma túy (NĐ163/2026 Phụ lục III Mẫu số 10, đề xuất).
  static final ReportTemplate USERS =
      new ReportTemplate(
          "DRUG_USER_LIST",
          PaperKind.LIST,
          "DS",
          "paper.drug-user-list.subject",
          "paper.drug-user-list.line",
          "paper.empty.people",
          List.of(
              Columns.ORDER,
              Columns.FULL_NAME.wide(42),
              Columns.BIRTH_DATE,
              new ReportColumn("identity-paper", "paper.column.identity-paper", 30, CENTRE, CODE),
              Columns.HOME.wide(44),
              Columns.BASIS.headed("paper.column.decision").wide(44),
              Columns.FROM,
              Columns.UNTIL,
              new ReportColumn("whereabouts", "paper.column.whereabouts", 24, CENTRE, TEXT)),
          Grouping.NONE,
          RowOrder.GIVEN_NAME,
          Letterhead.POST,
          Orientation.LANDSCAPE);

  /// Người cai nghiện ma túy tự nguyện tại gia đình, cộng đồng.
  static final ReportTemplate REHAB =
      rehab("REHAB_LIST", "paper.rehab-list.subject", "paper.rehab-list.line");

  /// Người được quản lý sau cai nghiện ma túy tại nơi cư trú.
  static final ReportTemplate AFTERCARE =
      rehab("AFTERCARE_LIST", "paper.aftercare-list.subject", "paper.aftercare-list.line");

  private DrugTemplates() {}

  private static ReportTemplate rehab(String code, String subjectKey, String lineKey) {
    return new ReportTemplate(
        code,
        PaperKind.LIST,
        "DS",
        subjectKey,
        lineKey,
        "paper.empty.people",
        List.of(
            Columns.ORDER,
            Columns.FULL_NAME.wide(46),
            Columns.BIRTH_DATE,
            Columns.BASIS.headed("paper.column.decision").wide(50),
            Columns.FROM,
            Columns.UNTIL,
            new ReportColumn("team", "paper.column.team", 42, LEFT, TEXT),
            new ReportColumn("result", "paper.column.result", 38, LEFT, TEXT)),
        Grouping.NONE,
        RowOrder.GIVEN_NAME,
        Letterhead.POST,
        Orientation.LANDSCAPE);
  }
}
