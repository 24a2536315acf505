package vn.hoanhap.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Prints the public half of the post's signing key, a JSON document, for the province to enrol.
@Command(name = "key", description = "command.bundle.key")
final class BundleKeyCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private RegisterOptions register;

  @Mixin private JsonFlag json;

  BundleKeyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Register open = register.open(terminal)) {
      terminal.print(open.showPostKey().handle(open.actor()));
    }
    return Exit.DONE;
  }
}
