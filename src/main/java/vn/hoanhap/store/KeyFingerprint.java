package vn.hoanhap.store;

import java.nio.file.Files;
import java.nio.file.Path;
import vn.hoanhap.domain.Fault;

/// Reads which key the key file beside a register was made for, without a password.
final class KeyFingerprint {

  private KeyFingerprint() {}

  /// The fingerprint in the key file of the register's folder; an empty string when there is none
  /// that can be read, and then nothing is known of the key.
  static String beside(Path register) {
    RegisterFolder folder = new RegisterFolder(register.getParent());
    if (!Files.isRegularFile(folder.keys())) {
      return "";
    }
    try {
      return KeyFileText.read(folder.keys()).fingerprint();
    } catch (Fault.Unusable damaged) {
      return "";
    }
  }
}
