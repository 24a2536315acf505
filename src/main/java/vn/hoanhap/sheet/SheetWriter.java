package vn.hoanhap.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.hoanhap.domain.time.PartialDate;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.report.form.Alignment;
import vn.hoanhap.report.form.CellType;
import vn.hoanhap.report.form.Grouping;
import vn.hoanhap.report.form.Orientation;
import vn.hoanhap.report.form.PaperDates;
import vn.hoanhap.report.form.Report;
import vn.hoanhap.report.form.ReportColumn;
import vn.hoanhap.report.form.ReportRow;
import vn.hoanhap.report.form.ReportTexts;

/// Writes a list as an `.xlsx` file. Words and numbers that are names (citizen numbers) are text
/// cells; whole dates are real dates shown as dd/MM/yyyy, partial ones text; groups are a column,
/// so that the filter works on them. The head of the columns stays in view and repeats on printed
/// pages.
public final class SheetWriter {

  private static final String PROGRAM = "Hoa Nhap";
  private static final String LAYOUT_VERSION = "1.0";
  private static final String FONT = "Times New Roman";
  private static final String TEXT_FORMAT = "@";
  private static final String DATE_FORMAT = "dd/mm/yyyy";
  private static final double CHARACTERS_PER_MILLIMETRE = 0.55;
  private static final int FILTER_BUTTON = 2;
  private static final int HEADING_ROW = 6;
  private static final String GROUP = "group";

  private final Messages messages;
  private final ReportTexts texts;

  /// Writes in the language of the messages.
  public SheetWriter(Messages messages) {
    this.messages = messages;
    this.texts = new ReportTexts(messages);
  }

