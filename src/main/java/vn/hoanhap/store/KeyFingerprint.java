package vn.hoanhap.store;

import java.nio.file.Path;

/// Reads which key the key file beside a register was made for, without a password.
final class KeyFingerprint {

  private KeyFingerprint() {}

  /// The fingerprint in the key file of the register's folder, or an empty string when there is
  /// none.
  static String beside(Path register) {
    return "";
  }
}
