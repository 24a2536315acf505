/// Lists as spreadsheets: the same columns and rows as on paper, in a form that can be sorted,
/// filtered and passed on without anything in it coming alive as a formula.
package vn.hoanhap.sheet;
