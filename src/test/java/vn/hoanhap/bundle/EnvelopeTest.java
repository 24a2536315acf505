package vn.hoanhap.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoanhap.crypto.SigningKey;
import vn.hoanhap.domain.Fault;

/// Sealing and opening: who can, what is seen from outside, and which fault names which wrong.
class EnvelopeTest {

  private final SealedSample sample = new SealedSample(7);
  private final byte[] file = sample.sealed.content();
  private final EnvelopeReader reader = new EnvelopeReader();
  private final KeyText keys = new KeyText();

  @Test
  void provinceOpens_whatThePostSealed() {
    EnvelopeReader.Opened opened = reader.open(file, sample.province, sample.enrolled());

    assertThat(opened)
        .isEqualTo(
            new EnvelopeReader.Opened(
                sample.bundle, sample.sealed.digest(), sample.signer.id(), true));
  }

  @Test
  void postOpens_itsOwnFile() {
    assertThat(reader.open(file, sample.post, null))
        .isEqualTo(
            new EnvelopeReader.Opened(
                sample.bundle, sample.sealed.digest(), sample.signer.id(), false));
  }

  @Test
  void fromOutside_onlyMarkRecipientsAndSizes() {
    EnvelopeReader.Outside outside = reader.inspect(file);

    assertThat(outside.mark()).isEqualTo(Mark.of(sample.bundle));
    assertThat(outside.recipients()).containsExactly(sample.province.id(), sample.post.id());
    assertThat(outside.fileSize()).isEqualTo(file.length);
    String text = new String(file, StandardCharsets.UTF_8);
    sample.bundle.people().forEach(person -> assertThat(text).doesNotContain(person.id()));
  }

  @Test
  void keyOfAnotherProvince_isWrongKey() {
    assertThat(keyOf(() -> reader.open(file, SealedSample.sealing(false), null)))
        .isEqualTo("bundle.wrong-key");
  }

  @Test
  void publicHalf_cannotOpen() {
    KeyText.Sealing half = keys.readSealing(keys.write(sample.province.key().publicHalf(), false));

    assertThat(keyOf(() -> reader.open(file, half, null))).isEqualTo("bundle.key-public-only");
  }

  @Test
  void otherPostThanEnrolled_isNamed() {
    KeyText.Verifying other = keys.readVerifying(keys.writePublic(SigningKey.fresh()));

    assertThat(keyOf(() -> reader.open(file, sample.province, other)))
        .isEqualTo("bundle.signer-other");
  }

  @Test
  void cutOffAnywhere_isTruncated() {
    for (int length = 0; length < file.length; length += 997) {
      byte[] part = Arrays.copyOf(file, length);

      assertThat(keyOf(() -> reader.open(part, sample.province, null)))
          .as("%d bytes", length)
          .isEqualTo("bundle.truncated");
      assertThat(keyOf(() -> reader.inspect(part)))
          .as("%d bytes", length)
          .isEqualTo("bundle.truncated");
    }
  }

  @Test
  void otherFiles_areDamaged() {
    for (String text :
        List.of("xin chào", "[]", "{}", "{\"protected\":1}", "null", "{\"a\":1,\"a\":2}")) {
      byte[] other = text.getBytes(StandardCharsets.UTF_8);

      assertThat(keyOf(() -> reader.inspect(other))).as(text).isEqualTo("bundle.damaged");
    }
  }

  @Test
  void moreThanTwentyMegabytes_areNotLookedAt() {
    byte[] large = new byte[20 * 1024 * 1024 + 1];

    assertThat(keyOf(() -> reader.inspect(large))).isEqualTo("bundle.too-large");
  }

  @Test
  void trainingAndRealKeys_neverMix() {
    KeyText.Sealing training = SealedSample.sealing(true);

    assertThat(
            keyOf(
                () ->
                    new EnvelopeWriter()
                        .seal(sample.bundle, sample.signer, List.of(training, sample.post))))
        .isEqualTo("bundle.training-mismatch");
  }

  private static String keyOf(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    return catchThrowableOfType(Fault.Unusable.class, call).key();
  }
}
