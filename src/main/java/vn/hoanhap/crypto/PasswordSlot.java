package vn.hoanhap.crypto;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// A copy of the data key that one password unlocks: Argon2id makes a wrapping key from the
/// password, AES key wrap does the rest. Changing a password makes a new slot; the register itself
/// is not touched.
public final class PasswordSlot {

  /// The shortest password that a new slot takes, in characters.
  public static final int SHORTEST = 8;

  private static final int SALT_LENGTH = 16;

  private final Argon2Cost cost;
  private final byte[] salt;
  private final byte[] wrapped;

  private PasswordSlot(Argon2Cost cost, byte[] salt, byte[] wrapped) {
    this.cost = cost;
    this.salt = salt;
    this.wrapped = wrapped;
  }

  /// Wraps the key under a password, which is wiped.
  public static PasswordSlot seal(
      DataKey key, char[] password, Argon2Cost cost, SecureRandom random) {
    byte[] salt = new byte[SALT_LENGTH];
    random.nextBytes(salt);
    byte[] wrappingKey = derive(password, salt, cost);
    try {
      return new PasswordSlot(cost, salt, KeyWrap.wrap(wrappingKey, key));
    } finally {
      Arrays.fill(wrappingKey, (byte) 0);
    }
  }

  /// The key, or empty when the password is another one. The password is wiped in either case.
  public Optional<DataKey> open(char[] password) {
    byte[] wrappingKey = derive(password, salt, cost);
    try {
      return KeyWrap.unwrap(wrappingKey, wrapped);
    } finally {
      Arrays.fill(wrappingKey, (byte) 0);
    }
  }

  /// The cost the slot was made with.
  public Argon2Cost cost() {
    return cost;
  }

  /// The slot as one word of text: `argon2id:65536:3:1:SALT:KEY`, the last two in base64url.
  public String text() {
    Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
    return "argon2id:%d:%d:%d:%s:%s"
        .formatted(
            cost.memoryKib(),
            cost.passes(),
            cost.lanes(),
            base64.encodeToString(salt),
            base64.encodeToString(wrapped));
  }

  /// Reads [#text()]; anything else is an `IllegalArgumentException`.
  public static PasswordSlot parse(String text) {
    String[] parts = text.split(":", -1);
    if (parts.length != 6 || !parts[0].equals("argon2id")) {
      throw new IllegalArgumentException("not a password slot");
    }
    Argon2Cost cost =
        new Argon2Cost(
            Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
    byte[] salt = Base64.getUrlDecoder().decode(parts[4]);
    byte[] wrapped = Base64.getUrlDecoder().decode(parts[5]);
    if (salt.length != SALT_LENGTH || wrapped.length != KeyWrap.WRAPPED_LENGTH) {
      throw new IllegalArgumentException("not a password slot");
    }
    return new PasswordSlot(cost, salt, wrapped);
  }

  /// How long one derivation takes here, after a small one that loads the code. For
  /// [Argon2Cost#calibrated].
  public static long nanosOf(Argon2Cost cost) {
    derive("warm".toCharArray(), new byte[SALT_LENGTH], new Argon2Cost(1024, 1, 1));
    long start = System.nanoTime();
    derive("trial".toCharArray(), new byte[SALT_LENGTH], cost);
    return System.nanoTime() - start;
  }

  private static byte[] derive(char[] password, byte[] salt, Argon2Cost cost) {
    byte[] bytes = utf8(password);
    try {
      Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
      argon2.init(
          new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
              .withVersion(Argon2Parameters.ARGON2_VERSION_13)
              .withMemoryAsKB(cost.memoryKib())
              .withIterations(cost.passes())
              .withParallelism(cost.lanes())
              .withSalt(salt)
              .build());
      byte[] derived = new byte[DataKey.LENGTH];
      argon2.generateBytes(bytes, derived);
      return derived;
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  // Composed form, so that the same Vietnamese letters typed on another keyboard are the same
  // password.
  // A text that is composed already, the usual case, never becomes a String that could not be
  // wiped.
  private static byte[] utf8(char[] password) {
    CharBuffer typed = CharBuffer.wrap(password);
    CharBuffer composed =
        Normalizer.isNormalized(typed, Normalizer.Form.NFC)
            ? typed
            : CharBuffer.wrap(Normalizer.normalize(typed, Normalizer.Form.NFC));
    ByteBuffer encoded = StandardCharsets.UTF_8.encode(composed);
    byte[] bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    Arrays.fill(encoded.array(), (byte) 0);
    Arrays.fill(password, '\0');
    return bytes;
  }
}
