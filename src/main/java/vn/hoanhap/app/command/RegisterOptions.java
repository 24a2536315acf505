package vn.hoanhap.app.command;

import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// What nearly every command on a register asks for: its folder, and who works with it.
final class RegisterOptions {

  @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "command.param.dir")
  private Path folder;

  @Mixin private AccessOptions access;

  Path folder() {
    return folder;
  }

  /// Unlocks the register.
  Register open(Terminal terminal) {
    return access.open(terminal, folder);
  }
}
