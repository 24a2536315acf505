package vn.hoanhap.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.text.SearchKey;
import vn.hoanhap.store.PlainTwin;
import vn.hoanhap.usecase.person.SearchPeople;
import vn.hoanhap.usecase.session.OpenRegister;

/// Search as you type, letter by letter, through the use case; its floor is the same statements on
/// the plain file.
final class SearchRow implements Row {

  private static final int PEOPLE_LOOKED_FOR = 16;
  private static final int ROUNDS = 3;
  private static final List<String> PLACES = List.of("xom 3", "thon dong", "nguyen van duc 1985");

  @Override
  public String name() {
    return "search";
  }

  @Override
  public List<Line> measure(Place place) {
    try (OpenRegister open = place.open(place.filled(place.people()));
        PlainTwin twin = place.twin(open)) {
      Actor actor = open.user().actor();
      SearchPeople search = new SearchPeople(open.database());
      List<String> typed = typed(search, actor);
      typed.forEach(text -> search.handle(actor, SearchPeople.Query.of(text)));
      typed.forEach(twin.queries()::search);
      Pair pair = new Pair();
      for (int round = 0; round < place.times(ROUNDS); round++) {
        for (String text : typed) {
          pair.time(
              () -> search.handle(actor, SearchPeople.Query.of(text)),
              () -> twin.queries().search(text));
        }
      }
      return List.of(
          Line.of("search", pair, Gate.millis(Gate.Of.P95, 16), Gate.times(Gate.Of.P95, 1.5)));
    }
  }

  /// What is in the search box after each letter of names in both orders, of numbers and places.
  static List<String> typed(SearchPeople search, Actor actor) {
    List<PersonId> everybody = search.handle(actor, SearchPeople.Query.of("")).ids();
    Random random = new Random(7);
    List<String> typed = new ArrayList<>();
    for (int i = 0; i < PEOPLE_LOOKED_FOR; i++) {
      PersonId one = everybody.get(random.nextInt(everybody.size()));
      SearchPeople.Row row = search.rows(actor, List.of(one), "").getFirst();
      String name = SearchKey.fold(row.name());
      int last = name.lastIndexOf(' ');
      letters(typed, i % 3 == 2 ? name.substring(last + 1) + " " + name.substring(0, last) : name);
    }
    PLACES.forEach(text -> letters(typed, text));
    letters(typed, "099085%06d".formatted(everybody.getLast().value()));
    letters(typed, "HN-%06d".formatted(everybody.getFirst().value()));
    return typed;
  }

  private static void letters(List<String> typed, String text) {
    for (int end = 1; end <= text.length(); end++) {
      typed.add(text.substring(0, end));
    }
  }
}
