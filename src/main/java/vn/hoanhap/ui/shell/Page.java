package vn.hoanhap.ui.shell;

import org.kordamp.ikonli.feather.Feather;

/// The entries of the rail, in its order; Alt+1 to Alt+8 open the first eight that are there.
public enum Page {
  TODAY("shell.page.today", Feather.CHECK_SQUARE),
  PEOPLE("shell.page.people", Feather.USERS),
  MONTH("shell.page.month", Feather.CALENDAR),
  PAPERS("shell.page.papers", Feather.PRINTER),
  STATISTICS("shell.page.statistics", Feather.BAR_CHART_2),
  SYNC("shell.page.sync", Feather.SEND),
  IMPORT("shell.page.import", Feather.UPLOAD),
  ADMIN("shell.page.admin", Feather.SLIDERS);

  private final String titleKey;
  private final Feather icon;

  Page(String titleKey, Feather icon) {
    this.titleKey = titleKey;
    this.icon = icon;
  }

  /// The message key of its name.
  public String titleKey() {
    return titleKey;
  }

  Feather icon() {
    return icon;
  }
}
