package vn.hoanhap.app;

import java.util.List;
import java.util.StringJoiner;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.shell.Finder;
import vn.hoanhap.ui.words.TimeText;
import vn.hoanhap.usecase.person.SearchPeople;

/// Finds the few best people for the search line on top.
final class PeopleFinder implements Finder {

  private static final int FEW = 8;

  private final Messages messages;
  private final SearchPeople search;
  private final Actor actor;

  PeopleFinder(Messages messages, SearchPeople search, Actor actor) {
    this.messages = messages;
    this.search = search;
    this.actor = actor;
  }

  @Override
  public List<Hit> find(String text) {
    return search.handle(actor, SearchPeople.Query.of(text)).first().stream()
        .limit(FEW)
        .map(row -> new Hit(row.id(), row.name(), detail(row)))
        .toList();
  }

  private String detail(SearchPeople.Row row) {
    StringJoiner detail = new StringJoiner(" · ");
    add(detail, new TimeText(messages).partial(row.birth()));
    row.measures()
        .forEach(chip -> add(detail, messages.text("kind." + chip.kind().name() + ".short")));
    if (row.measures().isEmpty()) {
      add(detail, messages.text("people.no-measure"));
    }
    add(detail, row.hamlet());
    return detail.toString();
  }

  private static void add(StringJoiner detail, String part) {
    if (part != null && !part.isBlank()) {
      detail.add(part);
    }
  }
}
