package vn.hoanhap.ui.control;

import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/// A short word in a grey box: a kind, a state. Its colour never says more than the word does.
public final class Chip extends Label {

  /// The tone of a chip: neutral for people; the others only for the office's own work.
  public enum Tone {
    NEUTRAL,
    ACCENT,
    SOON,
    LATE
  }

  public Chip(String word) {
    this(word, Tone.NEUTRAL);
  }

  public Chip(String word, Tone tone) {
    super(word);
    getStyleClass().add("hn-chip");
    switch (tone) {
      case ACCENT -> getStyleClass().add("hn-accent");
      case SOON -> getStyleClass().add("hn-soon");
      case LATE -> getStyleClass().add("hn-late");
      case NEUTRAL -> {}
    }
  }

  /// The chip with an icon before the word.
  public Chip icon(Feather shape) {
    setGraphic(new Icon(shape));
    return this;
  }

  /// The chip with the whole name in a tooltip, where the word is an abbreviation.
  public Chip explained(String whole) {
    LateTip.on(this, () -> whole);
    setAccessibleText(whole);
    return this;
  }
}
