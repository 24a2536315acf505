package vn.hoanhap.app.bench;

import java.util.ArrayList;
import java.util.List;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.law.LawBooks;
import vn.hoanhap.usecase.person.SearchPeople;
import vn.hoanhap.usecase.session.OpenRegister;
import vn.hoanhap.usecase.today.ShowToday;

/// Ten times the people: what search, the whole list and Today cost against the same in the small
/// register, which is the floor here.
final class GrowthRow implements Row {

  private static final int ROUNDS = 15;
  private static final Gate GATE = Gate.times(Gate.Of.MEDIAN, 12);

  @Override
  public String name() {
    return "growth";
  }

  @Override
  public List<Line> measure(Place place) {
    try (OpenRegister big = place.open(place.filled(place.people()));
        OpenRegister small = place.open(place.filled(place.fewPeople()))) {
      int rounds = place.times(ROUNDS);
      List<Line> lines = new ArrayList<>();
      lines.add(line("growth-search", rounds, letters(big), letters(small)));
      lines.add(line("growth-list", rounds, everybody(big), everybody(small)));
      lines.add(line("growth-today", rounds, today(big), today(small)));
      return lines;
    }
  }

  private static Line line(String name, int rounds, Runnable big, Runnable small) {
    return Line.of(name, Pair.of(2, rounds, big, small), GATE);
  }

  private static Runnable letters(OpenRegister open) {
    Actor actor = open.user().actor();
    SearchPeople search = new SearchPeople(open.database());
    List<String> typed = SearchRow.typed(search, actor).subList(0, 40);
    return () -> typed.forEach(text -> search.handle(actor, SearchPeople.Query.of(text)));
  }

  private static Runnable everybody(OpenRegister open) {
    SearchPeople search = new SearchPeople(open.database());
    return () -> search.handle(open.user().actor(), SearchPeople.Query.of(""));
  }

  private static Runnable today(OpenRegister open) {
    LawBooks law = LawBooks.shipped();
    return () -> new ShowToday(open.database(), law).handle(open.user().actor(), null);
  }
}
