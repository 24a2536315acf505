package vn.hoanhap.report;

/// Empty room between blocks.
record Space(float height) implements Block {

  @Override
  public void draw(Pen pen, float left, float top) {
    // Nothing stands in it.
  }
}
