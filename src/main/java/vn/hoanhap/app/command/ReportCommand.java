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
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.usecase.paper.ListPapers;
import vn.hoanhap.usecase.paper.PreparePaper;
import vn.hoanhap.usecase.paper.SavePaper;

/// Writes a list, or with `--person` the person's own extract, as PDF or as a spreadsheet, by the
/// ending of the file; `--list` names the lists. What is written is logged with its purpose and
/// gets a serial number.
@Command(name = "report", description = "command.report")
final class ReportCommand implements Callable<Integer> {

  private static final String EXTRACT = "PERSON_EXTRACT";

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
    int people;
    try (Register open = access.open(terminal, folder)) {
      people = write(open);
    }
    answer(people);
    return Exit.DONE;
  }

  private void requireAll() {
    if (folder == null || name == null || out == null) {
      throw new WrongUse(messages.text("command.missing", "DIR, NAME, --out"));
    }
    if (month != null && !month.equals(YearMonth.now(terminal.clock()))) {
      throw new WrongUse(messages.text("command.report.other-month"));
    }
    if (name.equalsIgnoreCase(EXTRACT) && person == null) {
      throw new WrongUse(messages.text("command.missing", "--person"));
    }
  }

  private int write(Register open) {
    PreparePaper papers = open.preparePaper();
    if (name.equalsIgnoreCase(EXTRACT)) {
      PersonId id = open.findByReference().handle(person);
      return save(papers.extract(open.actor(), id, messages.language(), false));
    }
    String why =
        purpose == null
            ? messages.text("command.report.purpose", YearMonth.now(terminal.clock()))
            : purpose;
    PreparePaper.ListRequest request =
        new PreparePaper.ListRequest(name, filters.query(terminal, ""), why, messages.language());
    if (out.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      papers.exportList(open.actor(), request, out);
      return papers.previewList(open.actor(), request).people();
    }
    return save(papers.printList(open.actor(), request));
  }

  private int save(PreparePaper.Paper paper) {
    new SavePaper().handle(paper, out);
    return paper.people();
  }

  private void answer(int people) {
    if (json.isGiven()) {
      terminal.print(
          JsonNodeFactory.instance
              .objectNode()
              .put("report", name.toUpperCase(Locale.ROOT))
              .put("file", out.toString())
              .put("people", people));
    } else {
      terminal.print(messages.text("command.report.done", out, people));
    }
  }

  private void names() {
    List<ListPapers.Entry> entries = new ListPapers().handle();
    ArrayNode document = JsonNodeFactory.instance.arrayNode();
    for (ListPapers.Entry entry : entries) {
      document
          .addObject()
          .put("name", entry.code())
          .put("title", messages.text(entry.nameKey()))
          .put("about", messages.text(entry.lineKey()));
    }
    document
        .addObject()
        .put("name", EXTRACT)
        .put("title", messages.text("paper.extract.subject"))
        .put("about", messages.text("paper.extract.line"));
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
}
