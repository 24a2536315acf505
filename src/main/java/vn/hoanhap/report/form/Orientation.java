package vn.hoanhap.report.form;

/// How the A4 sheet lies. Landscape is allowed for tables (NĐ30/2020 Phụ lục I).
public enum Orientation {
  PORTRAIT,
  LANDSCAPE
}
