package vn.hoanhap.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Focus: what officers type without marks finds what was written with them, letter by letter.
class SearchKeyTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Nguyễn Văn Đức,        nguyen van duc
          '  ĐẶNG   THỊ  ÁNH ',  dang thi anh
          Ðỗ Hữu,                do huu
          Hòa,                   hoa
          Hoà,                   hoa
          Thủy,                  thuy
          Thuỷ,                  thuy
          Quý,                   qui
          Quí,                   qui
          Quyên,                 quien
          Lý Mỹ Kỳ,              li mi ki
          Yến,                   yen
          Mây,                   may
          Mai,                   mai
          'Tổ dân phố 5, xóm 12/4', to dan pho 5 xom 12 4
          Y-Moan,                y moan
          '',                    ''
          """)
  void fold_dropsCaseMarksAndPunctuation(String text, String expected) {
    assertThat(SearchKey.fold(text)).isEqualTo(expected);
    assertThat(SearchKey.fold(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(expected);
  }

  @Test
  void everyTypedPrefix_isAPrefixOfTheFoldedWord() {
    for (String name :
        new String[] {"Nguyễn", "Quyền", "Thuý", "Lý", "Đường", "Ysa", "Khuynh", "Kỳ", "Huỳnh"}) {
      for (int end = 1; end <= name.length(); end++) {
        assertThat(SearchKey.fold(name)).startsWith(SearchKey.fold(name.substring(0, end)));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'036 085 001 234',036085001234",
    "'’036.085.001-234',036085001234",
    "'12a',''",
    ",''"
  })
  void digits_takesNumbersAsPasted(String typed, String expected) {
    assertThat(SearchKey.digits(typed)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"Nguyễn,ngu,3", "Đức,duc,3", "Đức,x,0", "Đức,'',0", "Lý,li,2", "'(Hòa)',hoa,4"})
  void matchedPrefix_countsWrittenCharacters(String word, String folded, int expected) {
    assertThat(SearchKey.matchedPrefix(word, folded)).isEqualTo(expected);
  }
}
