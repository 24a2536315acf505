package vn.hoanhap.report;

/// The four cuts of Liberation Serif, which has the widths of Times New Roman (NĐ30/2020) and all
/// Vietnamese letters.
enum Face {
  REGULAR("LiberationSerif-Regular"),
  BOLD("LiberationSerif-Bold"),
  ITALIC("LiberationSerif-Italic"),
  BOLD_ITALIC("LiberationSerif-BoldItalic");

  private final String resource;

  Face(String resource) {
    this.resource = "/liberation/" + resource + ".ttf";
  }

  /// Where the font stands on the class path.
  String resource() {
    return resource;
  }
}
