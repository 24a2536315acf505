package vn.hoanhap.crypto;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// AES-256-GCM alone under a key that is thrown away: the floor that sealing a bundle is measured
/// against. It protects nothing that anybody will open.
public final class BareSeal {

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  /// Encrypts once and answers the length of the result in bytes.
  public int seal(byte[] plain) {
    SecureRandom random = new SecureRandom();
    byte[] key = new byte[DataKey.LENGTH];
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(key);
    random.nextBytes(nonce);
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          Cipher.ENCRYPT_MODE,
          new SecretKeySpec(key, "AES"),
          new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(plain).length;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("the JDK must have AES-GCM", impossible);
    }
  }
}
