package vn.hoanhap.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.report.SamplePapers;

/// Focus: a list refuses cells that its template cannot show, and says its own sentences rightly.
class ReportTest {

  private final ReportTemplate template = new ReportCatalog().list("CASE_LIST");

  @ParameterizedTest
  @CsvSource({"religion, x", "birth-date, 05/03/1985", "ordinal, 1"})
  void unreadableCell_isRefused(String column, String text) {
    List<ReportRow> rows = List.of(ReportRow.of(Map.of(column, text)));
    assertThatThrownBy(() -> SamplePapers.list(template, rows))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void totalsThatDoNotFit_areRefused() {
    assertThatThrownBy(() -> Totals.of(3, 4)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Công an xã Nam Đồng;        CAX;  Trưởng Công an xã
          Công an phường Đông Tiến;   CAP;  Trưởng Công an phường
          Công an đặc khu Phú Quý;    CAĐK; Trưởng Công an đặc khu
          """)
  void officeKnowsItsSortOfPost(String name, String abbreviation, String head) {
    Office office = Office.ofPost("Công an tỉnh Thanh Hóa", name, "x", "");
    assertThat(office.abbreviation()).isEqualTo(abbreviation);
    assertThat(office.headPost()).isEqualTo(head);
  }

  @Test
  void bookCountsItsLines() {
    ReportTexts texts = new ReportTexts(new Messages(Language.VIETNAMESE));
    assertThat(texts.total(SamplePapers.list("ROLL_CALL_BOOK", 7))).isEqualTo("Tổng số: 7 dòng./.");
  }

  @Test
  void dayOfTheListFollowsTheDecree() {
    ReportTexts texts = new ReportTexts(new Messages(Language.VIETNAMESE));
    assertThat(texts.asOf(LocalDate.of(2026, 3, 5))).isEqualTo("Tính đến ngày 05 tháng 3 năm 2026");
  }

  @Test
  void filesAreNamedOnlyWhereTheyDifferFromPeople() {
    ReportTexts texts = new ReportTexts(new Messages(Language.VIETNAMESE));
    Report one = SamplePapers.list(template, List.of());
    assertThat(texts.total(one)).isEqualTo("Tổng số: 0 người (nữ: 0)./.");
    assertThat(texts.total(withTotals(one, new Totals(1200, 31, 1234))))
        .isEqualTo("Tổng số: 1.200 người (nữ: 31), 1.234 hồ sơ./.");
  }

  private static Report withTotals(Report report, Totals totals) {
    return new Report(
        report.template(),
        report.office(),
        report.number(),
        report.date(),
        report.period(),
        report.criteria(),
        report.rows(),
        totals,
        report.stamp(),
        report.marks());
  }
}
