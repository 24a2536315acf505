package vn.hoanhap.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.usecase.bundle.BuildBundle;

/// Builds the month's sealed file.
@Command(name = "build", description = "command.bundle.build")
final class BundleBuildCommand implements Callable<Integer> {

  private static final String PROVINCE_KEY = "tinh.khoa.json";
  private static final String FOLDER = "gui-tinh";

  private final Terminal terminal;

  @Mixin private RegisterOptions register;

  @Parameters(index = "1", paramLabel = "MONTH", descriptionKey = "command.param.month")
  private YearMonth month;

  @Option(
      names = "--province-key",
      paramLabel = "KEY",
      descriptionKey = "command.option.province-key")
  private Path provinceKey;

  @Option(names = "--out", paramLabel = "FOLDER", descriptionKey = "command.option.bundle-out")
  private Path out;

  @Mixin private JsonFlag json;

  BundleBuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path folder = register.folder();
    String key = text(provinceKey == null ? folder.resolve(PROVINCE_KEY) : provinceKey);
    Path target = out == null ? folder.resolve(FOLDER) : out;
    try (Register open = register.open(terminal)) {
      BuildBundle.Done done =
          open.buildBundle().handle(open.actor(), new BuildBundle.Command(month, key, target));
      answer(done);
    }
    return Exit.DONE;
  }

  private void answer(BuildBundle.Done done) {
    if (json.isGiven()) {
      terminal.print(
          JsonNodeFactory.instance
              .objectNode()
              .put("file", done.file().toString())
              .put("sequence", done.sequence())
              .put("records", done.records())
              .put("digest", done.digest()));
    } else {
      terminal.print(done.file().toString());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new Fault.Unusable("command.no-province-key", unreadable, file.toString());
    }
  }
}
