package vn.hoanhap.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Breaks a text into lines of a width: between words, but not before a short number, which belongs
/// to the word before it ("Tổ dân phố số 4", "khu vực 3"); inside a word only if it is wider than a
/// whole line, then preferably after a stroke, hyphen, comma or full stop, as in `45/2024/HS-ST`.
final class LineBreaker {

  private static final String BREAK_AFTER = "/-–,;. ";
  private static final Pattern BETWEEN_WORDS = Pattern.compile(" (?!\\d{1,3}[,.;:)]?(?: |$))");

  /// A line; `last` closes its paragraph.
  record Line(String text, boolean last) {}

  private final Typefaces faces;
  private final TextStyle style;
  private final float width;

  LineBreaker(Typefaces faces, TextStyle style, float width) {
    this.faces = faces;
    this.style = style;
    this.width = width;
  }

  /// The lines of the text; at least one, maybe empty.
  List<Line> lines(String text) {
    if (text.indexOf('\n') < 0 && fits(text)) {
      return List.of(new Line(text, true));
    }
    List<Line> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      breakParagraph(paragraph, lines);
    }
    return lines;
  }

  private void breakParagraph(String paragraph, List<Line> lines) {
    StringBuilder line = new StringBuilder();
    for (String word : BETWEEN_WORDS.split(paragraph)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (fits(longer)) {
        line.setLength(0);
        line.append(longer);
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(new Line(line.toString(), false));
        line.setLength(0);
      }
      line.append(breakWord(word, lines));
    }
    lines.add(new Line(line.toString(), true));
  }

  /// Adds the full lines of a word that is too wide and gives what is left of it.
  private String breakWord(String word, List<Line> lines) {
    String rest = word;
    while (!fits(rest)) {
      int cut = cut(rest);
      lines.add(new Line(rest.substring(0, cut), false));
      rest = rest.substring(cut);
    }
    return rest;
  }

  private int cut(String word) {
    int end = word.offsetByCodePoints(0, 1);
    int afterSign = 0;
    while (end < word.length() && fits(word.substring(0, word.offsetByCodePoints(end, 1)))) {
      end = word.offsetByCodePoints(end, 1);
      if (BREAK_AFTER.indexOf(word.charAt(end - 1)) >= 0) {
        afterSign = end;
      }
    }
    return afterSign > 0 ? afterSign : end;
  }

  private boolean fits(String text) {
    return faces.width(style.face(), style.size(), text) <= width;
  }
}
