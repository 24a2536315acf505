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
    TextStyle bold = TextStyle.of(Face.BOLD, 13, Alignment.CENTRE);
    TextStyle italic = TextStyle.of(Face.ITALIC, 12, Alignment.CENTRE);
    recipientsHead =
        TextBlock.of(
            faces,
            TextStyle.of(Face.BOLD_ITALIC, 12, Alignment.LEFT),
            third,
            messages.text("paper.recipients"));
    this.recipients =
        TextBlock.of(
            faces,
            TextStyle.of(Face.REGULAR, 11, Alignment.LEFT),
            third,
            String.join("\n", recipients));
    int shown = prepared ? 1 : 0;
    preparer =
        TextBlock.of(faces, bold, third, upper(messages.text("paper.prepared-by"))).part(0, shown);
    preparerHint =
        TextBlock.of(faces, italic, third, messages.text("paper.sign-here")).part(0, shown);
    post = TextBlock.of(faces, bold, third, upper(office.headPost()));
    hint = TextBlock.of(faces, italic, third, messages.text("paper.sign-and-stamp"));
    name = TextBlock.of(faces, bold, third, office.headName());
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

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
