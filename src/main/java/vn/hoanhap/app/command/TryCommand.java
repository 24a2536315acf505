package vn.hoanhap.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.hoanhap.app.demo.TrainingRegister;
import vn.hoanhap.domain.reference.Reference;
import vn.hoanhap.i18n.Messages;

/// A first look: opens the window on a register of fictitious people, or, where nobody could see a
/// window, makes the tour of [DemoCommand] and says where it is.
@Command(name = "try", description = "command.try")
final class TryCommand implements Callable<Integer> {

  private static final String TOUR = "hoanhap-dung-thu";
  private static final int TOURS = 1000;

  private final Terminal terminal;
  private final Screens screens;

  @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "command.param.try-dir")
  private Path folder;

  TryCommand(Terminal terminal, Screens screens) {
    this.terminal = terminal;
    this.screens = screens;
  }

  @Override
  public Integer call() {
    return screens.areVisible() ? window() : tour();
  }

  private int window() {
    Path register = folder == null ? screens.trialRegister() : folder;
    if (!Files.isDirectory(register)) {
      terminal.say(terminal.messages().text("command.demo.register", register));
      new TrainingRegister(new Reference(), terminal.clock()).make(register).close();
    }
    terminal.say(terminal.messages().text("command.demo.password", TrainingRegister.PASSWORD));
    screens.open(register);
    return Exit.DONE;
  }

  private int tour() {
    Messages messages = terminal.messages();
    terminal.say(messages.text("command.try.no-display"));
    Path place = folder == null ? fresh() : folder;
    DemoTour.Left left = new DemoTour(terminal, screens).make(place);
    terminal.print(
        messages.text(
            "command.try.done",
            place.toAbsolutePath(),
            left.papers().size(),
            left.pictures().size()));
    return Exit.DONE;
  }

  /// A folder that holds nothing yet, inside `target` where a build is at work.
  private static Path fresh() {
    Path build = Path.of("target");
    Path parent = Files.isDirectory(build) ? build : Path.of("");
    return IntStream.range(1, TOURS)
        .mapToObj(number -> parent.resolve(number == 1 ? TOUR : TOUR + "-" + number))
        .filter(Files::notExists)
        .findFirst()
        .orElseThrow();
  }
}
