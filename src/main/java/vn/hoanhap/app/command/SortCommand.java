package vn.hoanhap.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.hoanhap.domain.text.VietnameseNames;

/// Sorts lines of names as the lists do; lines with equal names keep their order.
@Command(name = "sort", description = "command.sort")
final class SortCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private JsonFlag json;

  SortCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<String> sorted =
        new Input(terminal).lines().stream().sorted(VietnameseNames.ORDER).toList();
    if (json.isGiven()) {
      ArrayNode lines = JsonNodeFactory.instance.arrayNode();
      sorted.forEach(lines::add);
      terminal.print(lines);
    } else {
      sorted.forEach(terminal::print);
    }
    return Exit.DONE;
  }
}
