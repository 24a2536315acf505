package vn.hoanhap.ui.control;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A bar from the start of a term to its end, filled up to today, with marks at the days that
/// matter. It repeats what the words beside it say, so a screen reader hears only the words.
public final class TermBar extends Pane {

  /// A day on the bar with its short label, for example `½ · 15/03/2026`.
  public record Mark(LocalDate day, String label) {}

  /// How far a tick stands out of the bar, and the air between it and its label.
  private static final double TICK = 4;

  private static final double AIR = 2;

  private final Region track = new Region();
  private final Region fill = new Region();
  private final List<Region> ticks = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();
  private final List<Double> places = new ArrayList<>();
  private final double thickness;
  private double share;

  private TermBar(double thickness) {
    this.thickness = thickness;
    track.getStyleClass().add("hn-bar-track");
    fill.getStyleClass().add("hn-bar-fill");
    getChildren().addAll(track, fill);
  }

  /// A thin bar for a row of a table, empty until [#show].
  public static TermBar thin() {
    return new TermBar(4);
  }

  /// A bar for a card, with room for marks.
  public static TermBar thick() {
    return new TermBar(8);
  }

  /// Shows a share from 0 to 1, for progress that is no term.
  public TermBar share(double done) {
    share = Math.clamp(done, 0, 1);
    requestLayout();
    return this;
  }

  /// Shows the term as of a day.
  public TermBar show(LocalDate start, LocalDate end, LocalDate today, Mark... marks) {
    clear();
    share = place(start, end, today);
    getStyleClass().remove("hn-bar-over");
    if (today.isAfter(end)) {
      getStyleClass().add("hn-bar-over");
    }
    for (Mark mark : marks) {
      mark(place(start, end, mark.day()), mark.label());
    }
    requestLayout();
    return this;
  }

  private void mark(double place, String text) {
    Region tick = new Region();
    tick.getStyleClass().add("hn-bar-mark");
    Label label = new Label(text);
    label.getStyleClass().addAll("hn-small", "hn-muted");
    places.add(place);
    ticks.add(tick);
    labels.add(label);
    getChildren().addAll(tick, label);
  }

  private void clear() {
    getChildren().removeAll(ticks);
    getChildren().removeAll(labels);
    ticks.clear();
    labels.clear();
    places.clear();
  }

  private static double place(LocalDate start, LocalDate end, LocalDate day) {
    double whole = Math.max(1, ChronoUnit.DAYS.between(start, end));
    return Math.clamp(ChronoUnit.DAYS.between(start, day) / whole, 0, 1);
  }

  @Override
  protected double computePrefHeight(double width) {
    return thickness + labelRoom() + (labels.isEmpty() ? 0 : TICK);
  }

  /// The room above the bar: the labels grow with the size of the text.
  private double labelRoom() {
    return labels.stream().mapToDouble(label -> label.prefHeight(-1) + AIR + TICK).max().orElse(0);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double top = labels.isEmpty() ? (getHeight() - thickness) / 2 : labelRoom();
    track.resizeRelocate(0, top, width, thickness);
    fill.resizeRelocate(0, top, width * share, thickness);
    for (int at = 0; at < ticks.size(); at++) {
      double x = width * places.get(at);
      ticks.get(at).resizeRelocate(x, top - TICK, 1, thickness + 2 * TICK);
      Label label = labels.get(at);
      double wide = label.prefWidth(-1);
      double left = Math.clamp(x - wide / 2, 0, Math.max(0, width - wide));
      label.resizeRelocate(left, 0, wide, label.prefHeight(-1));
    }
  }
}
