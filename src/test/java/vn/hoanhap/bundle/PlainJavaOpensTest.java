package vn.hoanhap.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The sealed file opens with nothing but what every Java has, step by step as RFC 7516 and RFC
/// 7518 section 4.6 say: the format does not depend on the library that wrote it.
class PlainJavaOpensTest {

  private static final String ALGORITHM = "ECDH-ES+A256KW";
  private static final int KEY_BITS = 256;
  private static final int TAG_BITS = 128;

  private final SealedSample sample = new SealedSample(21);

  @Test
  void sealedFile_opensWithoutTheLibrary() throws Exception {
    JsonNode file = JsonMapper.shared().readTree(sample.sealed.content());

    String[] signed = new String(decrypt(file), StandardCharsets.US_ASCII).split("\\.");

    assertThat(signatureIsGood(signed)).isTrue();
    byte[] payload = new GZIPInputStream(new ByteArrayInputStream(bytes(signed[1]))).readAllBytes();
    assertThat(new BundleV1Reader().read(new ByteArrayInputStream(payload)))
        .isEqualTo(sample.bundle);
  }

  private byte[] decrypt(JsonNode file) throws Exception {
    JsonNode recipient = file.at("/recipients/0");
    byte[] wrapping = derived(agreed(recipient.at("/header/epk")));
    Cipher unwrap = Cipher.getInstance("AESWrap");
    unwrap.init(Cipher.UNWRAP_MODE, new SecretKeySpec(wrapping, "AES"));
    var key =
        unwrap.unwrap(bytes(recipient.get("encrypted_key").asString()), "AES", Cipher.SECRET_KEY);
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, bytes(file.get("iv").asString())));
    cipher.updateAAD(file.get("protected").asString().getBytes(StandardCharsets.US_ASCII));
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(bytes(file.get("ciphertext").asString()));
    all.writeBytes(bytes(file.get("tag").asString()));
    return cipher.doFinal(all.toByteArray());
  }

  private byte[] agreed(JsonNode ephemeral) throws Exception {
    KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
    agreement.init(sample.province.key().privateKey());
    agreement.doPhase(publicKey(ephemeral, sample.province.key().publicKey()), true);
    return agreement.generateSecret();
  }

  /// One round of the Concat KDF (NIST SP 800-56A section 5.8.1) is enough for 256 bits.
  private static byte[] derived(byte[] agreed) throws Exception {
    byte[] algorithm = ALGORITHM.getBytes(StandardCharsets.US_ASCII);
    MessageDigest hash = MessageDigest.getInstance("SHA-256");
    hash.update(number(1));
    hash.update(agreed);
    hash.update(number(algorithm.length));
    hash.update(algorithm);
    hash.update(number(0));
    hash.update(number(0));
    hash.update(number(KEY_BITS));
    return hash.digest();
  }

  private boolean signatureIsGood(String[] signed) throws Exception {
    JsonNode header = JsonMapper.shared().readTree(bytes(signed[0]));
    Signature check = Signature.getInstance("SHA256withECDSAinP1363Format");
    check.initVerify(publicKey(header.get("jwk"), sample.signer.key().publicKey()));
    check.update((signed[0] + "." + signed[1]).getBytes(StandardCharsets.US_ASCII));
    return check.verify(bytes(signed[2]));
  }

  private static PublicKey publicKey(JsonNode jwk, ECPublicKey onTheSameCurve) throws Exception {
    BigInteger x = new BigInteger(1, bytes(jwk.get("x").asString()));
    BigInteger y = new BigInteger(1, bytes(jwk.get("y").asString()));
    return KeyFactory.getInstance("EC")
        .generatePublic(new ECPublicKeySpec(new ECPoint(x, y), onTheSameCurve.getParams()));
  }

  private static byte[] number(int value) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
  }

  private static byte[] bytes(String base64) {
    return Base64.getUrlDecoder().decode(base64);
  }
}
