package vn.hoanhap.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Length and variety make a password; what everybody tries first does not.
class PasswordStrengthTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '',                     TOO_SHORT
          Ab1!xyz,                TOO_SHORT
          matkhau1,               WEAK
          MatKhau123,             WEAK
          aaaaaaaaaaaaaaaa,       GUESSED
          11111111,               GUESSED
          1234567890,             GUESSED
          87654321,               GUESSED
          AbcdEfgh,               GUESSED
          qwertyui,               GUESSED
          abababab,               WEAK
          yenmoyenmo,             WEAK
          Yen-Mo-26,              FAIR
          ruong lua ben song Day, STRONG
          congan xa yen mo 2026,  STRONG
          """)
  void words_followLengthAndVariety(String typed, PasswordStrength expected) {
    assertThat(PasswordStrength.of(typed)).isEqualTo(expected);
  }
}
