package vn.hoanhap.crypto;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECKey;
import java.security.spec.ECGenParameterSpec;

/// Makes and checks key pairs on the one curve the program uses, NIST P-256.
final class EllipticKeys {

  private static final String CURVE = "secp256r1";
  private static final int BITS = 256;

  private EllipticKeys() {}

  static KeyPair freshPair() {
    try {
      KeyPairGenerator maker = KeyPairGenerator.getInstance("EC");
      maker.initialize(new ECGenParameterSpec(CURVE));
      return maker.generateKeyPair();
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("this Java has no P-256 keys", missing);
    }
  }

  static void requireP256(ECKey key) {
    if (key.getParams().getOrder().bitLength() != BITS) {
      throw new IllegalArgumentException("a P-256 key is needed");
    }
  }
}
