package vn.hoanhap.report.form;

import static vn.hoanhap.report.form.Alignment.CENTRE;
import static vn.hoanhap.report.form.Alignment.LEFT;
import static vn.hoanhap.report.form.CellType.CODE;
import static vn.hoanhap.report.form.CellType.DATE;
import static vn.hoanhap.report.form.CellType.NAME;
import static vn.hoanhap.report.form.CellType.ORDINAL;
import static vn.hoanhap.report.form.CellType.TEXT;

/// The columns that lists have in common. A list may reword or widen one; what must not be printed
/// (ethnicity, religion, drug types, health, parents' numbers) has no column here.
final class Columns {

  static final ReportColumn ORDER =
      new ReportColumn("ordinal", "paper.column.ordinal", 10, CENTRE, ORDINAL);
  static final ReportColumn FULL_NAME =
      new ReportColumn("full-name", "paper.column.full-name", 34, LEFT, NAME);
  static final ReportColumn BIRTH_DATE =
      new ReportColumn("birth-date", "paper.column.birth-date", 22, CENTRE, DATE);
  static final ReportColumn SEX = new ReportColumn("sex", "paper.column.sex", 12, CENTRE, TEXT);
  static final ReportColumn CITIZEN_NUMBER =
      new ReportColumn("citizen-number", "paper.column.citizen-number", 27, CENTRE, CODE);
  static final ReportColumn HOME = new ReportColumn("home", "paper.column.home", 30, LEFT, NAME);
  static final ReportColumn MEASURE =
      new ReportColumn("measure", "paper.column.measure", 28, LEFT, TEXT);
  static final ReportColumn BASIS = new ReportColumn("basis", "paper.column.basis", 36, LEFT, TEXT);
  static final ReportColumn OFFENCE =
      new ReportColumn("offence", "paper.column.offence", 26, LEFT, TEXT);
  static final ReportColumn FROM = new ReportColumn("from", "paper.column.from", 22, CENTRE, DATE);
  static final ReportColumn UNTIL =
      new ReportColumn("until", "paper.column.until", 22, CENTRE, DATE);
  static final ReportColumn HELPER =
      new ReportColumn("helper", "paper.column.helper", 28, LEFT, TEXT);
  static final ReportColumn NOTE = new ReportColumn("note", "paper.column.note", 20, LEFT, TEXT);

  private Columns() {}
}
