package vn.hoanhap.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.report.SamplePapers;
import vn.hoanhap.report.form.Grouping;
import vn.hoanhap.report.form.Report;
import vn.hoanhap.report.form.ReportCatalog;
import vn.hoanhap.report.form.ReportRow;
import vn.hoanhap.report.form.ReportTemplate;
import vn.hoanhap.report.form.RowOrder;

/// Focus: a list as a spreadsheet, read back by another reader: same rows, right types, nothing
/// live.
class SheetWriterTest {

  private static final int HEADING = 6;
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

  /// A year alone stands as text in a column of dates.
  private static final String DATES = "167";

  private static final ReportTemplate PLAIN =
      new ReportCatalog().list("CASE_LIST").arranged(Grouping.NONE, RowOrder.GIVEN_NAME);

  @TempDir Path folder;

  private final SheetWriter writer = new SheetWriter(new Messages(Language.VIETNAMESE));

  @Test
  void headSaysWhatTheListIs() throws IOException {
    List<Row> rows = rows(writer.write(SamplePapers.list("CASE_LIST", 3)));
    assertThat(rows.subList(0, 6).stream().map(row -> row.getCellText(0)))
        .containsExactly(
            "Công an xã Nam Đồng",
            "DANH SÁCH – Người được quản lý, giáo dục, giúp đỡ tại địa bàn",
            "Tính đến ngày 22 tháng 11 năm 2026",
            "Điều kiện lọc: Diện: tất cả; Thôn, tổ: tất cả; Trạng thái: đang quản lý. Sắp xếp: theo"
                + " tên.",
            "Tổng số: 3 người (nữ: 0)./.",
            "DỮ LIỆU CÁ NHÂN NHẠY CẢM – HẠN CHẾ. Mục đích: Phục vụ giao ban tháng 11 của Công an"
                + " xã. Người in: Đại úy Trần Thị Hằng. In lúc 08:00 ngày 22/11/2026. Số in:"
                + " IN-2026-000123");
  }

  @Test
  void groupsAreAColumn() throws IOException {
    List<Row> rows = rows(writer.write(SamplePapers.list("CASE_LIST", 3)));
    Row heading = rows.get(HEADING);
    assertThat(heading.getCellText(0)).isEqualTo("STT");
    assertThat(heading.getCellText(1)).isEqualTo("Diện");
    assertThat(heading.getCellText(2)).isEqualTo("Họ và tên");
    assertThat(rows.get(HEADING + 1).getCellText(1)).startsWith("Người chấp hành xong án phạt tù");
  }

  @Test
  void cellsHaveTheirTypes() throws IOException {
    Map<String, String> cells =
        Map.of(
            "full-name", "Nguyễn Văn Đức",
            "birth-date", "1985",
            "citizen-number", "001198000001",
            "from", "2025-03-05");
    Row row = rows(writer.write(SamplePapers.list(PLAIN, List.of(ReportRow.of(cells))))).get(7);
    assertThat(row.getCell(0).getType()).isEqualTo(CellType.NUMBER);
    assertThat(row.getCellText(1)).isEqualTo("Nguyễn Văn Đức");
    assertThat(row.getCell(2).getType()).isEqualTo(CellType.STRING);
    assertThat(row.getCellText(2)).isEqualTo("1985");
    assertThat(row.getCell(4).getType()).isEqualTo(CellType.STRING);
    assertThat(row.getCellText(4)).isEqualTo("001198000001");
    assertThat(row.getCell(8).getType()).isEqualTo(CellType.NUMBER);
    assertThat(row.getCellAsDate(8).orElseThrow().toLocalDate())
        .isEqualTo(LocalDate.of(2025, 3, 5));
    assertThat(row.getCell(8).getDataFormatString()).isEqualTo("dd/mm/yyyy");
  }

  @Test
  void everyRowComesBack() throws IOException {
    List<Row> rows = rows(writer.write(SamplePapers.list(PLAIN, SamplePapers.rows(PLAIN, 500))));
    assertThat(rows).hasSize(HEADING + 1 + 500);
    for (int i = 0; i < 500; i++) {
      assertThat(rows.get(HEADING + 1 + i).getCellText(1)).isEqualTo(SamplePapers.name(i));
    }
  }

  @Test
  void emptyListSaysSo() throws IOException {
    List<Row> rows = rows(writer.write(SamplePapers.list("CASE_LIST", 0)));
    assertThat(rows.getLast().getCellText(0)).isEqualTo("Không có người nào trong danh sách này.");
  }

  @Test
  void hostileTextIsInertHereAndInCsv() throws IOException {
    List<String> hostile = List.of("=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "=cmd|'/C x'!A0");
    List<ReportRow> given = new ArrayList<>();
    hostile.forEach(text -> given.add(ReportRow.of(Map.of("full-name", text, "helper", text))));
    byte[] file = writer.write(SamplePapers.list(PLAIN, given));
    for (Row row : rows(file).subList(HEADING + 1, HEADING + 1 + hostile.size())) {
      for (int c : new int[] {1, 10}) {
        assertThat(row.getCell(c).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCellText(c)).startsWith("'");
      }
    }
    assertThat(part(file, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
  }

  @Test
  void criteriaCannotCarryFormulaIntoTheHead() throws IOException {
    Report list = SamplePapers.list(PLAIN, List.of());
    Report hostile =
        new Report(
            list.template(),
            list.office(),
            "",
            list.date(),
            "=1+1",
            list.criteria(),
            list.rows(),
            list.totals(),
            list.stamp(),
            list.marks());
    assertThat(rows(writer.write(hostile)).get(2).getCellText(0)).isEqualTo("'=1+1");
  }

  @Test
  void headingStaysInViewFiltersAndRepeats() throws IOException {
    byte[] file = writer.write(SamplePapers.list("CASE_LIST", 3));
    String sheet = part(file, "xl/worksheets/sheet1.xml");
    assertThat(sheet).contains("state=\"frozen\"", "ySplit=\"7\"", "<autoFilter ref=\"A7:L10\"");
    assertThat(sheet).contains("orientation=\"landscape\"", "fitToWidth=\"1\"");
    assertThat(part(file, "xl/workbook.xml")).contains("Print_Titles");
  }

  @Test
  void textCellsAreFormattedAsText_soThatEditingThemDoesNotWakeThem() throws IOException {
    byte[] file = writer.write(SamplePapers.list("CASE_LIST", 3));
    List<String> formats = new ArrayList<>();
    String styles = part(file, "xl/styles.xml");
    Matcher style = Pattern.compile("<xf numFmtId=\"(\\d+)\"").matcher(styles);
    style.find(); // the first is the default that the others build on
    while (style.find()) {
      formats.add(style.group(1));
    }
    assertThat(styles).contains("<numFmt numFmtId=\"165\" formatCode=\"@\"/>");
    Matcher cell =
        Pattern.compile("<c r=\"[A-Z]+\\d+\" s=\"(\\d+)\" t=\"s\">")
            .matcher(part(file, "xl/worksheets/sheet1.xml"));
    int texts = 0;
    while (cell.find()) {
      assertThat(formats.get(Integer.parseInt(cell.group(1)))).isIn("165", DATES);
      texts++;
    }
    assertThat(texts).isGreaterThan(30);
  }

  private static List<Row> rows(byte[] file) throws IOException {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS)) {
      return workbook.getFirstSheet().read();
    }
  }

  private String part(byte[] file, String name) throws IOException {
    Path saved = Files.write(folder.resolve("list.xlsx"), file);
    try (ZipFile zip = new ZipFile(saved.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
