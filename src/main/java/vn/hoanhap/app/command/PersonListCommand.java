package vn.hoanhap.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.usecase.person.SearchPeople;

/// Lists people in Vietnamese order, by the filters of the window.
@Command(name = "list", description = "command.person.list")
final class PersonListCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private RegisterOptions register;

  @Mixin private QueryOptions filters;

  @Option(names = "--offset", paramLabel = "N", descriptionKey = "command.option.offset")
  private int offset;

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "command.option.limit")
  private int limit = Integer.MAX_VALUE;

  @Mixin private JsonFlag json;

  PersonListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Register open = register.open(terminal)) {
      SearchPeople search = open.searchPeople();
      List<PersonId> all = search.everybody(open.actor(), filters.query(terminal, ""));
      int from = Math.clamp(offset, 0, all.size());
      int to = (int) Math.min(all.size(), (long) from + Math.max(limit, 0));
      RowWords rows = new RowWords(terminal);
      rows.tell(search.rows(open.actor(), all.subList(from, to), ""), all.size(), json.isGiven());
    }
    return Exit.DONE;
  }
}
