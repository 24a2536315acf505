package vn.hoanhap.ui.people;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A name in one line with the year of birth behind it, what was searched for marked. People are
/// called by their given name: where the line is too short for all, the words before it end in …
/// once, and the given name and the year stay whole.
final class NameLine extends Region {

  /// The least room in which … is read.
  private static final double DOTS = 16;

  private final List<Label> cut = new ArrayList<>();
  private final List<Label> whole = new ArrayList<>();

  /// Puts the words into the line.
  void show(List<NamePiece> pieces, Label year) {
    cut.clear();
    whole.clear();
    for (NamePiece piece : pieces) {
      (piece.given() ? whole : cut).add(label(piece));
    }
    whole.add(year);
    getChildren().setAll(cut);
    getChildren().addAll(whole);
  }

  private static Label label(NamePiece piece) {
    Label label = new Label(piece.text());
    label.getStyleClass().add("hn-name");
    if (piece.marked()) {
      label.getStyleClass().add("hn-match");
    }
    return label;
  }

  @Override
  protected double computePrefWidth(double height) {
    return wide(cut) + wide(whole);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return getManagedChildren().stream().mapToDouble(child -> child.prefHeight(-1)).max().orElse(0);
  }

  @Override
  protected void layoutChildren() {
    double room = Math.max(0, Math.min(wide(cut), getWidth() - wide(whole)));
    double at = 0;
    for (int next = 0; next < cut.size(); next++) {
      Label label = cut.get(next);
      double left = room - at;
      double wanted = wide(label);
      // What follows must not vanish behind a piece that just fits, without a sign of it.
      boolean tight = next + 1 < cut.size() && left - wanted < DOTS && room < wide(cut);
      double given = tight ? Math.min(left, wanted - 1) : Math.min(left, wanted);
      label.setVisible(given > 0);
      place(label, at, Math.max(0, given));
      at = wanted > given ? room : at + given;
    }
    for (Label label : whole) {
      place(label, at, wide(label));
      at += wide(label);
    }
  }

  private void place(Label label, double at, double width) {
    label.resizeRelocate(at, 0, width, label.prefHeight(-1));
  }

  private double wide(Label label) {
    return snapSizeX(label.prefWidth(-1));
  }

  private double wide(List<Label> labels) {
    return labels.stream().mapToDouble(this::wide).sum();
  }
}
