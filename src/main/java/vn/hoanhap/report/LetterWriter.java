package vn.hoanhap.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.report.form.Office;
import vn.hoanhap.report.form.Orientation;
import vn.hoanhap.report.form.PrintMark;
import vn.hoanhap.report.form.PrintStamp;
import vn.hoanhap.report.form.ReportTexts;

/// Sets running text about one person as an upright paper with the head, title, signature and foot
/// of NĐ30/2020. The text is set smaller while that saves a second page.
final class LetterWriter {

  /// What surrounds the text. `number` may be blank, `symbol` is the sort of paper in the number
  /// line; `recipients` are whole lines; `prepared` leaves a place for whoever drew it up;
  /// `markingKey` is the foot's marking.
  record Letter(
      Office office,
      String number,
      String symbol,
      LocalDate date,
      String kind,
      String subject,
      List<String> recipients,
      boolean prepared,
      PrintStamp stamp,
      String markingKey,
      Set<PrintMark> marks) {}

  private final Messages messages;

  LetterWriter(Messages messages) {
    this.messages = messages;
  }

  /// The paper as a PDF file. `sizes` are tried in turn until one page holds everything; the last
  /// is taken when none does. Safe to call from several threads.
  byte[] write(Letter letter, List<Float> sizes, Consumer<Paragraphs> body) {
    Typefaces faces = new Typefaces();
    PageSetup sheet = PageSetup.of(Orientation.PORTRAIT);
    PageSetup setup = sheet.withFoot(PageFrame.roomFor(foot(letter, faces, sheet, 0)));
    List<List<PageFlow.Placed>> pages = List.of();
    for (float size : sizes) {
      pages = layOut(letter, faces, setup, size, body);
      if (pages.size() == 1) {
        break;
      }
    }
    Block foot = foot(letter, faces, setup, pages.size());
    PageFrame frame = new PageFrame(setup, faces, messages, letter.marks(), foot, pages.size());
    return new PdfPages(setup, faces).draw(pages, frame, properties(letter));
  }

  private List<List<PageFlow.Placed>> layOut(
      Letter letter, Typefaces faces, PageSetup setup, float size, Consumer<Paragraphs> body) {
    float width = setup.textWidth();
    PageFlow flow = new PageFlow(setup);
    flow.place(new LetterheadBlock(faces, messages, head(letter), width));
    flow.place(new TitleBlock(faces, width, letter.kind(), letter.subject(), List.of()));
    Paragraphs text = new Paragraphs(faces, size, width);
    body.accept(text);
    text.blocks().forEach(flow::place);
    flow.place(
        new SignatureBlock(
            faces, messages, letter.office(), letter.recipients(), letter.prepared(), width));
    return flow.pages();
  }

  private LetterheadBlock.Facts head(Letter letter) {
    String number =
        new ReportTexts(messages).number(letter.number(), letter.symbol(), letter.office());
    return new LetterheadBlock.Facts(letter.office(), number, letter.date());
  }

  private Block foot(Letter letter, Typefaces faces, PageSetup setup, int pages) {
    return new FootBlock(
        faces, messages, letter.stamp(), letter.markingKey(), pages, setup.textWidth());
  }

  private PdfPages.Properties properties(Letter letter) {
    return new PdfPages.Properties(
        letter.kind() + " – " + letter.subject(),
        letter.office().name(),
        messages.language().code(),
        letter.stamp().printedAt());
  }
}
