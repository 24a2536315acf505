package vn.hoanhap.app.command;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.i18n.Messages;

/// Takes JSON Lines one by one: a line that is refused is told with its number and reason, and the
/// rest goes on. Only what makes every further line hopeless ends it: the disk, the file, the role.
final class Batch {

  /// What is done with one line.
  interface Taking {
    void take(JsonObject line);
  }

  private final Terminal terminal;
  private final Messages messages;
  private final FaultWords faults;
  private final JsonInput json = new JsonInput();
  private final Map<String, Integer> warnings = new TreeMap<>();
  private final ArrayNode refused = JsonNodeFactory.instance.arrayNode();
  private int added;

  Batch(Terminal terminal) {
    this.terminal = terminal;
    this.messages = terminal.messages();
    this.faults = new FaultWords(messages);
  }

  /// Takes every line of standard input; blank ones count but do nothing.
  void run(Taking taking) {
    Input input = new Input(terminal);
    int number = 1;
    for (String line = input.nextLine(); line != null; line = input.nextLine(), number++) {
      if (!line.isBlank()) {
        take(taking, line, number);
      }
    }
  }

  /// Counts something worth a second look, by its key.
  void warn(String key) {
    warnings.merge(key, 1, Integer::sum);
  }

  /// Tells what became of the lines and gives the exit code.
  int finish(boolean asJson, LeftOut leftOut) {
    if (asJson) {
      terminal.print(document(leftOut));
    } else {
      print(leftOut);
    }
    return refused.isEmpty() ? Exit.DONE : Exit.NO;
  }

  private void take(Taking taking, String line, int number) {
    try {
      taking.take(json.object(line));
      added++;
    } catch (BadInput bad) {
      refuse(number, bad.key(), messages.text(bad.key(), bad.arguments()));
    } catch (Fault.RuleBroken | Fault.NotFound | Fault.Conflict fault) {
      refuse(number, fault.key(), faults.what(fault));
    }
  }

  private void refuse(int number, String key, String text) {
    refused.addObject().put("line", number).put("key", key).put("text", text);
    terminal.say(messages.text("command.batch.refused", Integer.toString(number), text));
  }

  private ObjectNode document(LeftOut leftOut) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("added", added);
    document.set("refused", refused);
    ObjectNode warned = document.putObject("warnings");
    warnings.forEach(warned::put);
    ObjectNode left = document.putObject("left_out");
    leftOut.counts().forEach(left::put);
    return document;
  }

  private void print(LeftOut leftOut) {
    terminal.print(messages.text("command.batch.done", added, refused.size()));
    leftOut
        .counts()
        .forEach(
            (field, count) ->
                terminal.print(messages.text("command.batch.left-out", field, count)));
  }
}
