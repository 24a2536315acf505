package vn.hoanhap.report;

import java.util.ArrayList;
import java.util.List;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.report.form.Alignment;
import vn.hoanhap.report.form.Grouping;
import vn.hoanhap.report.form.Office;
import vn.hoanhap.report.form.Report;
import vn.hoanhap.report.form.ReportRow;
import vn.hoanhap.report.form.ReportTexts;

/// Draws any list or book as PDF. Rows are never cut by the end of a page, the heading stands on
/// every page, the name of a group is never the last line of one, and the last row goes with the
/// totals and the signature.
public final class PageWriter {

  /// So many rows stay with the signature, so that nobody signs a page without any. More would
  /// leave much room at the foot of the page before.
  private static final int ROWS_WITH_SIGNATURE = 1;

  private final Messages messages;
  private final ReportTexts texts;

  /// Writes in the language of the messages; papers that leave the post are Vietnamese.
  public PageWriter(Messages messages) {
    this.messages = messages;
    this.texts = new ReportTexts(messages);
  }

  /// The list as a PDF file. Takes about 0.1 ms a row; safe to call from several threads.
  public byte[] write(Report report) {
    Typefaces faces = new Typefaces();
    PageSetup sheet = PageSetup.of(report.template().orientation());
    PageSetup setup = sheet.withFoot(PageFrame.roomFor(foot(report, faces, sheet, 0)));
    PageFlow flow = new PageFlow(setup);
    flow.place(letterhead(report, faces, setup));
    flow.place(title(report, faces, setup));
    layTable(report, faces, setup, flow);
    int pages = flow.pages().size();
    PageFrame frame =
        new PageFrame(
            setup, faces, messages, report.marks(), foot(report, faces, setup, pages), pages);
    return new PdfPages(setup, faces).draw(flow.pages(), frame, properties(report));
  }

  private Block letterhead(Report report, Typefaces faces, PageSetup setup) {
    String number = texts.number(report.number(), report.template().symbol(), report.office());
    LetterheadBlock.Facts facts = new LetterheadBlock.Facts(report.office(), number, report.date());
    return new LetterheadBlock(faces, messages, facts, setup.textWidth());
  }

  private Block title(Report report, Typefaces faces, PageSetup setup) {
    return new TitleBlock(
        faces,
        setup.textWidth(),
        texts.kind(report),
        texts.subject(report),
        List.of(report.period(), texts.criteria(report)));
  }

  private void layTable(Report report, Typefaces faces, PageSetup setup, PageFlow flow) {
    TableLayout table =
        new TableLayout(
            faces, messages, report.template().columns(), report.rows(), setup.textWidth());
    flow.heading(table.heading());
    List<List<Block>> units = units(report, table);
    int tail = Math.max(0, units.size() - ROWS_WITH_SIGNATURE);
    units.subList(0, tail).forEach(flow::together);
    List<Block> last = new ArrayList<>();
    units.subList(tail, units.size()).forEach(last::addAll);
    last.addAll(closing(report, faces, setup.textWidth()));
    flow.together(last);
  }

  /// Blocks that stay together: each row, the first of a group with the group's name.
  private List<List<Block>> units(Report report, TableLayout table) {
    List<ReportRow> rows = report.rows();
    if (rows.isEmpty()) {
      return List.of(List.of(table.nothing(messages.text(report.template().emptyKey()))));
    }
    boolean grouped = report.template().grouping() != Grouping.NONE;
    List<List<Block>> units = new ArrayList<>(rows.size());
    String group = "";
    for (int i = 0; i < rows.size(); i++) {
      Block row = table.row(i + 1, rows.get(i));
      if (grouped && !rows.get(i).group().equals(group)) {
        group = rows.get(i).group();
        units.add(List.of(table.group(group), row));
      } else {
        units.add(List.of(row));
      }
    }
    return units;
  }

  private List<Block> closing(Report report, Typefaces faces, float width) {
    TextStyle bold = TextStyle.of(Face.BOLD, 13, Alignment.LEFT);
    Office office = report.office();
    List<String> recipients = new ArrayList<>();
    if (!office.superior().isEmpty()) {
      recipients.add(messages.text("paper.recipients.superior", office.superior()));
    }
    recipients.add(messages.text("paper.recipients.file", office.abbreviation()));
    return List.of(
        new Space(8),
        TextBlock.of(faces, bold, width, texts.total(report)),
        new SignatureBlock(faces, messages, office, recipients, true, width));
  }

  private Block foot(Report report, Typefaces faces, PageSetup setup, int pages) {
    return new FootBlock(
        faces, messages, report.stamp(), "paper.marking.restricted", pages, setup.textWidth());
  }

  private PdfPages.Properties properties(Report report) {
    return new PdfPages.Properties(
        texts.title(report),
        report.office().name(),
        messages.language().code(),
        report.stamp().printedAt());
  }
}
