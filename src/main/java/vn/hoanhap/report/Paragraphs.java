package vn.hoanhap.report;

import java.util.ArrayList;
import java.util.List;
import vn.hoanhap.report.form.Alignment;

/// Builds running text as blocks in one size: headings, paragraphs, items, and facts whose names
/// stand in a column of their own.
final class Paragraphs {

  private static final float ITEM_INDENT = 12;
  private static final float NAMES_SHARE = 0.25f;
  private static final float NUMBER_INDENT = 1.6f;
  private static final float SMALLER = 0.85f;

  private final Typefaces faces;
  private final float size;
  private final float width;
  private final List<Block> blocks = new ArrayList<>();
  private int headings;

  Paragraphs(Typefaces faces, float size, float width) {
    this.faces = faces;
    this.size = size;
    this.width = width;
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  /// A numbered heading.
  void heading(String text) {
    headings++;
    space(0.45f);
    blocks.add(text(Face.BOLD, Alignment.LEFT, width, headings + ". " + text));
    space(0.1f);
  }

  void paragraph(String text) {
    blocks.add(text(Face.REGULAR, Alignment.JUSTIFIED, width, text));
  }

  /// A paragraph with its number before it.
  void numbered(int number, String text) {
    float indent = size * NUMBER_INDENT;
    blocks.add(
        new SideBySide(
            text(Face.REGULAR, Alignment.LEFT, indent, number + ")"),
            text(Face.REGULAR, Alignment.JUSTIFIED, width - indent, text),
            0,
            indent));
  }

  /// What stands in small slanting letters under a numbered paragraph, kept on its page.
  void remark(String text) {
    float indent = size * NUMBER_INDENT;
    TextStyle style = TextStyle.of(Face.ITALIC, size * SMALLER, Alignment.LEFT);
    TextBlock remark = TextBlock.of(faces, style, width - indent, text);
    Block above = blocks.removeLast();
    blocks.add(new Stacked(above, remark, indent));
  }

  /// A paragraph with a dash before it.
  void item(String text) {
    blocks.add(
        new SideBySide(
            text(Face.REGULAR, Alignment.LEFT, ITEM_INDENT, "–"),
            text(Face.REGULAR, Alignment.JUSTIFIED, width - ITEM_INDENT, text),
            0,
            ITEM_INDENT));
  }

  /// A line in bold, for the name of what follows.
  void name(String text) {
    space(0.2f);
    blocks.add(
        new SideBySide(
            text(Face.REGULAR, Alignment.LEFT, ITEM_INDENT, "–"),
            text(Face.BOLD, Alignment.LEFT, width - ITEM_INDENT, text),
            0,
            ITEM_INDENT));
  }

  /// A name and its value side by side.
  void fact(String name, String value) {
    fact(name, value, NAMES_SHARE);
  }

  /// The same with long names, in a column of this share of the width.
  void fact(String name, String value, float share) {
    float names = width * share;
    float inner = names - ITEM_INDENT;
    blocks.add(
        new SideBySide(
            text(Face.REGULAR, Alignment.LEFT, inner, name + ":"),
            text(Face.REGULAR, Alignment.LEFT, width - names, value),
            ITEM_INDENT,
            names));
  }

  private TextBlock text(Face face, Alignment alignment, float room, String text) {
    return TextBlock.of(faces, TextStyle.of(face, size, alignment), room, text);
  }

  private void space(float lines) {
    blocks.add(new Space(size * lines));
  }

  /// Two texts next to each other.
  private record SideBySide(TextBlock first, TextBlock second, float firstAt, float secondAt)
      implements Block {

    @Override
    public float height() {
      return Math.max(first.height(), second.height());
    }

    @Override
    public void draw(Pen pen, float left, float top) {
      first.draw(pen, left + firstAt, top);
      second.draw(pen, left + secondAt, top);
    }
  }

  /// A text under another, never parted.
  private record Stacked(Block above, TextBlock below, float belowAt) implements Block {

    @Override
    public float height() {
      return above.height() + below.height();
    }

    @Override
    public void draw(Pen pen, float left, float top) {
      above.draw(pen, left, top);
      below.draw(pen, left + belowAt, top - above.height());
    }
  }
}
