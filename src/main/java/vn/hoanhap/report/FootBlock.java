package vn.hoanhap.report;

import vn.hoanhap.i18n.Messages;
import vn.hoanhap.report.form.Alignment;
import vn.hoanhap.report.form.PrintStamp;
import vn.hoanhap.report.form.ReportTexts;

/// The foot of every page: the marking and the print's serial, then purpose, operator, time and the
/// number of pages (NĐ160/2026 Điều 13.2).
final class FootBlock implements Block {

  private static final float SIZE = 8.5f;
  private static final float UNDER_RULE = 3;

  private final float width;
  private final TextBlock marking;
  private final TextBlock serial;
  private final TextBlock print;

  /// `ownMarkingKey` is used when the stamp has no marking of its own; `pages` is how many there
  /// are.
  FootBlock(
      Typefaces faces,
      Messages messages,
      PrintStamp stamp,
      String ownMarkingKey,
      int pages,
      float width) {
    ReportTexts texts = new ReportTexts(messages);
    this.width = width;
    float serialWidth = width * 0.3f;
    this.marking =
        text(
            faces,
            Face.BOLD,
            Alignment.LEFT,
            width - serialWidth,
            texts.marking(stamp, ownMarkingKey));
    this.serial = text(faces, Face.REGULAR, Alignment.RIGHT, serialWidth, texts.serial(stamp));
    this.print =
        text(
            faces,
            Face.REGULAR,
            Alignment.LEFT,
            width,
            texts.print(stamp) + " " + texts.pages(pages));
  }

  @Override
  public float height() {
    return UNDER_RULE + Math.max(marking.height(), serial.height()) + print.height();
  }

  @Override
  public void draw(Pen pen, float left, float top) {
    pen.rule(left, top, left + width, top, 0.4f);
    float y = top - UNDER_RULE;
    marking.draw(pen, left, y);
    serial.draw(pen, left + width * 0.7f, y);
    print.draw(pen, left, y - Math.max(marking.height(), serial.height()));
  }

  private static TextBlock text(
      Typefaces faces, Face face, Alignment alignment, float width, String text) {
    return TextBlock.of(faces, TextStyle.of(face, SIZE, alignment), width, text);
  }
}
