package vn.hoanhap.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A password opens its own slot and no other, leaves no trace in memory, and old slots stay
/// readable.
class PasswordSlotTest {

  private static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);

  private final SecureRandom random = new SecureRandom();
  private final DataKey key = DataKey.random(random);

  private PasswordSlot seal(String password) {
    return PasswordSlot.seal(key, password.toCharArray(), CHEAP, random);
  }

  @Test
  void rightPassword_opens_alsoAfterTheSlotWasWrittenAndRead() {
    PasswordSlot read = PasswordSlot.parse(seal("Mật khẩu dài 9").text());
    assertThat(read.open("Mật khẩu dài 9".toCharArray()))
        .map(DataKey::fingerprint)
        .contains(key.fingerprint());
    assertThat(read.cost()).isEqualTo(CHEAP);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "mật khẩu dài 9", "Mật khẩu dài 9 ", "Mat khau dai 9"})
  void anyOtherPassword_opensNothing(String other) {
    assertThat(seal("Mật khẩu dài 9").open(other.toCharArray())).isEmpty();
  }

  @Test
  void sameLettersTypedDecomposed_areTheSamePassword() {
    String decomposed = Normalizer.normalize("Mật khẩu dài 9", Normalizer.Form.NFD);
    assertThat(decomposed).isNotEqualTo("Mật khẩu dài 9");
    assertThat(seal("Mật khẩu dài 9").open(decomposed.toCharArray())).isPresent();
    assertThat(seal(decomposed).open("Mật khẩu dài 9".toCharArray())).isPresent();
  }

  @Test
  void passwords_areWiped() {
    char[] sealing = "một hai ba".toCharArray();
    char[] opening = "một hai ba".toCharArray();
    PasswordSlot.seal(key, sealing, CHEAP, random).open(opening);
    assertThat(new String(sealing)).isEqualTo("\0".repeat(10)).isEqualTo(new String(opening));
  }

  @Test
  void sameKeyAndPassword_makeDifferentSlots() {
    assertThat(seal("một hai ba").text()).isNotEqualTo(seal("một hai ba").text());
  }

  // Made once by this class with password "Hòa Nhập 2026" at 64 MiB, 3 passes: must open for ever.
  @Test
  void slotOfTheFirstVersion_stillOpens() {
    PasswordSlot old =
        PasswordSlot.parse(
            "argon2id:65536:3:1:s4x0Rfb7USmRCfOlScXF2Q:3aprZ3SWeKHDdHBW31Z7gtwo_voYboycy7B5aYIB6-Oe5E_dscP4ew");
    assertThat(old.open("Hòa Nhập 2026".toCharArray()))
        .map(DataKey::fingerprint)
        .contains("eb03dc81a3c1b303");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "argon2id:64:1:1:AAAA:BBBB",
        "scrypt:64:1:1:AAAAAAAAAAAAAAAAAAAAAA:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "argon2id:99999999:1:1:AAAAAAAAAAAAAAAAAAAAAA:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "argon2id:64:1000:1:AAAAAAAAAAAAAAAAAAAAAA:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "argon2id:64:x:1:AAAAAAAAAAAAAAAAAAAAAA:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
      })
  void anythingElse_isNoSlot(String text) {
    assertThatThrownBy(() -> PasswordSlot.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # milliseconds of the least cost; passes chosen
          2000, 3
          500,  3
          250,  6
          100,  12
          1,    12
          """)
  void calibration_aimsAtHalfASecond_withinBounds(long millis, int passes) {
    assertThat(Argon2Cost.calibrated(cost -> millis * 1_000_000))
        .isEqualTo(new Argon2Cost(65536, passes, 1));
  }

  @Test
  void forgottenKey_cannotBeUsed() {
    DataKey copy = key.copy();
    copy.close();
    assertThatThrownBy(copy::fingerprint).isInstanceOf(IllegalStateException.class);
    assertThat(key.fingerprint()).hasSize(16);
  }
}
