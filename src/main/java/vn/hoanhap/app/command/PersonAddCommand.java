package vn.hoanhap.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.hoanhap.usecase.person.RegisterPerson;

/// Adds the person, or with `--batch` the people, that standard input describes.
@Command(name = "add", description = "command.person.add")
final class PersonAddCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private RegisterOptions register;

  @Option(names = "--batch", descriptionKey = "command.option.batch")
  private boolean batch;

  @Mixin private JsonFlag json;

  PersonAddCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    LeftOut leftOut = new LeftOut();
    try (Register open = register.open(terminal)) {
      PersonLine lines = new PersonLine(leftOut);
      RegisterPerson adding = open.registerPerson();
      if (!batch) {
        JsonObject line = new JsonInput().object(terminal);
        answer(adding.handle(open.actor(), lines.read(line)), leftOut);
        return Exit.DONE;
      }
      Batch all = new Batch(terminal);
      all.run(
          line ->
              adding
                  .handle(open.actor(), lines.read(line))
                  .warnings()
                  .forEach(w -> all.warn(w.key())));
      return all.finish(json.isGiven(), leftOut);
    }
  }

  private void answer(RegisterPerson.Done done, LeftOut leftOut) {
    if (!json.isGiven()) {
      terminal.print(done.id().display());
      done.warnings().forEach(warning -> terminal.say(text(warning)));
      return;
    }
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("id", done.id().display());
    ArrayNode warnings = document.putArray("warnings");
    done.warnings()
        .forEach(one -> warnings.addObject().put("key", one.key()).put("text", text(one)));
    ObjectNode left = document.putObject("left_out");
    leftOut.counts().forEach(left::put);
    terminal.print(document);
  }

  private String text(RegisterPerson.Warning warning) {
    return terminal.messages().text(warning.key(), warning.arguments().toArray());
  }
}
