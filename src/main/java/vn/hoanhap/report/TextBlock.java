package vn.hoanhap.report;

import java.util.List;
import vn.hoanhap.report.LineBreaker.Line;
import vn.hoanhap.report.form.Alignment;

/// A text set in one style within a width. Nothing is ever cut off: it grows downwards.
final class TextBlock implements Block {

  /// Where letters stand within their line: the ascent of the face with its Vietnamese double
  /// marks.
  private static final float ASCENT = 0.9f;

  private final Typefaces faces;
  private final TextStyle style;
  private final float width;
  private final List<Line> lines;

  private TextBlock(Typefaces faces, TextStyle style, float width, List<Line> lines) {
    this.faces = faces;
    this.style = style;
    this.width = width;
    this.lines = lines;
  }

  /// Sets the text.
  static TextBlock of(Typefaces faces, TextStyle style, float width, String text) {
    String shown = faces.showable(style.face(), text);
    return new TextBlock(faces, style, width, new LineBreaker(faces, style, width).lines(shown));
  }

  /// The lines from one to before another; beyond the end there are none.
  TextBlock part(int from, int to) {
    int end = Math.min(to, lines.size());
    return new TextBlock(faces, style, width, lines.subList(Math.min(from, end), end));
  }

  int lineCount() {
    return lines.size();
  }

  /// Width of the longest line, by which rules are measured.
  float widest() {
    float widest = 0;
    for (Line line : lines) {
      widest = Math.max(widest, width(line));
    }
    return widest;
  }

  @Override
  public float height() {
    return lines.size() * style.lineHeight();
  }

  @Override
  public void draw(Pen pen, float left, float top) {
    float slack = style.lineHeight() - style.size() * 1.11f;
    float baseline = top - style.size() * ASCENT - Math.max(0, slack) / 2;
    for (Line line : lines) {
      drawLine(pen, line, left, baseline);
      baseline -= style.lineHeight();
    }
  }

  private void drawLine(Pen pen, Line line, float left, float baseline) {
    float free = width - width(line);
    long gaps = line.text().chars().filter(c -> c == ' ').count();
    if (style.alignment() == Alignment.JUSTIFIED && !line.last() && gaps > 0) {
      pen.spreadText(style, left, baseline, line.text(), free / gaps);
      return;
    }
    float indent =
        switch (style.alignment()) {
          case LEFT, JUSTIFIED -> 0;
          case CENTRE -> free / 2;
          case RIGHT -> free;
        };
    pen.text(style.face(), style.size(), left + indent, baseline, line.text());
  }

  private float width(Line line) {
    return faces.width(style.face(), style.size(), line.text());
  }
}
