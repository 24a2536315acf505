package vn.hoanhap.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A wide column and, at its right, a narrow one as wide as its style says. Where the whole is too
/// narrow for both, as with large text on a small screen, the narrow one stands below.
public final class TwoColumns extends Pane {

  private static final double GAP = 16;

  /// Both stand side by side from this many widths of the narrow column on.
  private static final double ROOM = 3.2;

  private final Region wide;
  private final Region narrow;

  public TwoColumns(Region wide, Region narrow) {
    this.wide = wide;
    this.narrow = narrow;
    getChildren().addAll(wide, narrow);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double given = width < 0 ? getWidth() : width;
    if (isStacked(given)) {
      return wide.prefHeight(given) + GAP + narrow.prefHeight(given);
    }
    return Math.max(wide.prefHeight(given - side() - GAP), narrow.prefHeight(side()));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    if (isStacked(width)) {
      double top = wide.prefHeight(width);
      wide.resizeRelocate(0, 0, width, top);
      narrow.resizeRelocate(0, top + GAP, width, narrow.prefHeight(width));
    } else {
      double left = width - side() - GAP;
      wide.resizeRelocate(0, 0, left, wide.prefHeight(left));
      narrow.resizeRelocate(left + GAP, 0, side(), narrow.prefHeight(side()));
    }
  }

  private boolean isStacked(double width) {
    return width < ROOM * side();
  }

  private double side() {
    return narrow.minWidth(-1);
  }
}
