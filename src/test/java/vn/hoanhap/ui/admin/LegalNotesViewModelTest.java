package vn.hoanhap.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.law.OpenPoint;
import vn.hoanhap.law.RuleBook;
import vn.hoanhap.ui.shell.InlineTasks;
import vn.hoanhap.usecase.notes.ShowLegalNotes;

/// Every rule and open question is said in words, and typing narrows them.
class LegalNotesViewModelTest {

  @Test
  void whatFollowsFromOtherRules_isSaidOnce() {
    assertThat(loaded(Language.VIETNAMESE).rows())
        .filteredOn(row -> row.source().contains("Suy luận"))
        .isNotEmpty()
        .noneMatch(row -> row.source().contains("Suy ra từ quy định"));
  }

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final RuleBook BOOK = RuleBook.shipped();

  private static LegalNotesViewModel loaded(Language language) {
    LegalNotesViewModel model =
        new LegalNotesViewModel(
            new Messages(language), new InlineTasks(), new ShowLegalNotes(BOOK), DAY);
    model.load();
    return model;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyRuleAndQuestion_isThereWithItsWords(Language language) {
    LegalNotesViewModel model = loaded(language);
    assertThat(model.rows()).hasSize(BOOK.rules().size() + OpenPoint.shipped().size());
    assertThat(model.rows())
        .allSatisfy(
            row -> {
              assertThat(row.meaning()).isNotBlank();
              assertThat(row.value()).isNotBlank().doesNotContain("{").doesNotContain("P1Y");
              assertThat(row.spoken()).contains(row.meaning()).doesNotStartWith(".");
            });
    assertThat(model.editionProperty().get()).contains(BOOK.version());
  }

  @Test
  void unconfirmedRule_saysSo_andCanBeShownAlone() {
    LegalNotesViewModel model = loaded(Language.VIETNAMESE);
    model.unconfirmedOnlyProperty().set(true);
    assertThat(model.rows())
        .isNotEmpty()
        .allMatch(row -> row.isOpen() || row.source().endsWith("Chưa đối chiếu văn bản hiện hành"));
    assertThat(model.rows())
        .extracting(LegalNotesViewModel.Row::badge)
        .contains("Chưa đối chiếu", "Còn bỏ ngỏ", "Không còn áp dụng");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          CTKGG.detention, Giá trị: gấp 3 lần
          AT.factor, Giá trị: gấp 2 lần
          AT.detention, Giá trị: không được trừ
          AT.absence.each, Giá trị: 60 ngày
          AGE.adult, Giá trị: 18 tuổi
          DUTY.comment.months.QC, Giá trị: 3 tháng một lần
          SDTP.not-counted, Giá trị: có
          SDTP.paused, Giá trị: không
          SDTP.since, Giá trị: 01/01/2022
          XAT.extend.court, 'Giá trị: điểm a, b'
          XAT.court.chapters 122, 'Giá trị: Điều 108–122, 421–425'
          AT.prison.max, Giá trị: 3 năm
          DUTY.move, Giá trị: 3 ngày làm việc
          DUTY.transfer 24, Giá trị: 24 giờ
          thu thach mot phan hai AT.short, Giá trị: 1/2
          """)
  void value_isSaidAsPeopleReadIt(String typed, String value) {
    LegalNotesViewModel model = loaded(Language.VIETNAMESE);
    model.filterProperty().set(typed);
    assertThat(model.rows()).extracting(LegalNotesViewModel.Row::value).contains(value);
    assertThat(model.countProperty().get()).startsWith(model.rows().size() + "/");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCount_hasItsUnit(Language language) {
    assertThat(loaded(language).rows())
        .extracting(LegalNotesViewModel.Row::value)
        .allSatisfy(value -> assertThat(value).doesNotMatch(".*: [0-9]+[a-z]*"));
  }

  @Test
  void typing_findsInBothLanguages_withoutMarks() {
    LegalNotesViewModel model = loaded(Language.VIETNAMESE);
    model.filterProperty().set("THỬ THÁCH");
    int marked = model.rows().size();
    model.filterProperty().set("thu thach");
    assertThat(model.rows()).hasSize(marked).isNotEmpty();
    model.filterProperty().set("probation");
    assertThat(model.rows()).isNotEmpty();
    model.filterProperty().set("không có chữ này ở đâu");
    assertThat(model.rows()).isEmpty();
  }

  @Test
  void ruleThatIsReplaced_saysUntilWhen() {
    LegalNotesViewModel model = loaded(Language.VIETNAMESE);
    model.filterProperty().set("DUTY.transfer LPCMT-2021");
    assertThat(model.rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.badge()).isEqualTo("Không còn áp dụng");
              assertThat(row.source()).contains("Đến 30/06/2026");
            });
  }
}
