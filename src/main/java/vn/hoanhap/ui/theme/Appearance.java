package vn.hoanhap.ui.theme;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import vn.hoanhap.i18n.Language;

/// How the window looks and speaks for this user of this computer, and how to change it.
public interface Appearance {

  Language language();

  ReadOnlyObjectProperty<Theme> themeProperty();

  /// The text scale in percent.
  ReadOnlyIntegerProperty scaleProperty();

  /// Changes and keeps it. Colours and scale change at once; another language builds the window
  /// anew.
  void change(Language language, Theme theme, int scale);
}
