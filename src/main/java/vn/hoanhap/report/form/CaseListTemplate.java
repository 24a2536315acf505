package vn.hoanhap.report.form;

import java.util.List;

/// The list of people by category, with whatever filters were chosen: one line per measure, so that
/// a person with two measures stands under both and is counted once.
final class CaseListTemplate {

  static final ReportTemplate TEMPLATE =
      new ReportTemplate(
          "CASE_LIST",
          PaperKind.LIST,
          "DS",
          "paper.case-list.subject",
          "paper.case-list.line",
          "paper.empty.people",
          List.of(
              Columns.ORDER,
              Columns.FULL_NAME.wide(32),
              Columns.BIRTH_DATE,
              Columns.SEX,
              Columns.CITIZEN_NUMBER,
              Columns.HOME.wide(26),
              Columns.MEASURE.wide(26),
              Columns.BASIS.wide(50),
              Columns.FROM,
              Columns.UNTIL,
              Columns.HELPER.wide(36)),
          Grouping.CATEGORY,
          RowOrder.GIVEN_NAME,
          Letterhead.POST,
          Orientation.LANDSCAPE);

  private CaseListTemplate() {}
}
