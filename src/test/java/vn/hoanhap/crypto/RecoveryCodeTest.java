package vn.hoanhap.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoanhap.domain.Fault;

/// The recovery code survives paper and typing: any case, spaces and look-alikes are read, and
/// every mistyped character and every two swapped ones are caught and their group named.
class RecoveryCodeTest {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private final RecoveryCode code = RecoveryCode.random(new SecureRandom());

  @Test
  void print_isEightGroupsOfFive() {
    assertThat(code.text()).matches("([0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}");
    assertThat(code.toString()).isEqualTo("RecoveryCode");
  }

  @Test
  void thousandCodes_areReadBack_howeverTheyAreTyped() {
    Random random = new Random(20261122);
    for (int i = 0; i < 1000; i++) {
      RecoveryCode any = RecoveryCode.random(new SecureRandom());
      String text = any.text();
      String careless =
          text.toLowerCase(Locale.ROOT)
              .replace('-', random.nextBoolean() ? ' ' : '.')
              .replace('0', random.nextBoolean() ? 'o' : 'O')
              .replace('1', "lIi".charAt(random.nextInt(3)));
      assertThat(RecoveryCode.parse("  " + careless + "\n")).isEqualTo(any);
    }
  }

  @Test
  void everySingleFault_isCaught_andItsGroupNamed() {
    String bare = code.text().replace("-", "");
    for (int at = 0; at < bare.length(); at++) {
      for (char other : ALPHABET.toCharArray()) {
        if (other != bare.charAt(at)) {
          String typed = bare.substring(0, at) + other + bare.substring(at + 1);
          assertThat(RecoveryCode.wrongGroups(typed))
              .as("place %d", at)
              .containsExactly(at / 5 + 1);
        }
      }
    }
  }

  @Test
  void everySwapOfTwoCharactersInAGroup_isCaught() {
    String bare = code.text().replace("-", "");
    for (int group = 0; group < 8; group++) {
      for (int one = 0; one < 5; one++) {
        for (int other = one + 1; other < 5; other++) {
          char[] typed = bare.toCharArray();
          typed[group * 5 + one] = bare.charAt(group * 5 + other);
          typed[group * 5 + other] = bare.charAt(group * 5 + one);
          boolean same = new String(typed).equals(bare);
          assertThat(RecoveryCode.wrongGroups(new String(typed)).isEmpty()).isEqualTo(same);
        }
      }
    }
  }

  @Test
  void swappedGroups_areCaught() {
    String[] groups = code.text().split("-");
    String first = groups[0];
    groups[0] = groups[5];
    groups[5] = first;
    assertThat(RecoveryCode.wrongGroups(String.join("-", groups))).containsExactly(1, 6);
  }

  @Test
  void halfTypedCode_hasNoWrongGroupsYet() {
    assertThat(RecoveryCode.wrongGroups(code.text().substring(0, 15))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # typed                                          | fault
          ABCDE                                            | recovery-code.length
          ''                                               | recovery-code.length
          Â0000-00000-00000-00000-00000-00000-00000-00000  | recovery-code.marks
          UUUUU-UUUUU-UUUUU-UUUUU-UUUUU-UUUUU-UUUUU-UUUUU  | recovery-code.group
          00001-00000-00000-00000-00000-00000-00000-00000  | recovery-code.group
          """)
  void everyFault_hasItsName(String typed, String key) {
    assertThatThrownBy(() -> RecoveryCode.parse(typed))
        .isInstanceOf(Fault.RuleBroken.class)
        .hasMessage(key);
  }

  @Test
  void slot_opensWithItsCodeAlone() {
    DataKey key = DataKey.random(new SecureRandom());
    RecoverySlot slot = RecoverySlot.parse(RecoverySlot.seal(key, code, new SecureRandom()).text());
    assertThat(slot.open(RecoveryCode.parse(code.text())))
        .map(DataKey::fingerprint)
        .contains(key.fingerprint());
    assertThat(slot.open(RecoveryCode.random(new SecureRandom()))).isEmpty();
    assertThatThrownBy(() -> RecoverySlot.parse("hkdf-sha256:AA:BB"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
