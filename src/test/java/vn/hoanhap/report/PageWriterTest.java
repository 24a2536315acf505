package vn.hoanhap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.report.form.Grouping;
import vn.hoanhap.report.form.PrintMark;
import vn.hoanhap.report.form.Report;
import vn.hoanhap.report.form.ReportCatalog;
import vn.hoanhap.report.form.ReportRow;
import vn.hoanhap.report.form.ReportTemplate;
import vn.hoanhap.report.form.RowOrder;

/// Focus: what must hold for a list of any length: nobody missing, nothing clipped, no row parted,
/// headings, numbers, marks and feet on every page.
class PageWriterTest {

  private static final ReportTemplate CASE_LIST = new ReportCatalog().list("CASE_LIST");
  private static final ReportTemplate UNGROUPED =
      CASE_LIST.arranged(Grouping.NONE, RowOrder.GIVEN_NAME);
  private static final float MILLIMETRE = 72 / 25.4f;

  private final PageWriter writer = new PageWriter(new Messages(Language.VIETNAMESE));

  @ParameterizedTest
  @ValueSource(ints = {1, 40, 41, 500})
  void everybodyIsThereInOrderAndComposed(int people) {
    String text = PdfText.flowing(writer.write(SamplePapers.list("CASE_LIST", people)));
    assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    int from = 0;
    for (int i = 0; i < people; i++) {
      String row = (i + 1) + " " + SamplePapers.name(i) + " ";
      int found = text.indexOf(row, from);
      assertThat(found).as("row %s", row).isGreaterThanOrEqualTo(from);
      from = found;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 40, 41, 500})
  void everyPageHasHeadingFootAndItsNumber(int people) {
    List<String> pages = PdfText.pages(writer.write(SamplePapers.list("CASE_LIST", people)));
    for (int page = 1; page <= pages.size(); page++) {
      assertThat(flat(pages.get(page - 1)))
          .contains("STT", "Họ và tên", "Căn cứ pháp lý", "Người được phân công")
          .contains("DỮ LIỆU CÁ NHÂN NHẠY CẢM – HẠN CHẾ", "Số in: IN-2026-000123")
          .contains("Mục đích: Phục vụ giao ban tháng 11 của Công an xã.")
          .contains("Người in: Đại úy Trần Thị Hằng. In lúc 08:00 ngày 22/11/2026.")
          .contains("Tổng số trang: " + pages.size() + ".");
      boolean numbered = pages.get(page - 1).startsWith(page + "/" + pages.size() + "\n");
      assertThat(numbered).as("number on page %d", page).isEqualTo(page > 1);
    }
  }

  @Test
  void everyVietnameseLetterIsPrinted() {
    String letters = SamplePapers.LETTERS + SamplePapers.LETTERS.toUpperCase(Locale.ROOT);
    assertThat(letters.codePoints().distinct().count()).isEqualTo(134);
    Report report =
        SamplePapers.list(
            UNGROUPED,
            List.of(
                ReportRow.of(Map.of("full-name", SamplePapers.LETTERS)),
                ReportRow.of(Map.of("full-name", SamplePapers.LETTERS.toUpperCase(Locale.ROOT)))));
    String text = PdfText.flowing(writer.write(report)).replace(" ", "");
    assertThat(text).contains(SamplePapers.LETTERS);
    assertThat(text).contains(SamplePapers.LETTERS.toUpperCase(Locale.ROOT));
  }

  @Test
  void decomposedNamesArePrintedComposed() {
    String decomposed = Normalizer.normalize("Nguyễn Thị Thùy Dương", Normalizer.Form.NFD);
    Report report =
        SamplePapers.list(UNGROUPED, List.of(ReportRow.of(Map.of("full-name", decomposed))));
    assertThat(PdfText.flowing(writer.write(report))).contains("Nguyễn Thị Thùy Dương");
  }

  @Test
  void lettersWithoutGlyph_areShownAsBoxes() {
    Report report =
        SamplePapers.list(UNGROUPED, List.of(ReportRow.of(Map.of("full-name", "Vàng A 苗 Páo"))));
    assertThat(PdfText.flowing(writer.write(report))).contains("Vàng A □ Páo");
  }

