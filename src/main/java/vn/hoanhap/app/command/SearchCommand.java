package vn.hoanhap.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.usecase.person.SearchPeople;

/// Searches as the window does: names without marks in any order, numbers old and new, hamlets. The
/// answer is 1 when nobody is found.
@Command(name = "search", description = "command.search")
final class SearchCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private RegisterOptions register;

  @Parameters(index = "1", paramLabel = "TEXT", descriptionKey = "command.param.search")
  private String text;

  @Mixin private QueryOptions filters;

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "command.option.limit")
  private int limit = 50;

  @Mixin private JsonFlag json;

  SearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    int total;
    try (Register open = register.open(terminal)) {
      SearchPeople search = open.searchPeople();
      SearchPeople.Found found = search.handle(open.actor(), filters.query(terminal, text));
      total = found.total();
      List<PersonId> ids = found.ids().subList(0, Math.clamp(limit, 0, found.ids().size()));
      new RowWords(terminal).tell(search.rows(open.actor(), ids, text), total, json.isGiven());
    }
    return total > 0 ? Exit.DONE : Exit.NO;
  }
}
