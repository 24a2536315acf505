package vn.hoanhap.app.command;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.hoanhap.domain.person.Sex;
import vn.hoanhap.law.CriminalRecord;
import vn.hoanhap.law.ExpungementAnswer;
import vn.hoanhap.law.ExpungementCalculator;
import vn.hoanhap.law.RuleBook;

/// Says for each conviction on standard input how its record stands, by which provision it ends and
/// when. An answer that a person must decide ends the command with 1.
@Command(name = "expunge", description = "command.law.expunge")
final class LawExpungeCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final LawWords words;

  @Mixin private JsonFlag json;

  LawExpungeCommand(Terminal terminal) {
    this.terminal = terminal;
    this.words = new LawWords(terminal);
  }

  @Override
  public Integer call() {
    JsonObject input = new JsonInput().object(terminal);
    LocalDate asOf = LawInput.asOf(input, terminal.clock());
    input.code("sex", Sex::of);
    CriminalRecord record = LawInput.record(input, input.day("birthDate"));
    input.end();
    if (record == null || record.convictions().isEmpty()) {
      throw new BadInput("command.input.missing", "convictions");
    }
    RuleBook book = RuleBook.shipped();
    List<ExpungementAnswer> answers = new ExpungementCalculator(book).answer(record, asOf);
    if (json.isGiven()) {
      terminal.print(document(answers, book.version()));
    } else {
      answers.forEach(this::print);
    }
    boolean review = answers.stream().anyMatch(a -> a.status() == ExpungementAnswer.Status.REVIEW);
    return review ? Exit.NO : Exit.DONE;
  }

  private ObjectNode document(List<ExpungementAnswer> answers, String ruleBook) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("ruleBook", ruleBook);
    var results = document.putArray("results");
    for (ExpungementAnswer answer : answers) {
      ObjectNode result = results.addObject();
      result.put("conviction", answer.conviction());
      result.put("status", answer.status().code());
      result.put("path", answer.path().code());
      result.put("period", answer.period() == null ? null : answer.period().toString());
      result.put("start", LawInput.iso(answer.start()));
      result.put("earliest", LawInput.iso(answer.earliest()));
      result.put("lastDayOfRecord", LawInput.iso(answer.lastDayOfRecord()));
      result.put("reapplyFrom", LawInput.iso(answer.reapplyFrom()));
      words.put(result, answer.reasons(), answer.warnings(), answer.missing());
    }
    return document;
  }

  private void print(ExpungementAnswer answer) {
    String earliest = answer.earliest() == null ? "?" : answer.earliest().toString();
    terminal.print(
        terminal
            .messages()
            .text(
                "command.law.record",
                answer.conviction() == null ? "" : answer.conviction(),
                answer.status().code(),
                earliest));
    words.print(answer.reasons(), answer.warnings(), answer.missing());
  }
}