  @Test
  void rowsAreNeverParted() {
    List<ReportRow> rows = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      String words = "chữ ".repeat(1 + i * 13 % 40);
      rows.add(
          ReportRow.of(Map.of("full-name", "đầu" + i + "x", "helper", words + "cuối" + i + "x")));
    }
    List<String> pages = PdfText.pages(writer.write(SamplePapers.list(UNGROUPED, rows)));
    for (int i = 0; i < rows.size(); i++) {
      String first = "đầu" + i + "x";
      String last = "cuối" + i + "x";
      assertThat(pages).filteredOn(page -> page.contains(first)).hasSize(1);
      assertThat(pages).filteredOn(page -> page.contains(first) && page.contains(last)).hasSize(1);
    }
  }

  @Test
  void rowHigherThanPage_goesOnWithoutLoss() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      words.append("từ").append(i).append(' ');
    }
    Report report =
        SamplePapers.list(
            UNGROUPED,
            List.of(ReportRow.of(Map.of("full-name", "An", "helper", words.toString()))));
    byte[] pdf = writer.write(report);
    assertThat(PdfText.pages(pdf).size()).isGreaterThan(1);
    String text = PdfText.flowing(pdf);
    for (int i = 0; i < 400; i++) {
      assertThat(text).contains("từ" + i + " ");
    }
  }

  @Test
  void nothingLeavesTheMargins() {
    String endless = "Nguyễnvănkhôngdấucách".repeat(12);
    List<ReportRow> rows = new ArrayList<>(SamplePapers.rows(UNGROUPED, 30));
    rows.add(ReportRow.of(Map.of("full-name", endless, "basis", "45/2024/HS-ST/".repeat(20))));
    byte[] pdf = writer.write(SamplePapers.list(UNGROUPED, rows));
    for (TextPosition letter : PdfText.letters(pdf)) {
      assertThat(letter.getX()).isGreaterThanOrEqualTo(30 * MILLIMETRE - 0.5f);
      assertThat(letter.getX() + letter.getWidth())
          .isLessThanOrEqualTo((297 - 15) * MILLIMETRE + 0.5f);
      assertThat(letter.getY()).isBetween(8 * MILLIMETRE, (210 - 8) * MILLIMETRE);
    }
    assertThat(PdfText.flowing(pdf).replace(" ", "")).contains(endless);
  }

  /// One list for each way in which a page of about ten rows can end.
  @Test
  void signatureKeepsRowsAndGroupNamesKeepTheirFirst() {
    for (int people = 1; people <= 24; people++) {
      Report report = SamplePapers.list("CASE_LIST", people);
      Set<String> groups = new HashSet<>();
      report.rows().forEach(row -> groups.add(row.group()));
      List<String> pages = PdfText.pages(writer.write(report));
      assertThat(pages.getLast())
          .as("last page for %d people", people)
          .contains("TRƯỞNG CÔNG AN XÃ", "Tổng số: " + people + " người", "STT")
          .contains("038085%06d".formatted(people - 1));
      for (String page : pages) {
        String body = page.substring(0, page.indexOf("DỮ LIỆU CÁ NHÂN")).strip();
        assertThat(groups).as("last line for %d people", people).noneMatch(body::endsWith);
      }
    }
  }

  @Test
  void onlyTheLastRowGoesWithTheSignature_soThatTheFirstPageIsFull() {
    long full = onFirstPage(30);
    for (int people = 3; people <= 15; people++) {
      assertThat(onFirstPage(people))
          .as("%d people", people)
          .isGreaterThanOrEqualTo(Math.min(people - 1, full));
    }
  }

  private long onFirstPage(int people) {
    String basis = "Quyết định của Chủ tịch Ủy ban nhân dân cấp xã số 10/QĐ-UBND ".repeat(3);
    List<ReportRow> rows =
        IntStream.range(0, people)
            .mapToObj(i -> ReportRow.of(Map.of("full-name", "người" + i + "x", "basis", basis)))
            .toList();
    String page = PdfText.pages(writer.write(SamplePapers.list(UNGROUPED, rows))).getFirst();
    return IntStream.range(0, people).filter(i -> page.contains("người" + i + "x")).count();
  }

  @Test
  void emptyListSaysSo() {
    List<String> pages = PdfText.pages(writer.write(SamplePapers.list("CASE_LIST", 0)));
    assertThat(pages).hasSize(1);
    assertThat(pages.getFirst())
        .contains("Không có người nào trong danh sách này.", "Tổng số: 0 người (nữ: 0)./.");
  }

  @Test
  void marksStandOnEveryPage() {
    Report report =
        SamplePapers.list(
            CASE_LIST, SamplePapers.rows(CASE_LIST, 60), EnumSet.allOf(PrintMark.class));
    List<String> pages = PdfText.pages(writer.write(report));
    assertThat(pages.size()).isGreaterThan(2);
    for (String page : pages) {
      String letters = page.replaceAll("\\s", "");
      assertThat(letters).contains("BẢNXEMTRƯỚC", "DỮLIỆUTẬPHUẤN");
    }
  }

  @Test
  void previewAndPrintBreakPagesAlike() {
    List<ReportRow> rows = SamplePapers.rows(CASE_LIST, 60);
    Report print = SamplePapers.list(CASE_LIST, rows);
    Report preview = SamplePapers.list(CASE_LIST, rows, Set.of(PrintMark.PREVIEW));
    assertThat(lastNumbers(writer.write(preview))).isEqualTo(lastNumbers(writer.write(print)));
  }

  @Test
  void sameListGivesSameBytes() {
    assertThat(writer.write(SamplePapers.list("CASE_LIST", 41)))
        .isEqualTo(writer.write(SamplePapers.list("CASE_LIST", 41)));
  }

  /// The last citizen number of each page.
  private static List<String> lastNumbers(byte[] pdf) {
    List<String> numbers = new ArrayList<>();
    for (String page : PdfText.pages(pdf)) {
      int at = page.lastIndexOf("038085");
      numbers.add(at < 0 ? "" : page.substring(at, at + 12));
    }
    return numbers;
  }

  private static String flat(String page) {
    return page.replaceAll("\\s+", " ");
  }
}
