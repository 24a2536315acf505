package vn.hoanhap.crypto;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// A copy of the data key that the printed recovery code unlocks. The code has 160 random bits, so
/// HKDF is enough: there is nothing to guess.
public final class RecoverySlot {

  private static final int SALT_LENGTH = 16;
  private static final byte[] PURPOSE =
      "hoanhap recovery v1".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

  private final byte[] salt;
  private final byte[] wrapped;

  private RecoverySlot(byte[] salt, byte[] wrapped) {
    this.salt = salt;
    this.wrapped = wrapped;
  }

  /// Wraps the key under a recovery code.
  public static RecoverySlot seal(DataKey key, RecoveryCode code, SecureRandom random) {
    byte[] salt = new byte[SALT_LENGTH];
    random.nextBytes(salt);
    byte[] wrappingKey = derive(code, salt);
    try {
      return new RecoverySlot(salt, KeyWrap.wrap(wrappingKey, key));
    } finally {
      Arrays.fill(wrappingKey, (byte) 0);
    }
  }

  /// The key, or empty when the code belongs to another register.
  public Optional<DataKey> open(RecoveryCode code) {
    byte[] wrappingKey = derive(code, salt);
    try {
      return KeyWrap.unwrap(wrappingKey, wrapped);
    } finally {
      Arrays.fill(wrappingKey, (byte) 0);
    }
  }

  /// The slot as one word of text: `hkdf-sha256:SALT:KEY` in base64url.
  public String text() {
    Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
    return "hkdf-sha256:" + base64.encodeToString(salt) + ":" + base64.encodeToString(wrapped);
  }

  /// Reads [#text()]; anything else is an `IllegalArgumentException`.
  public static RecoverySlot parse(String text) {
    String[] parts = text.split(":", -1);
    if (parts.length != 3 || !parts[0].equals("hkdf-sha256")) {
      throw new IllegalArgumentException("not a recovery slot");
    }
    byte[] salt = Base64.getUrlDecoder().decode(parts[1]);
    byte[] wrapped = Base64.getUrlDecoder().decode(parts[2]);
    if (salt.length != SALT_LENGTH || wrapped.length != KeyWrap.WRAPPED_LENGTH) {
      throw new IllegalArgumentException("not a recovery slot");
    }
    return new RecoverySlot(salt, wrapped);
  }

  private static byte[] derive(RecoveryCode code, byte[] salt) {
    byte[] secret = code.bytes();
    try {
      HKDFParameterSpec spec =
          HKDFParameterSpec.ofExtract()
              .addIKM(secret)
              .addSalt(salt)
              .thenExpand(PURPOSE, DataKey.LENGTH);
      return KDF.getInstance("HKDF-SHA256").deriveData(spec);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("the JDK must have HKDF", impossible);
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }
}
