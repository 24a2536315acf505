package vn.hoanhap.app.command;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.hoanhap.domain.clock.TermAnswer;
import vn.hoanhap.domain.measure.Adjustment;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.RehabKind;
import vn.hoanhap.domain.measure.Sanction;
import vn.hoanhap.law.CriminalRecord;
import vn.hoanhap.law.RuleBook;
import vn.hoanhap.law.TermCalculator;
import vn.hoanhap.law.TermFacts;

/// Computes the end of a measure from the facts on standard input, with the arithmetic and its
/// articles.
@Command(name = "term", description = "command.law.term")
final class LawTermCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final LawWords words;

  @Mixin private JsonFlag json;

  LawTermCommand(Terminal terminal) {
    this.terminal = terminal;
    this.words = new LawWords(terminal);
  }

  @Override
  public Integer call() {
    JsonObject input = new JsonInput().object(terminal);
    LocalDate asOf = LawInput.asOf(input, terminal.clock());
    TermFacts facts = facts(input);
    input.end();
    RuleBook book = RuleBook.shipped();
    TermAnswer answer = new TermCalculator(book).answer(facts, asOf);
    if (json.isGiven()) {
      terminal.print(document(answer, book.version()));
    } else {
      print(answer);
    }
    return Exit.DONE;
  }

  private static TermFacts facts(JsonObject in) {
    MeasureKind kind = in.code("kind", MeasureKind::of);
    if (kind == null) {
      throw new BadInput("command.input.missing", "kind");
    }
    LocalDate birthDate = in.day("birthDate");
    Integer detention = in.count("detentionDays");
    boolean knowsRepeat = in.has("repeatRehab");
    boolean repeat = in.flag("repeatRehab");
    CriminalRecord record = LawInput.record(in, birthDate);
    return new TermFacts(
        kind,
        in.day("decisionDate"),
        in.day("judgmentDate"),
        in.day("legalStart"),
        in.period("length"),
        in.period("prisonTerm"),
        detention == null ? 0 : detention,
        in.day("statedEnd"),
        birthDate,
        in.code("rehab", RehabKind::of),
        knowsRepeat ? Boolean.valueOf(repeat) : null,
        in.list("adjustments", LawTermCommand::adjustment),
        sanction(in.object("sanction")),
        record);
  }

  private static Adjustment adjustment(JsonObject in) {
    Integer days = in.count("days");
    LocalDate from = in.day("from");
    LocalDate to = in.day("to");
    if (from != null && to != null && to.isBefore(from)) {
      throw new BadInput("command.input.backwards", in.at("from"), in.at("to"));
    }
    return new Adjustment(
        0,
        in.code("type", Adjustment.Type::of),
        in.period("length"),
        days == null ? 0 : days,
        from,
        to,
        "",
        in.day("decidedOn"),
        "");
  }

  private static Sanction sanction(JsonObject in) {
    if (in == null) {
      return null;
    }
    Sanction sanction = new Sanction("", "", "", in.flag("warning"), in.day("executedOn"));
    in.end();
    return sanction;
  }

  private ObjectNode document(TermAnswer answer, String ruleBook) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("ruleBook", ruleBook);
    document.put("start", LawInput.iso(answer.start()));
    document.put("computedEnd", LawInput.iso(answer.computedEnd()));
    document.put("statedEnd", LawInput.iso(answer.statedEnd()));
    document.put("governs", answer.statedGoverns() ? "stated" : "computed");
    document.put("mismatchDays", answer.mismatchDays());
    document.put("reductionFrom", LawInput.iso(answer.reductionFrom()));
    document.put("mustServeUntil", LawInput.iso(answer.mustServeUntil()));
    absence(document, answer);
    document.put("status", answer.over() ? "ended-awaiting-papers" : "running");
    words.put(document, answer.reasons(), answer.warnings(), answer.missing());
    return document;
  }

  private static void absence(ObjectNode document, TermAnswer answer) {
    boolean limited = answer.absenceEachDays() >= 0 || answer.absenceTotalDays() >= 0;
    if (!limited) {
      document.putNull("absence");
      return;
    }
    ObjectNode absence = document.putObject("absence");
    absence.put("eachDays", limit(answer.absenceEachDays()));
    absence.put("totalDays", limit(answer.absenceTotalDays()));
  }

  private static Integer limit(int days) {
    return days < 0 ? null : Integer.valueOf(days);
  }

  private void print(TermAnswer answer) {
    String end = answer.governingEnd() == null ? "?" : answer.governingEnd().toString();
    terminal.print(terminal.messages().text("command.law.end", end));
    words.print(answer.reasons(), answer.warnings(), answer.missing());
  }
}
