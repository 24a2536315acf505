package vn.hoanhap.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The 256-bit random key that encrypts one register. It is never derived from a password: each
/// user's password, and the recovery code, unlock a wrapped copy of it. [#close()] wipes it from
/// memory.
public final class DataKey implements AutoCloseable {

  /// Length in bytes.
  public static final int LENGTH = 32;

  private final byte[] bytes;
  private boolean destroyed;

  private DataKey(byte[] bytes) {
    this.bytes = bytes;
  }

  /// A new random key.
  public static DataKey random(SecureRandom random) {
    byte[] bytes = new byte[LENGTH];
    random.nextBytes(bytes);
    return new DataKey(bytes);
  }

  /// The key made of a copy of 32 bytes; the caller wipes its own array.
  public static DataKey of(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a data key has 32 bytes");
    }
    return new DataKey(bytes.clone());
  }

  /// A second key object with the same bytes, for an owner that closes its own.
  public DataKey copy() {
    return use(DataKey::of);
  }

  /// Lends the raw bytes to `work` as a copy that is wiped when it returns.
  public synchronized <T> T use(Function<byte[], T> work) {
    if (destroyed) {
      throw new IllegalStateException("the key was forgotten");
    }
    byte[] lent = bytes.clone();
    try {
      return work.apply(lent);
    } finally {
      Arrays.fill(lent, (byte) 0);
    }
  }

  /// Sixteen hexadecimal digits that tell two keys apart and say nothing about either: the head of
  /// HMAC-SHA256 under the key over a fixed text. The key file stores them, so that a wrong key and
  /// a damaged register can be told apart.
  public String fingerprint() {
    return HexFormat.of().formatHex(hmac("hoanhap register key v1"), 0, 8);
  }

  /// Thirty-two hexadecimal digits that only who holds the key can make for a text: they prove that
  /// the text beside the register was written by this program. `purpose` keeps the texts of one use
  /// from passing for those of another.
  public String tag(String purpose, String text) {
    return HexFormat.of().formatHex(hmac("hoanhap " + purpose + "\n" + text), 0, 16);
  }

  private byte[] hmac(String text) {
    return use(
        key -> {
          try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
          } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the JDK must have HmacSHA256", impossible);
          }
        });
  }

  /// Wipes the key; every later use throws.
  @Override
  public synchronized void close() {
    Arrays.fill(bytes, (byte) 0);
    destroyed = true;
  }
}
