package vn.hoanhap.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoanhap.domain.text.Stigma.Finding;
import vn.hoanhap.domain.text.Stigma.Kind;

/// Focus: notes are warned about labels and about facts the register must not hold, and about
/// nothing else.
class StigmaTest {

  private final Stigma stigma = new Stigma();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          'Đối tượng có mặt tại nhà.',        đối tượng
          'ĐỐI  TƯỢNG, đã gặp',               đối tượng
          'doi tuong co mat tai nha',         đối tượng
          'là Con Nghiện lâu năm',            con nghiện
          'gái mại dâm',                      gái mại dâm
          'thử nước tiểu dương tính',         dương tính
          'dung ma tuý đá',                   ma túy đá
          'dieu tri hiv',                     HIV
          """)
  void labelsAndForbiddenFacts_areFound(String note, String word) {
    assertThat(stigma.in(note)).extracting(Finding::word).contains(word);
    assertThat(stigma.in(Normalizer.normalize(note, Normalizer.Form.NFD)))
        .isEqualTo(stigma.in(note));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          'Gặp tại nhà văn hóa thôn, gia đình hợp tác tốt.'
          'Đã nhận việc ở xưởng mộc, phố mới.'
          'di lam o pho moi'
          'Nghị định 49, đối chiếu hồ sơ, tượng đài'
          'Phổ biến Bộ luật Hình sự Điều 173; họp phòng, chống tội phạm'
          'Hẹn làm thủ tục vay vốn'
          ''
          """)
  void ordinaryNotes_areLeftAlone(String note) {
    assertThat(stigma.in(note)).isEmpty();
  }

  @Test
  void aLabelInQuotationMarks_isAQuotation_butWhatMustNotBeHeldIsFoundThereToo() {
    assertThat(stigma.words("Giấy mời ghi “đối tượng có mặt”")).isEmpty();
    assertThat(stigma.words("Giấy mời ghi \"đối tượng có mặt\"")).isEmpty();
    assertThat(stigma.words("Đối tượng nói: “tôi đã nhận”")).containsExactly("đối tượng");
    assertThat(stigma.words("Ghi “đối tượng”, đối tượng có mặt")).containsExactly("đối tượng");
    assertThat(stigma.words("Giấy ghi “nhiễm HIV”")).isNotEmpty();
  }

  @Test
  void betterWord_isOffered() {
    assertThat(stigma.in("con nghiện"))
        .containsExactly(
            new Finding(Kind.STIGMA, "con nghiện", "người sử dụng trái phép chất ma túy"));
  }

  @Test
  void longerWord_isFoundOnce() {
    assertThat(stigma.in("nhiễm HIV")).extracting(Finding::word).containsExactly("nhiễm HIV");
  }

  @Test
  void noText_hasNoFinding() {
    assertThat(stigma.in(null)).isEmpty();
  }
}
