package vn.hoanhap.crypto;

import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;

/// The key pair a post signs its monthly files with: ECDSA over P-256 with SHA-256 (`ES256`, RFC
/// 7518 section 3.4). The private half never leaves the encrypted register.
public record SigningKey(ECPrivateKey privateKey, ECPublicKey publicKey) {

  public SigningKey {
    EllipticKeys.requireP256(publicKey);
    EllipticKeys.requireP256(privateKey);
  }

  /// A new key pair.
  public static SigningKey fresh() {
    var pair = EllipticKeys.freshPair();
    return new SigningKey((ECPrivateKey) pair.getPrivate(), (ECPublicKey) pair.getPublic());
  }

  /// Names the class alone: a key is never printed by accident.
  @Override
  public String toString() {
    return "SigningKey";
  }
}
