package vn.hoanhap.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.reference.Commune;
import vn.hoanhap.domain.reference.Communes;
import vn.hoanhap.domain.reference.Reference;
import vn.hoanhap.usecase.session.CreateRegister;

/// Makes a new register with its chief. The recovery code goes into a file of its own, which
/// belongs in a safe and not beside the register.
@Command(name = "init", description = "command.init")
final class InitCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "DIR", descriptionKey = "command.param.dir")
  private Path folder;

  @Option(
      names = "--commune",
      required = true,
      paramLabel = "CODE",
      descriptionKey = "command.option.commune")
  private String commune;

  @Option(
      names = "--chief",
      required = true,
      paramLabel = "NAME",
      descriptionKey = "command.option.chief")
  private String chief;

  @Option(names = "--title", paramLabel = "TITLE", descriptionKey = "command.option.title")
  private String title = "";

  @Option(
      names = "--password-file",
      paramLabel = "F",
      descriptionKey = "command.option.password-file")
  private Path passwordFile;

  @Option(
      names = "--recovery-out",
      required = true,
      paramLabel = "F",
      descriptionKey = "command.option.recovery-out")
  private Path recoveryOut;

  @Option(names = "--training", descriptionKey = "command.option.training")
  private boolean training;

  @Mixin private JsonFlag json;

  InitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Communes communes = new Reference().communes();
    CreateRegister create = new CreateRegister(communes, terminal.clock());
    String postName = communes.byCode(commune).map(Commune::policePost).orElse(commune);
    char[] password = new Password(terminal).read(passwordFile);
    String recovery = create.freshRecoveryCode();
    keep(recovery);
    CreateRegister.Done done = create(create, postName, password, recovery);
    answer(done, postName);
    return Exit.DONE;
  }

  /// The code is on the disk before the register needs it; without a register it opens nothing and
  /// is taken away again.
  private CreateRegister.Done create(
      CreateRegister create, String postName, char[] password, String recovery) {
    try {
      return create.handle(
          new CreateRegister.Command(
              folder, commune, postName, chief, title, password, recovery, training));
    } catch (RuntimeException refused) {
      try {
        Files.deleteIfExists(recoveryOut);
      } catch (IOException stays) {
        refused.addSuppressed(stays);
      }
      throw refused;
    }
  }

  private void keep(String recovery) {
    try {
      Files.writeString(recoveryOut, recovery + "\n", StandardOpenOption.CREATE_NEW);
    } catch (IOException refused) {
      throw new Fault.NotSaved("command.output-not-saved", refused, recoveryOut.toString());
    }
  }

  private void answer(CreateRegister.Done done, String postName) {
    if (json.isGiven()) {
      terminal.print(
          JsonNodeFactory.instance
              .objectNode()
              .put("folder", done.folder().toString())
              .put("commune", commune)
              .put("post", postName)
              .put("training", training)
              .put("recovery_file", recoveryOut.toAbsolutePath().toString()));
    } else {
      terminal.print(terminal.messages().text("command.init.done", postName, done.folder()));
    }
    terminal.say(terminal.messages().text("command.init.recovery", recoveryOut));
  }
}
