package vn.hoanhap.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.i18n.ReasonText;
import vn.hoanhap.usecase.activity.ResultRules;

/// Lists a person's entries, newest first.
@Command(name = "list", description = "command.activity.list")
final class ActivityListCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private RegisterOptions register;

  @Parameters(index = "1", paramLabel = "PERSON", descriptionKey = "command.param.person")
  private String person;

  @Option(names = "--offset", paramLabel = "N", descriptionKey = "command.option.offset")
  private int offset;

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "command.option.limit")
  private int limit = 100;

  @Mixin private JsonFlag json;

  ActivityListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Activity> entries;
    try (Register open = register.open(terminal)) {
      PersonId id = open.findByReference().handle(person);
      entries = open.listActivities().handle(open.actor(), id, offset, limit);
    }
    if (json.isGiven()) {
      ArrayNode document = JsonNodeFactory.instance.arrayNode();
      entries.forEach(entry -> ActivityJson.put(document.addObject(), entry));
      terminal.print(document);
    } else {
      entries.forEach(entry -> terminal.print(line(terminal.messages(), entry)));
    }
    return Exit.DONE;
  }

  static String line(Messages messages, Activity activity) {
    return messages.text(
        "command.activity.line",
        activity.date().toString(),
        messages.text("activity." + activity.type().code()),
        graded(messages, activity),
        activity.note());
  }

  private static String graded(Messages messages, Activity activity) {
    return activity.grade().isEmpty()
        ? new ReasonText(messages).of(ResultRules.shown(activity.result()))
        : activity.period() + " " + messages.text("grade." + activity.grade());
  }
}
