package vn.hoanhap.report;

import java.util.ArrayList;
import java.util.List;
import vn.hoanhap.report.form.Alignment;

/// The title in the middle of the page: the sort of paper in capitals, what it is about with a rule
/// under it, then smaller lines (period, filters).
final class TitleBlock implements Block {

  private static final float RULE = 0.75f;
  private static final float RULE_SHARE = 0.35f;
  private static final float AROUND_RULE = 4;
  private static final float ABOVE = 14;
  private static final float BELOW = 10;

  private final float width;
  private final TextBlock kind;
  private final TextBlock subject;
  private final List<TextBlock> lines = new ArrayList<>();

  /// Blank lines are left out.
  TitleBlock(Typefaces faces, float width, String kind, String subject, List<String> lines) {
    this.width = width;
    TextStyle bold = TextStyle.of(Face.BOLD, 14, Alignment.CENTRE);
    TextStyle italic = TextStyle.of(Face.ITALIC, 12, Alignment.CENTRE);
    this.kind = TextBlock.of(faces, bold, width, kind);
    this.subject = TextBlock.of(faces, bold, width, subject);
    for (String line : lines) {
      if (!line.isBlank()) {
        this.lines.add(TextBlock.of(faces, italic, width, line));
      }
    }
  }

  @Override
  public float height() {
    float height = ABOVE + kind.height() + subject.height() + 2 * AROUND_RULE + BELOW;
    for (TextBlock line : lines) {
      height += line.height();
    }
    return height;
  }

  @Override
  public void draw(Pen pen, float left, float top) {
    float y = top - ABOVE;
    kind.draw(pen, left, y);
    y -= kind.height();
    subject.draw(pen, left, y);
    y -= subject.height() + AROUND_RULE;
    float half = subject.widest() * RULE_SHARE / 2;
    float centre = left + width / 2;
    pen.rule(centre - half, y, centre + half, y, RULE);
    y -= AROUND_RULE;
    for (TextBlock line : lines) {
      line.draw(pen, left, y);
      y -= line.height();
    }
  }
}
