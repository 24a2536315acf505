package vn.hoanhap.app.command;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.usecase.session.OpenRegister;
import vn.hoanhap.usecase.session.Unlock;

/// Who works with a register, and the password, which is never an argument.
final class AccessOptions {

  @Option(names = "--user", paramLabel = "NAME", descriptionKey = "command.option.user")
  private String user;

  @Option(
      names = "--password-file",
      paramLabel = "F",
      descriptionKey = "command.option.password-file")
  private Path passwordFile;

  /// Unlocks the register for the named user, or for the chief when nobody is named.
  Register open(Terminal terminal, Path folder) {
    Unlock unlock = new Unlock(terminal.clock());
    UserId who = who(terminal, unlock.look(folder).users());
    OpenRegister open = unlock.handle(folder, who, password(terminal));
    if (!open.notice().isEmpty()) {
      terminal.say(terminal.messages().text(open.notice()));
    }
    open.setback().ifPresent(found -> new FaultWords(terminal.messages()).say(found, terminal));
    return new Register(open, terminal.clock());
  }

  /// The name of the user, or of the chief of the register in `folder`.
  String name(Terminal terminal, Path folder) {
    List<Unlock.Choice> users = new Unlock(terminal.clock()).look(folder).users();
    UserId id = who(terminal, users);
    return users.stream().filter(choice -> choice.id().equals(id)).findFirst().orElseThrow().name();
  }

  char[] password(Terminal terminal) {
    return new Password(terminal).read(passwordFile);
  }

  private UserId who(Terminal terminal, List<Unlock.Choice> users) {
    return users.stream()
        .filter(choice -> user == null ? choice.role() == Role.CHIEF : choice.name().equals(user))
        .findFirst()
        .map(Unlock.Choice::id)
        .orElseThrow(() -> new WrongUse(terminal.messages().text("command.no-such-user")));
  }
}
