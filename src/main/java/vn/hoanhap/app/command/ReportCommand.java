package vn.hoanhap.app.command;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.usecase.paper.ExplainTerm;
import vn.hoanhap.usecase.paper.ListPapers;
import vn.hoanhap.usecase.paper.PreparePaper;

/// Writes a list, or with `--person` the person's own extract or the explanation of their dates, as
/// PDF or, a list alone, as a spreadsheet, by the ending of the file; `--list` names the lists.
/// What is written is logged with its purpose and gets a serial number.
@Command(name = "report", description = "command.report")
final class ReportCommand implements Callable<Integer> {

  private static final String EXTRACT = "PERSON_EXTRACT";
  private static final String EXPLANATION = "LAW_EXPLANATION";

  private final Terminal terminal;
  private final Messages messages;

  @Option(names = "--list", descriptionKey = "command.option.report-list")
  private boolean list;

  @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", descriptionKey = "command.param.dir")
  private Path folder;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NAME",
      descriptionKey = "command.param.report")
  private String name;

  @Option(names = "--month", paramLabel = "MONTH", descriptionKey = "command.option.month")
  private YearMonth month;

  @Option(names = "--out", paramLabel = "F", descriptionKey = "command.option.report-out")
  private Path out;

  @Option(names = "--person", paramLabel = "PERSON", descriptionKey = "command.param.person")
  private String person;

  @Option(
      names = "--measure",
      paramLabel = "MEASURE",
      descriptionKey = "command.option.report-measure")
  private Long measure;

  @Option(names = "--purpose", paramLabel = "TEXT", descriptionKey = "command.option.purpose")
  private String purpose;

  @Mixin private QueryOptions filters;

  @Mixin private AccessOptions access;

  @Mixin private JsonFlag json;

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
    this.messages = terminal.messages();
  }

  @Override
  public Integer call() {
    if (list) {
      names();
      return Exit.DONE;
    }
    requireAll();
    PreparePaper.Paper paper;
    try (Register open = access.open(terminal, folder)) {
      paper = write(open);
    }
    answer(paper);
    return Exit.DONE;
  }

  private void requireAll() {
    if (folder == null || name == null || out == null) {
      throw new WrongUse(messages.text("command.missing", "DIR, NAME, --out"));
    }
    if (month != null && !month.equals(YearMonth.now(terminal.clock()))) {
      throw new WrongUse(messages.text("command.report.other-month"));
    }
    if (isAboutOne() && person == null) {
      throw new WrongUse(messages.text("command.missing", "--person"));
    }
  }

  private boolean isAboutOne() {
    return name.equalsIgnoreCase(EXTRACT) || name.equalsIgnoreCase(EXPLANATION);
  }

  private PreparePaper.Paper write(Register open) {
    PreparePaper papers = open.preparePaper();
    if (name.equalsIgnoreCase(EXTRACT)) {
      PersonId id = open.findByReference().handle(person);
      PreparePaper.ExtractRequest request =
          new PreparePaper.ExtractRequest(id, filters.reason(), messages.language());
      return save(open, papers.extract(open.actor(), request, false));
    }
    if (name.equalsIgnoreCase(EXPLANATION)) {
      return save(open, open.explainTerm().print(open.actor(), explained(open)));
    }
    String why =
        purpose == null
            ? messages.text("command.report.purpose", YearMonth.now(terminal.clock()))
            : purpose;
    PreparePaper.ListRequest request =
        new PreparePaper.ListRequest(name, filters.query(terminal, ""), why, messages.language());
    if (out.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      papers.exportList(open.actor(), request, out);
      return papers.previewList(open.actor(), request);
    }
    return save(open, papers.printList(open.actor(), request));
  }

  private ExplainTerm.Request explained(Register open) {
    return new ExplainTerm.Request(
        open.findByReference().handle(person),
        measure == null ? null : new MeasureId(measure),
        purpose == null ? filters.reason() : purpose,
        messages.language());
  }

  private PreparePaper.Paper save(Register open, PreparePaper.Paper paper) {
    open.savePaper().handle(open.actor(), paper, out);
    return paper;
  }

  private void answer(PreparePaper.Paper paper) {
    if (json.isGiven()) {
      ObjectNode document =
          JsonNodeFactory.instance
              .objectNode()
              .put("report", name.toUpperCase(Locale.ROOT))
              .put("file", out.toString())
              .put("people", paper.people());
      paper.leftOut().forEach(document.putArray("leftOut")::add);
      terminal.print(document);
    } else {
      terminal.print(messages.text("command.report.done", out, paper.people()));
      if (!paper.leftOut().isEmpty()) {
        String leftOut = String.join("; ", paper.leftOut());
        terminal.print(messages.text("command.report.left-out", leftOut));
      }
    }
  }

  private void names() {
    List<ListPapers.Entry> entries = new ListPapers().handle();
    ArrayNode document = JsonNodeFactory.instance.arrayNode();
    for (ListPapers.Entry entry : entries) {
      name(document, entry.code(), entry.nameKey(), entry.lineKey());
    }
    name(document, EXTRACT, "paper.extract.subject", "paper.extract.line");
    name(document, EXPLANATION, "paper.law.subject", "paper.law.line");
    if (json.isGiven()) {
      terminal.print(document);
    } else {
      document.forEach(
          one ->
              terminal.print(
                  messages.text(
                      "command.report.name",
                      one.get("name").asString(),
                      one.get("title").asString())));
    }
  }

  private void name(ArrayNode document, String code, String titleKey, String lineKey) {
    document
        .addObject()
        .put("name", code)
        .put("title", messages.text(titleKey))
        .put("about", messages.text(lineKey));
  }
}
