package vn.hoanhap.ui.person;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A name with a few facts after it, and the buttons at the right. Where there is less room the
/// facts go under the name, and the buttons under both, so that nothing is cut or covered.
final class HeadRow extends Pane {

  private static final double GAP = 16;
  private static final double SPACE = 8;

  private final Label name;
  private final Label facts;
  private final Region buttons;

  HeadRow(Label name, Label facts, Region buttons) {
    this.name = name;
    this.facts = facts;
    this.buttons = buttons;
    getChildren().addAll(name, facts, buttons);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return name.prefWidth(-1) + SPACE + facts.prefWidth(-1) + GAP + buttons.prefWidth(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    double given = width < 0 ? getWidth() : width;
    double title = titleHeight(titleWidth(given));
    double high = buttons.prefHeight(-1);
    return isBeside(given) ? Math.max(title, high) : title + SPACE + high;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double wide = titleWidth(getWidth());
    double title = titleHeight(wide);
    double high = buttons.prefHeight(-1);
    boolean beside = isBeside(getWidth());
    double top = beside ? Math.max(0, (high - title) / 2) : 0;
    double left = Math.max(0, getWidth() - buttons.prefWidth(-1));
    buttons.resizeRelocate(
        beside ? left : 0,
        beside ? 0 : title + SPACE,
        Math.min(buttons.prefWidth(-1), getWidth()),
        high);
    if (isOneLine(wide)) {
      name.resizeRelocate(0, top, name.prefWidth(-1), title);
      double drop = name.getBaselineOffset() - facts.getBaselineOffset();
      facts.resizeRelocate(
          name.getWidth() + SPACE, top + drop, facts.prefWidth(-1), facts.prefHeight(-1));
    } else {
      double first = name.prefHeight(wide);
      name.resizeRelocate(0, top, wide, first);
      facts.resizeRelocate(0, top + first, wide, facts.prefHeight(wide));
    }
  }

  private boolean isBeside(double width) {
    return name.prefWidth(-1) + GAP + buttons.prefWidth(-1) <= width;
  }

  private double titleWidth(double width) {
    return isBeside(width) ? width - buttons.prefWidth(-1) - GAP : width;
  }

  private boolean isOneLine(double width) {
    return name.prefWidth(-1) + SPACE + facts.prefWidth(-1) <= width;
  }

  private double titleHeight(double width) {
    return isOneLine(width)
        ? Math.max(name.prefHeight(-1), facts.prefHeight(-1))
        : name.prefHeight(width) + facts.prefHeight(width);
  }
}
