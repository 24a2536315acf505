package vn.hoanhap.domain.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Names of all peoples of the country pass; what comes from a list or hides a name does not.
class NameSignsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nguyễn Thị Phương Ánh",
        "Đặng Ỷ",
        "H'Hen Niê",
        "H’Nhung Byă",
        "K'Sor Phước",
        "Y Blô Êban",
        "Rơ Châm H'Yéo",
        "Ƀră Kpă",
        "Hờ A-Sử",
        "Công Tằng Tôn Nữ Mỹ-Lệ",
        "N.V.Đ.",
        "Lý A Phủ"
      })
  void names_pass(String name) {
    assertThat(NameSigns.odd(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Nguyễn Văn A1,        1
          Nguyễn Văn A (Tý),    ( )
          <b>Lê An</b>,         < > /
          Lê An 🙂,             🙂
          Lê An; Trần Bình,     ;
          Lê_An@x,              _ @
          11 Lê 1 An,           1
          Lê\tAn\u200b,         U+0009 U+200B
          """)
  void oddSigns_areNamedOnceEach(String name, String odd) {
    assertThat(NameSigns.odd(name)).isEqualTo(odd);
  }
}
