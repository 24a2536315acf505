package vn.hoanhap.crypto;

import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import vn.hoanhap.domain.Fault;

/// A key that files are sealed to: ECDH over P-256. Whoever holds the public half can seal, only
/// the holder of `privateKey` can open; it is null where only sealing is possible.
public record SealingKey(ECPublicKey publicKey, ECPrivateKey privateKey) {

  public SealingKey {
    EllipticKeys.requireP256(publicKey);
    if (privateKey != null) {
      EllipticKeys.requireP256(privateKey);
    }
  }

  /// A new key pair.
  public static SealingKey fresh() {
    var pair = EllipticKeys.freshPair();
    return new SealingKey((ECPublicKey) pair.getPublic(), (ECPrivateKey) pair.getPrivate());
  }

  /// Can open what was sealed to it.
  public boolean opens() {
    return privateKey != null;
  }

  /// The half that may be handed to others.
  public SealingKey publicHalf() {
    return new SealingKey(publicKey, null);
  }

  /// This key, or the fault that it can only seal.
  public SealingKey requireOpens() {
    if (!opens()) {
      throw new Fault.Unusable("bundle.key-public-only", null);
    }
    return this;
  }

  /// Names the class alone: a key is never printed by accident.
  @Override
  public String toString() {
    return "SealingKey";
  }
}
