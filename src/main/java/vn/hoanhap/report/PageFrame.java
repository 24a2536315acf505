package vn.hoanhap.report;

import java.util.Set;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.report.form.PrintMark;

/// What stands around the text of every page: the marks across it, the page number in the middle of
/// the top margin (not on the first page, NĐ30/2020), the foot in the bottom margin.
final class PageFrame implements PdfPages.Frame {

  private static final float NUMBER_SIZE = 13;
  private static final float NUMBER_FROM_TOP = PageSetup.millimetres(14);
  private static final float MARK_SIZE = 64;
  private static final float FOOT_GAP = 5;

  private final PageSetup setup;
  private final Typefaces faces;
  private final Messages messages;
  private final Set<PrintMark> marks;
  private final Block foot;
  private final int pages;

  PageFrame(
      PageSetup setup,
      Typefaces faces,
      Messages messages,
      Set<PrintMark> marks,
      Block foot,
      int pages) {
    this.setup = setup;
    this.faces = faces;
    this.messages = messages;
    this.marks = marks;
    this.foot = foot;
    this.pages = pages;
  }

  /// Room that the foot needs, from the edge of the sheet.
  static float roomFor(Block foot) {
    return foot.height() + FOOT_GAP + PageSetup.millimetres(8);
  }

  @Override
  public void drawHead(Pen pen, int page) {
    drawMarks(pen);
    if (page > 1) {
      String number = page + "/" + pages;
      float width = faces.width(Face.REGULAR, NUMBER_SIZE, number);
      float left = setup.left() + (setup.textWidth() - width) / 2;
      pen.text(Face.REGULAR, NUMBER_SIZE, left, setup.height() - NUMBER_FROM_TOP, number);
    }
  }

  @Override
  public void drawFoot(Pen pen) {
    foot.draw(pen, setup.left(), setup.bottom() - FOOT_GAP);
  }

  private void drawMarks(Pen pen) {
    double slant = Math.atan2(setup.height(), setup.width());
    float offset = (marks.size() - 1) * MARK_SIZE * 0.7f;
    for (PrintMark mark : PrintMark.values()) {
      if (marks.contains(mark)) {
        float x = setup.width() / 2 - (float) Math.sin(slant) * offset;
        float y = setup.height() / 2 + (float) Math.cos(slant) * offset;
        pen.slantedGreyText(MARK_SIZE, x, y, slant, messages.text(mark.key()));
        offset -= 2 * MARK_SIZE * 0.7f;
      }
    }
  }
}
