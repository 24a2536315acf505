package vn.hoanhap.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;

/// Closes the measure, or with `--batch` the measures, that standard input names.
@Command(name = "close", description = "command.measure.close")
final class MeasureCloseCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private RegisterOptions register;

  @Option(names = "--batch", descriptionKey = "command.option.batch")
  private boolean batch;

  @Mixin private JsonFlag json;

  MeasureCloseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Register open = register.open(terminal)) {
      if (!batch) {
        answer(close(open, new JsonInput().object(terminal)));
        return Exit.DONE;
      }
      Batch all = new Batch(terminal);
      all.run(line -> close(open, line));
      return all.finish(json.isGiven(), new LeftOut());
    }
  }

  private static Measure close(Register open, JsonObject line) {
    MeasureId measure = People.measure(line, open);
    if (measure == null) {
      throw new BadInput("command.input.missing", line.at("measure"));
    }
    Closing closing = MeasureLine.closing(line);
    return open.closeMeasure().handle(open.actor(), measure, closing);
  }

  private void answer(Measure measure) {
    if (json.isGiven()) {
      terminal.print(
          JsonNodeFactory.instance
              .objectNode()
              .put("measure", measure.id().value())
              .put("status", measure.status().code())
              .put("ended_on", measure.closing().endedOn().toString()));
    } else {
      terminal.print(
          terminal
              .messages()
              .text("command.measure.closed", measure.closing().endedOn().toString()));
    }
  }
}
