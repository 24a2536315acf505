package vn.hoanhap.app.command;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.usecase.person.SearchPeople;

/// The lines of a list of people: as much as the window's list shows, no numbers, no addresses.
final class RowWords {

  private final Terminal terminal;
  private final Messages messages;

  RowWords(Terminal terminal) {
    this.terminal = terminal;
    this.messages = terminal.messages();
  }

  /// Prints the rows; `total` counts all that match.
  void tell(List<SearchPeople.Row> rows, int total, boolean asJson) {
    if (!asJson) {
      rows.forEach(row -> terminal.print(line(row)));
      terminal.say(messages.text("command.list.total", rows.size(), total));
      return;
    }
    ObjectNode document = JsonNodeFactory.instance.objectNode().put("total", total);
    ArrayNode people = document.putArray("people");
    rows.forEach(row -> put(people.addObject(), row));
    terminal.print(document);
  }

  private static void put(ObjectNode out, SearchPeople.Row row) {
    out.put("id", row.id().display());
    out.put("full_name", row.name());
    out.put("birth_date", row.birth() == null ? null : row.birth().iso());
    out.put("sex", row.sex().code());
    out.put("hamlet", row.hamlet());
    ArrayNode measures = out.putArray("measures");
    row.measures()
        .forEach(
            chip ->
                measures
                    .addObject()
                    .put("kind", chip.kind().code())
                    .put("status", chip.status().code()));
    out.put("term_start", PersonJson.iso(row.termStart()));
    out.put("term_end", PersonJson.iso(row.termEnd()));
    out.put("officer", row.officer());
    out.put("last_activity_on", PersonJson.iso(row.lastActivityOn()));
    out.put("last_activity", row.lastActivity() == null ? null : row.lastActivity().code());
    out.put("match", row.match().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private String line(SearchPeople.Row row) {
    String kinds =
        row.measures().stream()
            .map(chip -> messages.text("kind." + chip.kind().code() + ".short"))
            .collect(Collectors.joining(", "));
    return messages.text(
        "command.list.line",
        row.id().display(),
        row.name(),
        row.birth() == null ? "" : Integer.toString(row.birth().year()),
        kinds,
        row.hamlet() == null ? "" : row.hamlet(),
        row.termEnd() == null ? "" : row.termEnd().toString());
  }
}
