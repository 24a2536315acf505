package vn.hoanhap.ui.control;

import javafx.beans.property.StringProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// The top of a page: its title, one line that says what it is for, and its buttons on the right,
/// the primary one last; they go under the words where the title would not fit beside them. Texts
/// may be bound.
public final class PageHeader extends Pane {

  private static final double GAP = 16;
  private static final double BELOW = 8;

  private final Label title = new Label();
  private final Label purpose = new Label();
  private final HBox buttons = new HBox(8);
  private final VBox words = new VBox(2, title, purpose);

  public PageHeader(String titleText, String purposeText) {
    getStyleClass().add("hn-page-header");
    title.getStyleClass().add("hn-title");
    title.setAccessibleRole(AccessibleRole.TEXT);
    title.setId("page-title");
    title.setText(titleText);
    whole(title);
    whole(purpose);
    purpose.getStyleClass().add("hn-muted");
    purpose.setText(purposeText);
    buttons.setAlignment(Pos.BOTTOM_LEFT);
    getChildren().addAll(words, buttons);
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
  protected double computePrefHeight(double width) {
    double inner = inner(width < 0 ? getWidth() : width);
    double around = snappedTopInset() + snappedBottomInset();
    double high = buttons.prefHeight(-1);
    return isBeside(inner)
        ? around + Math.max(words.prefHeight(inner - aside()), high)
        : around + words.prefHeight(inner) + BELOW + high;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double inner = inner(getWidth());
    double left = snappedLeftInset();
    double top = snappedTopInset();
    boolean beside = isBeside(inner);
    double wide = beside ? inner - aside() : inner;
    double high = buttons.prefHeight(-1);
    words.resizeRelocate(left, top, wide, words.prefHeight(wide));
    double bottom = getHeight() - snappedBottomInset() - high;
    double own = Math.min(buttons.prefWidth(-1), inner);
    buttons.resizeRelocate(beside ? left + inner - own : left, bottom, own, high);
  }

  private boolean isBeside(double inner) {
    return title.prefWidth(-1) + aside() <= inner || buttons.getChildren().isEmpty();
  }

  /// What the buttons take from the words beside them.
  private double aside() {
    return buttons.getChildren().isEmpty() ? 0 : GAP + buttons.prefWidth(-1);
  }

  private double inner(double width) {
    return width - snappedLeftInset() - snappedRightInset();
  }

  private static void whole(Label label) {
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
  }

  public StringProperty titleProperty() {
    return title.textProperty();
  }

  public StringProperty purposeProperty() {
    return purpose.textProperty();
  }

  /// Adds buttons in reading order; give the primary one last.
  public PageHeader with(Node... controls) {
    buttons.getChildren().addAll(controls);
    return this;
  }

  /// Adds a small line above the title that leads back to the page this one belongs to.
  public PageHeader under(String parent, Runnable open) {
    Button crumb = Buttons.link(parent + " ›", open);
    crumb.getStyleClass().add("hn-small");
    words.getChildren().addFirst(crumb);
    return this;
  }
}
