package vn.hoanhap.report;

import java.util.List;
import java.util.Locale;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.report.form.Alignment;
import vn.hoanhap.report.form.Office;

/// The end of a paper: recipients on the left, who prepared it in the middle, who signs on the
/// right with room for hand and stamp. It is never parted.
final class SignatureBlock implements Block {

  private static final float ABOVE = 10;
  private static final float ROOM_TO_SIGN = 54;

  private final float third;
  private final TextBlock recipientsHead;
  private final TextBlock recipients;
  private final TextBlock preparer;
  private final TextBlock preparerHint;
  private final TextBlock post;
  private final TextBlock hint;
  private final TextBlock name;

  /// `recipients` are whole lines; `prepared` leaves a place for the person who drew the list up.
  SignatureBlock(
      Typefaces faces,
      Messages messages,
      Office office,
      List<String> recipients,
      boolean prepared,
      float width) {
    third = width / 3;
    int shown = prepared ? 1 : 0;
    recipientsHead =
        text(faces, Face.BOLD_ITALIC, 12, Alignment.LEFT, messages.text("paper.recipients"));
    this.recipients = text(faces, Face.REGULAR, 11, Alignment.LEFT, String.join("\n", recipients));
    preparer = bold(faces, upper(messages.text("paper.prepared-by"))).part(0, shown);
    preparerHint = italic(faces, messages.text("paper.sign-here")).part(0, shown);
    post = bold(faces, upper(office.headPost()));
    hint = italic(faces, messages.text("paper.sign-and-stamp"));
    name = bold(faces, office.headName());
  }

  @Override
  public float height() {
    float left = recipientsHead.height() + recipients.height();
    return ABOVE + Math.max(left, beforeName() + name.height());
  }

  @Override
  public void draw(Pen pen, float left, float top) {
    float y = top - ABOVE;
    recipientsHead.draw(pen, left, y);
    recipients.draw(pen, left, y - recipientsHead.height());
    preparer.draw(pen, left + third, y);
    preparerHint.draw(pen, left + third, y - preparer.height());
    post.draw(pen, left + 2 * third, y);
    hint.draw(pen, left + 2 * third, y - post.height());
    name.draw(pen, left + 2 * third, y - beforeName());
  }

  private float beforeName() {
    return post.height() + hint.height() + ROOM_TO_SIGN;
  }

  private TextBlock bold(Typefaces faces, String text) {
    return text(faces, Face.BOLD, 13, Alignment.CENTRE, text);
  }

  private TextBlock italic(Typefaces faces, String text) {
    return text(faces, Face.ITALIC, 12, Alignment.CENTRE, text);
  }

  private TextBlock text(Typefaces faces, Face face, float size, Alignment alignment, String text) {
    return TextBlock.of(faces, TextStyle.of(face, size, alignment), third, text);
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
