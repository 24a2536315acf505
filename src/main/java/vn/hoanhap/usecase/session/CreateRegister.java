package vn.hoanhap.usecase.session;

import java.nio.file.Path;
import vn.hoanhap.domain.access.User;

/// Makes a new register: the encrypted file, the chief's account, the recovery key. The recovery
/// code is made beforehand with [#freshRecoveryCode()], shown, printed and typed back.
public final class CreateRegister {

  /// What is needed. `training` marks a register of fictitious people, which can never make a real
  /// bundle.
  public record Command(
      Path folder,
      String communeCode,
      String postName,
      String chiefName,
      String chiefTitle,
      char[] password,
      String recoveryCode,
      boolean training) {}

  /// The open register and the chief who acts in it.
  public record Done(Path folder, User chief) {}

  /// A new random recovery code in printable groups.
  public String freshRecoveryCode() {
    throw new UnsupportedOperationException();
  }

  /// Whether what was typed back is the same code, in any case and with any spaces.
  public boolean sameCode(String shown, String typed) {
    throw new UnsupportedOperationException();
  }

  /// Makes the register; refuses a folder that already holds one.
  public Done handle(Command command) {
    throw new UnsupportedOperationException();
  }
}
