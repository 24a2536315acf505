package vn.hoanhap.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.hoanhap.usecase.safety.BackUp;

/// Makes a backup and proves it by opening it.
@Command(name = "backup", description = "command.backup")
final class BackupCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private RegisterOptions register;

  @Option(names = "--to", paramLabel = "FOLDER", descriptionKey = "command.option.backup-to")
  private Path to;

  @Mixin private JsonFlag json;

  BackupCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    BackUp.Copy copy;
    try (Register open = register.open(terminal)) {
      BackUp backUp = open.backUp();
      copy = to == null ? own(backUp.handle(open.actor())) : backUp.to(open.actor(), to);
    }
    if (json.isGiven()) {
      terminal.print(
          JsonNodeFactory.instance
              .objectNode()
              .put("folder", copy.folder().toString())
              .put("made_at", copy.madeAt().toString())
              .put("people", copy.people())
              .put("activities", copy.activities())
              .put("ledger_head", copy.ledgerHead())
              .put("verified", copy.verified()));
    } else {
      terminal.print(
          terminal
              .messages()
              .text("command.backup.done", copy.folder(), copy.people(), copy.activities()));
    }
    return copy.verified() ? Exit.DONE : Exit.NO;
  }

  private BackUp.Copy own(BackUp.Done done) {
    if (done.second() != null) {
      terminal.say(new FaultWords(terminal.messages()).what(done.second()));
    }
    return done.first();
  }
}
