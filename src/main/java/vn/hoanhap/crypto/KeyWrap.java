package vn.hoanhap.crypto;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/// AES-256 key wrap (RFC 3394): 32 bytes of key become 40, and a wrong wrapping key is noticed.
final class KeyWrap {

  /// Length of a wrapped data key in bytes.
  static final int WRAPPED_LENGTH = DataKey.LENGTH + 8;

  private static final String TRANSFORMATION = "AES/KW/NoPadding";

  private KeyWrap() {}

  static byte[] wrap(byte[] wrappingKey, DataKey key) {
    return key.use(
        raw -> {
          try {
            Cipher cipher = Cipher.getInstance(TRANSFORMATION);
            cipher.init(Cipher.WRAP_MODE, new SecretKeySpec(wrappingKey, "AES"));
            return cipher.wrap(new SecretKeySpec(raw, "AES"));
          } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the JDK must have AES key wrap", impossible);
          }
        });
  }

  /// The key inside, or empty when the wrapping key is not the one it was wrapped with.
  static Optional<DataKey> unwrap(byte[] wrappingKey, byte[] wrapped) {
    byte[] raw = null;
    try {
      Cipher cipher = Cipher.getInstance(TRANSFORMATION);
      cipher.init(Cipher.UNWRAP_MODE, new SecretKeySpec(wrappingKey, "AES"));
      raw = cipher.unwrap(wrapped, "AES", Cipher.SECRET_KEY).getEncoded();
      return Optional.of(DataKey.of(raw));
    } catch (InvalidKeyException wrong) {
      return Optional.empty();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("the JDK must have AES key wrap", impossible);
    } finally {
      if (raw != null) {
        Arrays.fill(raw, (byte) 0);
      }
    }
  }
}
