package vn.hoanhap.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;

/// Focus: which papers there are, under which stable codes, with the columns that law or practice
/// supports and none that must not be printed.
class ReportCatalogTest {

  private final ReportCatalog catalog = new ReportCatalog();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          CASE_LIST;      ordinal full-name birth-date sex citizen-number home measure basis from until helper
          # TT10/2024: người chấp hành xong án phạt tù chưa được xóa án tích
          RELEASED_LIST;  ordinal full-name birth-date citizen-number home offence penalty completed-on penalty-left eligible-on helper employment note
          # NĐ231/2026: người chấp hành án tại cộng đồng
          COMMUNITY_LIST; ordinal full-name birth-date citizen-number measure basis offence length from until helper grade absence note
          # NĐ163/2026 Phụ lục III Mẫu số 10 (đề xuất)
          DRUG_USER_LIST; ordinal full-name birth-date identity-paper home basis from until whereabouts
          REHAB_LIST;     ordinal full-name birth-date basis from until team result
          AFTERCARE_LIST; ordinal full-name birth-date basis from until team result
          # no names: a locked book of decisions
          SANCTION_BOOK;  ordinal basis act executed-on lapses-on
          ROLL_CALL_BOOK; ordinal day full-name manner presence recorder
          # the office's own work: of the people no more than the name and the measure
          DUTY_LIST;      ordinal duty full-name measure due-on late-days article officer
          """)
  void columnsAreThoseOfTheForm(String code, String columns) {
    String actual =
        catalog.list(code).columns().stream()
            .map(ReportColumn::key)
            .collect(Collectors.joining(" "));
    assertThat(actual).isEqualTo(columns);
  }

  @Test
  void everyPaperHasItsTextsInBothLanguages() {
    for (Language language : Language.values()) {
      Messages messages = new Messages(language);
      for (ReportCatalog.Entry entry : catalog.entries()) {
        assertThat(messages.text(entry.subjectKey())).isNotBlank();
        assertThat(messages.text(entry.lineKey())).isNotBlank();
      }
      for (ReportTemplate template : catalog.lists()) {
        assertThat(messages.has(template.kind().key())).isTrue();
        assertThat(messages.has(template.emptyKey())).isTrue();
        assertThat(messages.has(template.order().key())).isTrue();
        template
            .columns()
            .forEach(column -> assertThat(messages.has(column.headingKey())).isTrue());
      }
    }
  }

  @Test
  void noHeadingNamesWhatMustNotBePrinted() {
    Messages messages = new Messages(Language.VIETNAMESE);
    for (ReportTemplate template : catalog.lists()) {
      for (ReportColumn column : template.columns()) {
        assertThat(messages.text(column.headingKey()).toLowerCase())
            .doesNotContain("dân tộc", "tôn giáo", "loại ma túy", "sức khỏe", "bệnh", "cha", "mẹ")
            .doesNotContain("đối tượng", "sưu tra", "con nghiện");
      }
    }
  }

  @Test
  void codesAreFoundInEitherCase() {
    assertThat(catalog.list("case_list")).isSameAs(catalog.list("CASE_LIST"));
  }

  @Test
  void unknownCode_isRefused() {
    assertThatThrownBy(() -> catalog.list("NO_LIST"))
        .isInstanceOf(Fault.NotFound.class)
        .hasMessage("paper.no-such-list");
  }

  @Test
  void extractIsNamedLast() {
    assertThat(catalog.entries().getLast().code()).isEqualTo(ReportCatalog.LAW_EXPLANATION);
    assertThat(catalog.entries()).hasSize(catalog.lists().size() + 2);
  }
}
