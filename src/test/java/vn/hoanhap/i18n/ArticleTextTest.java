package vn.hoanhap.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Focus: the rule book's short citations, said as papers say them.
class ArticleTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BLHS 70.2b | điểm b khoản 2 Điều 70 Bộ luật Hình sự
          BLHS 73.1 | khoản 1 Điều 73 Bộ luật Hình sự
          BLHS 41, 44 | Điều 41, Điều 44 Bộ luật Hình sự
          BLHS 70.2 đoạn cuối | đoạn cuối khoản 2 Điều 70 Bộ luật Hình sự
          NQ02/2018 Điều 8; LTHAHS-2019 89.2 | Điều 8 Nghị quyết 02/2018/NQ-HĐTP; khoản 2 Điều 89 Luật Thi hành án hình sự 2019
          NĐ163 Mẫu 06, 53 | Mẫu 06, 53 Nghị định 163/2026/NĐ-CP
          BLHS 1999 Chương XI, XXIV | Bộ luật Hình sự 1999 Chương XI, XXIV
          CV 64/TANDTC-PC | Công văn 64/TANDTC-PC
          TT65/2019 | Thông tư 65/2019/TT-BCA
          NĐ163 Điều 59; NĐ163 Phụ lục V | Điều 59 Nghị định 163/2026/NĐ-CP; Phụ lục V Nghị định 163/2026/NĐ-CP
          NĐ999 3.2a | điểm a khoản 2 Điều 3 NĐ999
          '' | ''
          """)
  void citation_isSaidAsPapersSayIt(String article, String said) {
    assertThat(new ArticleText(new Messages(Language.VIETNAMESE)).of(article)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BLHS 70.2b | Article 70.2b, Penal Code
          NQ02/2018 Điều 8 | Điều 8, Resolution 02/2018/NQ-HĐTP
          """)
  void english_keepsTheNumbers(String article, String said) {
    assertThat(new ArticleText(new Messages(Language.ENGLISH)).of(article)).isEqualTo(said);
  }
}
