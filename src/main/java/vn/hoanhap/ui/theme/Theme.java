package vn.hoanhap.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/// The sets of colours to choose from. The code is kept in the user's settings, so it never
/// changes.
public enum Theme {
  LIGHT("light", "shell.theme.light"),
  DARK("dark", "shell.theme.dark"),
  /// Black on white with text at 7:1 or more and black edges.
  CONTRAST("contrast", "shell.theme.contrast");

  private final String code;
  private final String nameKey;

  Theme(String code, String nameKey) {
    this.code = code;
    this.nameKey = nameKey;
  }

  /// The stored code, which is also the name of the style sheet with the colours.
  public String code() {
    return code;
  }

  /// The message key of its name.
  public String nameKey() {
    return nameKey;
  }

  /// The theme with the stored code; light for anything else.
  public static Theme of(String code) {
    for (Theme theme : values()) {
      if (theme.code.equals(code)) {
        return theme;
      }
    }
    return LIGHT;
  }

  /// The sheet underneath ours: AtlantaFX dresses the controls that we do not.
  String groundSheet() {
    return this == DARK
        ? new PrimerDark().getUserAgentStylesheet()
        : new PrimerLight().getUserAgentStylesheet();
  }
}
