package vn.hoanhap.ui.control;

import javafx.scene.AccessibleRole;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// An icon beside a word. It says nothing that the word does not, so a screen reader passes over
/// it.
public final class Icon extends FontIcon {

  public Icon(Feather shape, String... styles) {
    super(shape);
    getStyleClass().add("hn-icon");
    getStyleClass().addAll(styles);
    setAccessibleRole(AccessibleRole.NODE);
    setMouseTransparent(true);
  }
}
