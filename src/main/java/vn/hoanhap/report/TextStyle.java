package vn.hoanhap.report;

import vn.hoanhap.report.form.Alignment;

/// Face, size in points, alignment and line spacing of a text. Spacing is a factor of the size;
/// 1.15 is what office programs call single.
record TextStyle(Face face, float size, Alignment alignment, float spacing) {

  private static final float SINGLE = 1.15f;

  static TextStyle of(Face face, float size, Alignment alignment) {
    return new TextStyle(face, size, alignment, SINGLE);
  }

  TextStyle spaced(float otherSpacing) {
    return new TextStyle(face, size, alignment, otherSpacing);
  }

  float lineHeight() {
    return size * spacing;
  }
}
