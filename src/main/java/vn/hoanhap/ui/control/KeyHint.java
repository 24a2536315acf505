package vn.hoanhap.ui.control;

import javafx.scene.control.Label;

/// The key that does the same as the control it stands in, for example `Ctrl K`.
public final class KeyHint extends Label {

  public KeyHint(String key) {
    super(key.replace('+', ' '));
    getStyleClass().add("hn-key");
    setMinWidth(USE_PREF_SIZE);
    setMouseTransparent(true);
  }
}
