package vn.hoanhap.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoanhap.crypto.SealingKey;
import vn.hoanhap.crypto.SigningKey;
import vn.hoanhap.domain.Fault;

/// Keys written as text come back the same, keep to their use, and show no private half unasked.
class KeyTextTest {

  private final KeyText keys = new KeyText();

  @Test
  void sealingKey_comesBack() {
    SealingKey key = SealingKey.fresh();

    KeyText.Sealing read = keys.readSealing(keys.write(key, true));

    assertThat(read.key().publicKey()).isEqualTo(key.publicKey());
    assertThat(read.key().privateKey().getS()).isEqualTo(key.privateKey().getS());
    assertThat(read.training()).isTrue();
    assertThat(read.id()).hasSize(43).isEqualTo(keys.id(key.publicKey()));
  }

  @Test
  void publicHalves_holdNoPrivateNumber() {
    assertThat(keys.write(SealingKey.fresh().publicHalf(), false)).doesNotContain("\"d\"");
    assertThat(keys.writePublic(SigningKey.fresh())).doesNotContain("\"d\"");
  }

  @Test
  void keysOfTheOtherUse_areRefused() {
    String sealing = keys.write(SealingKey.fresh(), false);
    String signing = keys.write(SigningKey.fresh());

    assertThatThrownBy(() -> keys.readSigning(sealing))
        .isInstanceOf(Fault.Unusable.class)
        .hasMessage("bundle.key-wrong-use");
    assertThatThrownBy(() -> keys.readSealing(signing))
        .isInstanceOf(Fault.Unusable.class)
        .hasMessage("bundle.key-wrong-use");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "không phải khóa",
        "[]",
        "{}",
        "{\"kty\":\"RSA\",\"n\":\"AQAB\",\"e\":\"AQAB\"}",
        "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AQAB\",\"y\":\"AQAB\"}",
        "{\"kty\":\"EC\",\"crv\":\"P-384\",\"x\":\"AQAB\",\"y\":\"AQAB\"}"
      })
  void otherText_isUnreadable(String text) {
    assertThatThrownBy(() -> keys.readSealing(text))
        .isInstanceOf(Fault.Unusable.class)
        .hasMessage("bundle.key-unreadable");
  }
}
