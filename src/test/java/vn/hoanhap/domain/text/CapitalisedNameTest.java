package vn.hoanhap.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Focus: a name in small letters gets its capitals, any other stays as it was typed.
class CapitalisedNameTest {

  @ParameterizedTest
  @CsvSource({
    "nguyễn văn a, Nguyễn Văn A",
    "đỗ thị ánh, Đỗ Thị Ánh",
    "k'sor h'nhung, K'Sor H'Nhung",
    "Nguyễn văn A, Nguyễn văn A",
    "NGUYỄN VĂN A, NGUYỄN VĂN A",
    "'', ''"
  })
  void onlyANameWithoutCapitals_isChanged(String typed, String kept) {
    assertThat(VietnameseNames.capitalised(typed)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "NGUYỄN VĂN ĐỨC, Nguyễn Văn Đức",
    "nguyễn văn đức, Nguyễn Văn Đức",
    "'H''NHUNG NIÊ', 'H''Nhung Niê'",
    "Lê thị An, Lê thị An",
    "'', ''"
  })
  void aNameInCapitals_hasAUsualForm(String typed, String usual) {
    assertThat(VietnameseNames.usual(typed)).isEqualTo(usual);
  }
}
