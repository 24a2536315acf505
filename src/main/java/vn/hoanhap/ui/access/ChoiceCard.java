package vn.hoanhap.ui.access;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.hoanhap.ui.control.Icon;

/// One way on from the start page: a picture, a verb, and a line below that says what it is. A
/// plain button asks its content how high it is before the width is known, which counts a wrapped
/// line as many; this one asks it at the width that it has.
final class ChoiceCard extends Button {

  private final HBox line;
  private List<ChoiceCard> peers = List.of(this);

  ChoiceCard(Feather shape, String verb, String text, Runnable action) {
    Label name = new Label(verb);
    name.getStyleClass().add("hn-emphasis");
    name.setWrapText(true);
    Label about = new Label(text);
    about.getStyleClass().add("hn-muted");
    about.setWrapText(true);
    VBox words = new VBox(2, name, about);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    Icon icon = new Icon(shape, "hn-accent", "hn-icon-big");
    line = new HBox(16, icon, words);
    line.setAlignment(Pos.CENTER_LEFT);
    setGraphic(line);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    setAccessibleText(verb + ". " + text);
    getStyleClass().add("hn-choice");
    setOnAction(pressed -> action.run());
  }

  /// Below each other, all as high as the highest of them needs to be.
  static VBox equal(ChoiceCard... cards) {
    for (ChoiceCard card : cards) {
      card.peers = List.of(cards);
    }
    VBox column = new VBox(cards);
    column.getStyleClass().add("hn-choices");
    return column;
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
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return peers.stream().mapToDouble(card -> card.needed(width)).max().orElseThrow();
  }

  private double needed(double width) {
    Insets edge = getInsets();
    double inner = width < 0 ? -1 : Math.max(0, width - edge.getLeft() - edge.getRight());
    return snapSizeY(line.prefHeight(inner)) + edge.getTop() + edge.getBottom();
  }
}
