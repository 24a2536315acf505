package vn.hoanhap.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// A page with its messages at the foot. A message has room of its own: it covers nothing that can
/// be clicked, and no hint at the foot of a form.
public final class ToastRoom extends Pane {

  private final Node page;
  private final Toast toast;

  public ToastRoom(Node page, Toast toast) {
    this.page = page;
    this.toast = toast;
    getChildren().addAll(page, toast);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double high = toast.isEmpty() ? 0 : Math.min(toast.prefHeight(width), getHeight());
    page.resizeRelocate(0, 0, width, getHeight() - high);
    toast.resizeRelocate(0, getHeight() - high, width, high);
  }

  // However much its page would like: it must fit into the window.
  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return page.prefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return page.prefHeight(width);
  }
}
