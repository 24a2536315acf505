package vn.hoanhap.app.command;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.hoanhap.law.LapseAnswer;
import vn.hoanhap.law.LapseCalculator;
import vn.hoanhap.law.LapseFacts;
import vn.hoanhap.law.RuleBook;

/// Says when an administrative record lapses.
@Command(name = "lapse", description = "command.law.lapse")
final class LawLapseCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final LawWords words;

  @Mixin private JsonFlag json;

  LawLapseCommand(Terminal terminal) {
    this.terminal = terminal;
    this.words = new LawWords(terminal);
  }

  @Override
  public Integer call() {
    JsonObject input = new JsonInput().object(terminal);
    LocalDate asOf = LawInput.asOf(input, terminal.clock());
    LapseFacts.Kind kind = input.code("sanction", LapseFacts.Kind::of);
    LapseFacts facts = new LapseFacts(kind, input.day("decisionDate"), input.day("executedOn"));
    input.end();
    if (kind == null) {
      throw new BadInput("command.input.missing", "sanction");
    }
    RuleBook book = RuleBook.shipped();
    LapseAnswer answer = new LapseCalculator(book).answer(facts, asOf);
    if (json.isGiven()) {
      terminal.print(document(answer, book.version()));
    } else {
      print(answer);
    }
    return Exit.DONE;
  }

  private ObjectNode document(LapseAnswer answer, String ruleBook) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("ruleBook", ruleBook);
    document.put("lapsesAfter", LawInput.iso(answer.lapsesAfter()));
    document.put("status", answer.lapsed() ? "lapsed" : "running");
    words.put(document, answer.reasons(), answer.warnings(), answer.missing());
    return document;
  }

  private void print(LapseAnswer answer) {
    String lapses = answer.lapsesAfter() == null ? "?" : answer.lapsesAfter().toString();
    terminal.print(terminal.messages().text("command.law.lapses", lapses));
    words.print(answer.reasons(), answer.warnings(), answer.missing());
  }
}
