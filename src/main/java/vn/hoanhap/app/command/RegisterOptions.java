package vn.hoanhap.app.command;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.usecase.session.OpenRegister;
import vn.hoanhap.usecase.session.Unlock;

/// What every command on a register asks for: its folder, who works with it, and the password,
/// which is never an argument.
final class RegisterOptions {

  @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "command.param.dir")
  private Path folder;

  @Option(names = "--user", paramLabel = "NAME", descriptionKey = "command.option.user")
  private String user;

  @Option(
      names = "--password-file",
      paramLabel = "F",
      descriptionKey = "command.option.password-file")
  private Path passwordFile;

  Path folder() {
    return folder;
  }

  /// Unlocks the register for the named user, or for the chief when nobody is named.
  Register open(Terminal terminal) {
    Unlock unlock = new Unlock(terminal.clock());
    UserId who = who(terminal, unlock.look(folder).users());
    char[] password = new Password(terminal).read(passwordFile);
    OpenRegister open = unlock.handle(folder, who, password);
    if (!open.notice().isEmpty()) {
      terminal.say(terminal.messages().text(open.notice()));
    }
    return new Register(open, terminal.clock());
  }

  private UserId who(Terminal terminal, List<Unlock.Choice> users) {
    return users.stream()
        .filter(choice -> user == null ? choice.role() == Role.CHIEF : choice.name().equals(user))
        .findFirst()
        .map(Unlock.Choice::id)
        .orElseThrow(() -> new WrongUse(terminal.messages().text("command.no-such-user")));
  }
}
