package vn.hoanhap.app.command;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.usecase.safety.ReadLedger;

/// Shows lines of the ledger, newest first. Whom a line speaks of is told with `--names` only.
@Command(name = "show", description = "command.ledger.show")
final class LedgerShowCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private RegisterOptions register;

  @Option(names = "--from", paramLabel = "DAY", descriptionKey = "command.option.from")
  private LocalDate from;

  @Option(names = "--to", paramLabel = "DAY", descriptionKey = "command.option.to")
  private LocalDate to;

  @Option(names = "--who", paramLabel = "NAME", descriptionKey = "command.option.who")
  private String who;

  @Option(names = "--action", paramLabel = "CODE", descriptionKey = "command.option.action")
  private String action;

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "command.option.limit")
  private int limit = 100;

  @Option(names = "--names", descriptionKey = "command.option.names")
  private boolean names;

  @Mixin private JsonFlag json;

  LedgerShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ReadLedger.Filter filter = new ReadLedger.Filter(from, to, who, wanted(), limit);
    List<ReadLedger.Line> lines;
    try (Register open = register.open(terminal)) {
      lines = open.readLedger().handle(open.actor(), filter);
    }
    if (json.isGiven()) {
      terminal.print(document(lines));
    } else {
      lines.forEach(line -> terminal.print(text(line)));
    }
    return Exit.DONE;
  }

  private LedgerAction wanted() {
    try {
      return action == null ? null : LedgerAction.of(action);
    } catch (IllegalArgumentException unknown) {
      throw new WrongUse(terminal.messages().text("command.bad-value", "--action"));
    }
  }

  private ArrayNode document(List<ReadLedger.Line> lines) {
    ArrayNode document = JsonNodeFactory.instance.arrayNode();
    for (ReadLedger.Line line : lines) {
      ObjectNode one = document.addObject();
      one.put("line", line.sequence());
      one.put("at", line.at().toString());
      one.put("who", line.who());
      one.put("role", line.role());
      one.put("action", line.action().code());
      if (names) {
        one.put("subject", line.subject());
      }
      one.put("detail", line.detail());
    }
    return document;
  }

  private String text(ReadLedger.Line line) {
    Messages messages = terminal.messages();
    return messages.text(
        "command.ledger.line",
        Long.toString(line.sequence()),
        line.at().toString(),
        line.who(),
        line.action().code(),
        names ? line.subject() : "",
        line.detail());
  }
}
