package vn.hoanhap.app.command;

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
import vn.hoanhap.usecase.activity.LogActivity;

/// Logs the entry, or with `--batch` the entries, that standard input describes.
@Command(name = "add", description = "command.activity.add")
final class ActivityAddCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final LeftOut leftOut = new LeftOut();
  private final ListedActivity listed =
      new ListedActivity(leftOut, new Messages(Language.VIETNAMESE));

  @Mixin private RegisterOptions register;

  @Option(names = "--batch", descriptionKey = "command.option.batch")
  private boolean batch;

  @Mixin private JsonFlag json;

  ActivityAddCommand(Terminal terminal) {
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
      all.run(
          line -> add(open, line).wordsToReconsider().forEach(word -> all.warn("word " + word)));
      return all.finish(json.isGiven(), leftOut);
    }
  }

  private LogActivity.Done add(Register open, JsonObject line) {
    PersonId person = People.named(line, open);
    MeasureId measure = People.measure(line, open);
    LogActivity.Command command =
        ListedActivity.isOne(line)
            ? listed.read(line, person, measure)
            : ActivityLine.read(line, person, measure);
    return open.logActivity().handle(open.actor(), command);
  }

  private void answer(LogActivity.Done done) {
    long id = done.ids().getFirst().value();
    if (!json.isGiven()) {
      terminal.print(Long.toString(id));
      done.wordsToReconsider()
          .forEach(word -> terminal.say(terminal.messages().text("command.activity.word", word)));
      return;
    }
    ObjectNode document = JsonNodeFactory.instance.objectNode().put("activity", id);
    done.wordsToReconsider().forEach(document.putArray("words_to_reconsider")::add);
    ObjectNode left = document.putObject("left_out");
    leftOut.counts().forEach(left::put);
    terminal.print(document);
  }
}
