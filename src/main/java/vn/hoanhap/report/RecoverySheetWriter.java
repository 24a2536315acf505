package vn.hoanhap.report;

import java.time.LocalDateTime;
import java.util.List;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.report.form.Alignment;
import vn.hoanhap.report.form.Orientation;
import vn.hoanhap.report.form.PaperDates;

/// Draws the one sheet that is printed when a register is made: the recovery code in large type,
/// what it opens, and how to keep it. It is the only paper with a secret on it, so it is made in
/// memory, printed, and never saved.
public final class RecoverySheetWriter {

  private static final float TEXT = 13;
  private static final float CODE = 22;

  private final Messages messages;

  /// Writes in the language of the messages.
  public RecoverySheetWriter(Messages messages) {
    this.messages = messages;
  }

  /// The sheet as a PDF file.
  public byte[] write(String postName, String code, LocalDateTime made) {
    Typefaces faces = new Typefaces();
    PageSetup setup = PageSetup.of(Orientation.PORTRAIT);
    PageFlow flow = new PageFlow(setup);
    Setter set = new Setter(faces, flow, setup.textWidth());
    set.line(Face.BOLD, TEXT, Alignment.LEFT, postName);
    set.space(60);
    set.line(Face.BOLD, 16, Alignment.CENTRE, messages.text("access.sheet.title"));
    set.space(24);
    set.line(Face.REGULAR, TEXT, Alignment.JUSTIFIED, messages.text("access.sheet.what"));
    set.space(30);
    for (String half : halves(code)) {
      set.line(Face.BOLD, CODE, Alignment.CENTRE, half);
      set.space(6);
    }
    set.space(30);
    messages
        .text("access.sheet.keep")
        .lines()
        .forEach(
            line -> {
              set.line(Face.REGULAR, TEXT, Alignment.JUSTIFIED, line);
              set.space(6);
            });
    set.space(30);
    set.line(
        Face.ITALIC,
        TEXT,
        Alignment.RIGHT,
        messages.text("access.sheet.made", PaperDates.dayFirst(made.toLocalDate())));
    return new PdfPages(setup, faces)
        .draw(
            flow.pages(),
            new Nothing(),
            new PdfPages.Properties(
                messages.text("access.sheet.title"), postName, messages.language().code(), made));
  }

  /// The code in two lines of whole groups.
  private static List<String> halves(String code) {
    String[] groups = code.split("-");
    int middle = (groups.length + 1) / 2;
    return List.of(
        String.join("  ", List.of(groups).subList(0, middle)),
        String.join("  ", List.of(groups).subList(middle, groups.length)));
  }

  private record Setter(Typefaces faces, PageFlow flow, float width) {

    void line(Face face, float size, Alignment alignment, String text) {
      flow.place(TextBlock.of(faces, TextStyle.of(face, size, alignment), width, text));
    }

    void space(float height) {
      flow.place(new Space(height));
    }
  }

  private record Nothing() implements PdfPages.Frame {

    @Override
    public void drawHead(Pen pen, int page) {
      // The sheet stands alone: no number, no mark.
    }

    @Override
    public void drawFoot(Pen pen) {
      // Nor a foot.
    }
  }
}
