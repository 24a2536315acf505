package vn.hoanhap.ui.theme;

import vn.hoanhap.i18n.Language;

/// How the window looks and speaks for this user of this computer, and how to change it.
public interface Appearance {

  Language language();

  Theme theme();

  /// The text scale in percent.
  int scale();

  /// Changes and keeps it. Colours and scale change at once; another language builds the window
  /// anew.
  void change(Language language, Theme theme, int scale);
}
