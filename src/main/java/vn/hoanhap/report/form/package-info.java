/// What stands on a paper, as plain data: which columns a list has, who issues it, its rows, its
/// totals, its marks. Knows nothing of pages, fonts or spreadsheets; the writers read it.
package vn.hoanhap.report.form;
