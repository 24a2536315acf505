package vn.hoanhap.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Shows the whole program on fictitious people and leaves what it made in a folder.
@Command(name = "demo", description = "command.demo")
final class DemoCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Screens screens;

  @Parameters(paramLabel = "DIR", descriptionKey = "command.param.demo-dir")
  private Path folder;

  @Mixin private JsonFlag json;

  DemoCommand(Terminal terminal, Screens screens) {
    this.terminal = terminal;
    this.screens = screens;
  }

  @Override
  public Integer call() {
    DemoTour.Left left = new DemoTour(terminal, screens).make(folder);
    if (json.isGiven()) {
      terminal.print(document(left));
    } else {
      terminal.print(left.register().toString());
      left.papers().forEach(file -> terminal.print(file.toString()));
      terminal.print(left.bundle().toString());
      left.pictures().forEach(file -> terminal.print(file.toString()));
    }
    return Exit.DONE;
  }

  private static ObjectNode document(DemoTour.Left left) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("register", left.register().toString());
    put(document.putArray("papers"), left.papers());
    document.put("bundle", left.bundle().toString());
    document.put("bundle_verified", true);
    document.put("bundle_people", left.opened().bundle().people().size());
    document.put("bundle_records", left.opened().bundle().records());
    document.put("bundle_digest", left.opened().digest());
    document.put("province_key", left.provinceKey().toString());
    put(document.putArray("pictures"), left.pictures());
    return document;
  }

  private static void put(ArrayNode out, List<Path> files) {
    files.forEach(file -> out.add(file.toString()));
  }
}
