package vn.hoanhap.app.command;

import java.util.List;
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
import vn.hoanhap.i18n.ReasonText;
import vn.hoanhap.usecase.activity.Doubt;
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
      all.run(line -> count(all, add(open, line)));
      return all.finish(json.isGiven(), leftOut);
    }
  }

  /// What was logged, and what is odd about it.
  private record Added(LogActivity.Done done, List<Doubt> doubts) {}

  private static void count(Batch all, Added added) {
    added.done.wordsToReconsider().forEach(word -> all.warn("word " + word));
    added.doubts.stream()
        .filter(doubt -> !doubt.code().equals(Doubt.WORDS))
        .forEach(doubt -> all.warn("activity.odd." + doubt.code()));
  }

  private Added add(Register open, JsonObject line) {
    PersonId person = People.named(line, open);
    MeasureId measure = People.measure(line, open);
    LogActivity.Command command =
        ListedActivity.isOne(line)
            ? listed.read(line, person, measure)
            : ActivityLine.read(line, person, measure);
    LogActivity log = open.logActivity();
    return new Added(log.handle(open.actor(), command), log.doubts(open.actor(), command));
  }

  private void answer(Added added) {
    long id = added.done.ids().getFirst().value();
    List<String> words = added.done.wordsToReconsider();
    if (!json.isGiven()) {
      Messages messages = terminal.messages();
      ReasonText sentences = new ReasonText(messages);
      terminal.print(Long.toString(id));
      for (Doubt doubt : added.doubts) {
        terminal.say(sentences.filled("activity.odd." + doubt.code(), doubt.arguments()));
      }
      return;
    }
    ObjectNode document = JsonNodeFactory.instance.objectNode().put("activity", id);
    words.forEach(document.putArray("words_to_reconsider")::add);
    added.doubts.stream().map(Doubt::code).forEach(document.putArray("doubts")::add);
    ObjectNode left = document.putObject("left_out");
    leftOut.counts().forEach(left::put);
    terminal.print(document);
  }
}