  /// The list as a spreadsheet file.
  public byte[] write(Report report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    try (Workbook workbook = new Workbook(out, PROGRAM, LAYOUT_VERSION)) {
      workbook.setGlobalDefaultFont(FONT, 12); // other than the cells', which name theirs then
      workbook.properties().setTitle(texts.title(report)).setCompany(report.office().name());
      Worksheet sheet = workbook.newWorksheet(messages.text("paper.sheet.name"));
      List<ReportColumn> columns = columns(report);
      writeHead(sheet, report);
      writeHeading(sheet, columns);
      writeRows(sheet, report, columns);
      arrange(sheet, report, columns);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return out.toByteArray();
  }

  /// The template's columns, and before them the group if there are groups.
  private List<ReportColumn> columns(Report report) {
    List<ReportColumn> columns = new ArrayList<>(report.template().columns());
    Grouping grouping = report.template().grouping();
    if (grouping != Grouping.NONE) {
      columns.add(
          1, new ReportColumn(GROUP, grouping.headingKey(), 60, Alignment.LEFT, CellType.TEXT));
    }
    return columns;
  }

  private void writeHead(Worksheet sheet, Report report) {
    List<String> lines =
        List.of(
            report.office().name(),
            texts.title(report),
            report.period(),
            texts.criteria(report),
            texts.total(report),
            texts.marking(report.stamp(), "paper.marking.restricted")
                + ". "
                + texts.print(report.stamp())
                + " "
                + texts.serial(report.stamp()));
    for (int i = 0; i < lines.size(); i++) {
      sheet.value(i, 0, InertText.of(lines.get(i)));
      StyleSetter style = sheet.style(i, 0).fontName(FONT).format(TEXT_FORMAT);
      (i < 2 ? style.fontSize(13).bold() : style.fontSize(11)).set();
    }
  }

  private void writeHeading(Worksheet sheet, List<ReportColumn> columns) {
    RowHeight height = new RowHeight();
    for (int c = 0; c < columns.size(); c++) {
      String heading = messages.text(columns.get(c).headingKey());
      sheet.value(HEADING_ROW, c, heading);
      height.fit(heading, width(columns.get(c)) - FILTER_BUTTON);
    }
    sheet.rowHeight(HEADING_ROW, height.points());
    boxed(sheet.range(HEADING_ROW, 0, HEADING_ROW, columns.size() - 1).style())
        .bold()
        .fillColor("E8E8E8")
        .horizontalAlignment("center")
        .verticalAlignment("center")
        .format(TEXT_FORMAT)
        .set();
  }

  private void writeRows(Worksheet sheet, Report report, List<ReportColumn> columns) {
    int r = HEADING_ROW;
    for (ReportRow row : report.rows()) {
      r++;
      RowHeight height = new RowHeight();
      for (int c = 0; c < columns.size(); c++) {
        writeCell(sheet, r, c, columns.get(c), row);
        height.fit(text(columns.get(c), row), width(columns.get(c)));
      }
      sheet.rowHeight(r, height.points());
    }
    if (report.rows().isEmpty()) {
      sheet.value(HEADING_ROW + 1, 0, messages.text(report.template().emptyKey()));
    }
    for (int c = 0; c < columns.size() && r > HEADING_ROW; c++) {
      styleColumn(sheet.range(HEADING_ROW + 1, c, r, c), columns.get(c));
    }
  }

  private static void writeCell(Worksheet sheet, int r, int c, ReportColumn column, ReportRow row) {
    String text = text(column, row);
    switch (column.type()) {
      case ORDINAL -> sheet.value(r, c, r - HEADING_ROW);
      case NUMBER -> {
        if (!text.isEmpty()) {
          sheet.value(r, c, Long.valueOf(text));
        }
      }
      case DATE -> writeDate(sheet, r, c, text);
      case TEXT, NAME, CODE -> sheet.value(r, c, InertText.of(text));
    }
  }

  private static String text(ReportColumn column, ReportRow row) {
    return column.key().equals(GROUP) ? row.group() : row.cell(column);
  }

  /// A column's width in characters.
  private static double width(ReportColumn column) {
    return Math.max(7, column.weight() * CHARACTERS_PER_MILLIMETRE);
  }

  private static void writeDate(Worksheet sheet, int r, int c, String text) {
    PartialDate date = PaperDates.isDate(text) ? PartialDate.parse(text) : null;
    if (date != null && date.isWhole()) {
      sheet.value(r, c, date.earliest());
    } else if (!text.isEmpty()) {
      sheet.value(r, c, PaperDates.cell(text));
    }
  }

  private static void styleColumn(Range range, ReportColumn column) {
    StyleSetter style = boxed(range.style()).verticalAlignment("top");
    switch (column.type()) {
      case DATE -> style.format(DATE_FORMAT);
      case TEXT, NAME, CODE -> style.format(TEXT_FORMAT);
      case ORDINAL, NUMBER -> style.format("0");
    }
    style.horizontalAlignment(column.alignment() == Alignment.CENTRE ? "center" : "left").set();
  }

  private static StyleSetter boxed(StyleSetter style) {
    return style.fontName(FONT).fontSize(11).borderStyle("thin").wrapText(true);
  }

  private void arrange(Worksheet sheet, Report report, List<ReportColumn> columns) {
    for (int c = 0; c < columns.size(); c++) {
      sheet.width(c, width(columns.get(c)));
    }
    int last = HEADING_ROW + Math.max(1, report.rows().size());
    sheet.setAutoFilter(HEADING_ROW, 0, last, columns.size() - 1);
    sheet.freezePane(0, HEADING_ROW + 1);
    sheet.repeatRows(HEADING_ROW);
    sheet.paperSize(PaperSize.A4_PAPER);
    boolean lying = report.template().orientation() == Orientation.LANDSCAPE;
    sheet.pageOrientation(lying ? "landscape" : "portrait");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.footer(messages.text("paper.sheet.page"), Position.RIGHT, 9);
    String marking = texts.marking(report.stamp(), "paper.marking.restricted");
    sheet.footer(marking.replace("&", "&&"), Position.LEFT, 9);
  }
}
