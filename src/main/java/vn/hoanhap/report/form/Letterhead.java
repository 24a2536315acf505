package vn.hoanhap.report.form;

/// Whose name stands at the top left. The post signs lists and management decisions; post-rehab and
/// assignment decisions are the commune committee's (Luật PCMT 120/2025 Điều 42).
public enum Letterhead {
  /// Superior police body above, the post below.
  POST,
  /// The commune People's Committee, which has no superior line (NĐ30/2020 Phụ lục I).
  COMMITTEE
}
