package vn.hoanhap.report;

import vn.hoanhap.report.form.Orientation;

/// The A4 sheet and its margins in points (NĐ30/2020 Phụ lục I: top and bottom 20–25 mm, left
/// 30–35, right 15–20). The foot of the page stands in the bottom margin, the page number in the
/// top one.
record PageSetup(float width, float height, float left, float right, float top, float bottom) {

  private static final float SHORT_SIDE = 595.28f;
  private static final float LONG_SIDE = 841.89f;

  /// A sheet with the margins of the decree.
  static PageSetup of(Orientation orientation) {
    boolean lying = orientation == Orientation.LANDSCAPE;
    return new PageSetup(
        lying ? LONG_SIDE : SHORT_SIDE,
        lying ? SHORT_SIDE : LONG_SIDE,
        millimetres(30),
        millimetres(15),
        millimetres(20),
        millimetres(25));
  }

  static float millimetres(float length) {
    return length * 72 / 25.4f;
  }

  /// Room for text between the side margins.
  float textWidth() {
    return width - left - right;
  }

  /// Room for text between the upper and lower margins.
  float textHeight() {
    return height - top - bottom;
  }

  /// The same sheet with at least this much kept free at the foot.
  PageSetup withFoot(float needed) {
    return new PageSetup(width, height, left, right, top, Math.max(bottom, needed));
  }
}
