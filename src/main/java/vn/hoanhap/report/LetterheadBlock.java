package vn.hoanhap.report;

import java.time.LocalDate;
import java.util.Locale;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.report.form.Alignment;
import vn.hoanhap.report.form.Office;
import vn.hoanhap.report.form.PaperDates;

/// The head of the first page (NĐ30/2020 Phụ lục I): on the left the superior body, the issuing
/// body with its rule and the number; on the right the name of the country, the motto with a rule
/// exactly as long, place and date.
final class LetterheadBlock implements Block {

  private static final float LEFT_SHARE = 0.42f;
  private static final float RULE = 0.75f;
  private static final float ABOVE_RULE = 3;
  private static final float UNDER_RULE = 5;
  private static final TextStyle CAPITALS = centred(Face.REGULAR, 12);
  private static final TextStyle BOLD_CAPITALS = centred(Face.BOLD, 12);
  private static final TextStyle MOTTO = centred(Face.BOLD, 13);
  private static final TextStyle NUMBER = centred(Face.REGULAR, 13);
  private static final TextStyle DATE = centred(Face.ITALIC, 13);

  private final float leftWidth;
  private final float rightWidth;
  private final TextBlock superior;
  private final TextBlock issuer;
  private final TextBlock number;
  private final TextBlock nation;
  private final TextBlock motto;
  private final TextBlock date;

  /// What fills the head; `number` is the whole line "Số: 12/DS-CAX".
  record Facts(Office office, String number, LocalDate date) {}

  LetterheadBlock(Typefaces faces, Messages messages, Facts facts, float width) {
    leftWidth = width * LEFT_SHARE;
    rightWidth = width - leftWidth;
    superior = capitals(faces, CAPITALS, facts.office().superior());
    issuer = capitals(faces, BOLD_CAPITALS, facts.office().name());
    number = TextBlock.of(faces, NUMBER, leftWidth, facts.number());
    nation = TextBlock.of(faces, BOLD_CAPITALS, rightWidth, messages.text("paper.nation"));
    motto = TextBlock.of(faces, MOTTO, rightWidth, messages.text("paper.motto"));
    date = TextBlock.of(faces, DATE, rightWidth, placeAndDate(messages, facts));
  }

  @Override
  public float height() {
    return Math.max(number.height() + leftTop(), date.height() + rightTop());
  }

  @Override
  public void draw(Pen pen, float left, float top) {
    float right = left + leftWidth;
    superior.draw(pen, left, top);
    issuer.draw(pen, left, top - superior.height());
    nation.draw(pen, right, top);
    motto.draw(pen, right, top - nation.height());
    ruleUnder(pen, left + leftWidth / 2, top - leftTop() + UNDER_RULE, issuer.widest() * 0.4f);
    ruleUnder(pen, right + rightWidth / 2, top - rightTop() + UNDER_RULE, motto.widest());
    float lastLine = Math.max(leftTop(), rightTop());
    number.draw(pen, left, top - lastLine);
    date.draw(pen, right, top - lastLine);
  }

  private float leftTop() {
    return superior.height() + issuer.height() + ABOVE_RULE + UNDER_RULE;
  }

  private float rightTop() {
    return nation.height() + motto.height() + ABOVE_RULE + UNDER_RULE;
  }

  private TextBlock capitals(Typefaces faces, TextStyle style, String text) {
    TextBlock block = TextBlock.of(faces, style, leftWidth, text.toUpperCase(Locale.ROOT));
    return text.isEmpty() ? block.part(0, 0) : block;
  }

  private static void ruleUnder(Pen pen, float centre, float y, float length) {
    pen.rule(centre - length / 2, y, centre + length / 2, y, RULE);
  }

  private static String placeAndDate(Messages messages, Facts facts) {
    return messages.text(
        "paper.place-date",
        facts.office().place(),
        PaperDates.day(facts.date()),
        PaperDates.month(facts.date()),
        PaperDates.year(facts.date()));
  }

  private static TextStyle centred(Face face, float size) {
    return TextStyle.of(face, size, Alignment.CENTRE);
  }
}
