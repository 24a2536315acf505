package vn.hoanhap.app.command;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.usecase.measure.MeasureCommand;

/// Adds the measure, or with `--batch` the measures, that standard input describes.
@Command(name = "add", description = "command.measure.add")
final class MeasureAddCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final LeftOut leftOut = new LeftOut();

  @Mixin private RegisterOptions register;

  @Option(names = "--batch", descriptionKey = "command.option.batch")
  private boolean batch;

  @Mixin private JsonFlag json;

  MeasureAddCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Register open = register.open(terminal)) {
      if (!batch) {
        answer(add(open, new JsonInput().object(terminal)));
        return Exit.DONE;
      }
      Batch all = new Batch(terminal);
      all.run(line -> add(open, line));
      return all.finish(json.isGiven(), leftOut);
    }
  }

  private MeasureId add(Register open, JsonObject line) {
    PersonId person = People.named(line, open);
    MeasureCommand command =
        ListedMeasure.isOne(line) ? listed().read(line, person) : MeasureLine.read(line, person);
    return open.addMeasure().handle(open.actor(), command);
  }

  /// What a list leaves open is said in the language of the register's papers.
  private ListedMeasure listed() {
    Messages stored = new Messages(Language.VIETNAMESE);
    LocalDate today = LocalDate.now(terminal.clock());
    return new ListedMeasure(leftOut, stored.text("command.listed.no-issuer"), today);
  }

  private void answer(MeasureId measure) {
    if (!json.isGiven()) {
      terminal.print(Long.toString(measure.value()));
      return;
    }
    ObjectNode document = JsonNodeFactory.instance.objectNode().put("measure", measure.value());
    ObjectNode left = document.putObject("left_out");
    leftOut.counts().forEach(left::put);
    terminal.print(document);
  }
}
