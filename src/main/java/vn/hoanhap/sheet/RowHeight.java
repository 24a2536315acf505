package vn.hoanhap.sheet;

/// How high a row must be for its wrapped texts. Spreadsheet programs do not agree on fitting rows
/// by themselves when they open a file, so it is written into it; counted in letters, a little
/// generously.
final class RowHeight {

  private static final double LINE = 14.5;
  private static final double PADDING = 2;
  private static final double HIGHEST = 409;

  private int lines = 1;

  /// Takes in a cell's text and its column's width in characters.
  void fit(String text, double width) {
    int needed = 0;
    for (String paragraph : text.split("\n", -1)) {
      needed += lines(paragraph, Math.max(1, (int) width));
    }
    lines = Math.max(lines, needed);
  }

  /// The height in points; spreadsheets allow no more than 409.
  double points() {
    return Math.min(HIGHEST, lines * LINE + PADDING);
  }

  private static int lines(String paragraph, int width) {
    int lines = 1;
    int used = 0;
    for (String word : paragraph.split(" ")) {
      int length = word.length();
      if (used > 0 && used + 1 + length > width) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + length;
      lines += (used - 1) / width;
      used = used > width ? (used - 1) % width + 1 : used;
    }
    return lines;
  }
}
