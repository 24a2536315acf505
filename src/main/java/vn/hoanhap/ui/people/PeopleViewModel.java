package vn.hoanhap.ui.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.shell.Latest;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.usecase.desk.SavedFilters;
import vn.hoanhap.usecase.desk.SavedFilters.SavedFilter;
import vn.hoanhap.usecase.person.SearchPeople;
import vn.hoanhap.usecase.person.SearchPeople.Counts;
import vn.hoanhap.usecase.person.SearchPeople.Found;
import vn.hoanhap.usecase.person.SearchPeople.Query;
import vn.hoanhap.usecase.person.SearchPeople.Scope;
import vn.hoanhap.usecase.session.ManageUsers;

/// The list of people: searches at every change, keeps only the newest answer, and reads the lines
/// somebody looks at.
public final class PeopleViewModel {

  /// What there is to show.
  public enum State {
    LOADING,
    LISTED,
    /// The register holds nobody yet.
    NOBODY_YET,
    /// There are people, but none of them is under an open measure, and nothing narrowed the list.
    NOBODY_OPEN,
    NOTHING_FOUND
  }

  /// The use cases behind the list.
  public record UseCases(SearchPeople search, SavedFilters filters, ManageUsers users) {}

  private final UseCases use;
  private final Actor actor;
  private final Tasks tasks;
  private final Latest searches;
  private final Clock clock;
  private final Messages messages;

  private final PeopleFilter filter = new PeopleFilter();
  private final ObservableList<PersonSlot> slots = FXCollections.observableArrayList();
  private final ObservableList<String> hamlets = FXCollections.observableArrayList();
  private final ObservableList<User> officers = FXCollections.observableArrayList();
  private final ObservableList<SavedFilter> saved = FXCollections.observableArrayList();
  private boolean answered;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper withoutMeasure = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper found = new ReadOnlyStringWrapper("");
  private Counts counts;
  private boolean quiet;

  public PeopleViewModel(UseCases use, Actor actor, Tasks tasks, Clock clock, Messages messages) {
    this.use = use;
    this.actor = actor;
    this.tasks = tasks;
    this.searches = tasks.latest();
    this.clock = clock;
    this.messages = messages;
    filter.onChange(changed -> search());
    filter.scopeProperty().subscribe(scope -> showSummary());
  }

  public PeopleFilter filter() {
    return filter;
  }

  /// The places of the list in Vietnamese order; their lines come as they are looked at.
  public ObservableList<PersonSlot> slots() {
    return slots;
  }

  /// The hamlets in use.
  public ObservableList<String> hamlets() {
    return hamlets;
  }

  /// The officers a list may be narrowed to.
  public ObservableList<User> officers() {
    return officers;
  }

  /// The user's own named filters.
  public ObservableList<SavedFilter> saved() {
    return saved;
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// One sentence that counts the register.
  public ReadOnlyStringProperty summaryProperty() {
    return summary.getReadOnlyProperty();
  }

  /// How many people have no measure yet, whom the list leaves out, in words; empty when it leaves
  /// out nobody for that.
  public ReadOnlyStringProperty withoutMeasureProperty() {
    return withoutMeasure.getReadOnlyProperty();
  }

  /// How many the search found, in words.
  public ReadOnlyStringProperty foundProperty() {
    return found.getReadOnlyProperty();
  }

  /// Whether this user may add and change records.
  public boolean mayWrite() {
    return actor.role().writes();
  }

  /// Loads the list and everything the filters offer; also after coming back to the page.
  public void load() {
    tasks.run(() -> use.search().counts(actor)).onDone(this::showCounts).start();
    search();
    tasks.run(() -> use.search().hamlets(actor)).onDone(hamlets::setAll).start();
    tasks.run(() -> use.users().officers(actor)).onDone(officers::setAll).start();
    tasks.run(() -> use.filters().list(actor)).onDone(saved::setAll).start();
  }

  private void showCounts(Counts read) {
    counts = read;
    showSummary();
    showState();
  }

  // What the list leaves out is said only of a list that leaves it out.
  private void showSummary() {
    if (counts == null) {
      return;
    }
    boolean left = filter.scopeProperty().get() == Scope.OPEN && counts.withoutMeasure() > 0;
    withoutMeasure.set(
        left ? messages.text("people.without-measure", counts.withoutMeasure()) : "");
    summary.set(
        switch (filter.scopeProperty().get()) {
          case CLOSED -> messages.text("people.summary.closed", counts.closed());
          case SEALED -> messages.text("people.summary.sealed", counts.sealed());
          default -> messages.text("people.summary", counts.current(), counts.awaitingPapers());
        });
  }

  private void search() {
    if (quiet) {
      return;
    }
    Query query = filter.query();
    searches.run(() -> use.search().handle(actor, query), answer -> show(query, answer));
  }

  private void show(Query query, Found answer) {
    PersonRows words = new PersonRows(messages, LocalDate.now(clock));
    RowWindow window =
        new RowWindow(
            answer.ids(),
            (ids, done, end) ->
                tasks
                    .run(() -> use.search().rows(actor, ids, query.text()))
                    .onDone(rows -> done.accept(rows.stream().map(words::row).toList()))
                    .onEnd(end)
                    .start());
    window.fillFirst(answer.first().stream().map(words::row).toList());
    slots.setAll(window.slots());
    found.set(foundWords(query, answer));
    answered = true;
    showState();
  }

  private String foundWords(Query query, Found answer) {
    boolean cut = answer.total() > answer.ids().size();
    boolean plain = query.text().isBlank() && !filter.isNarrowed();
    if (plain) {
      return "";
    }
    return cut
        ? messages.text("people.found.first", answer.ids().size(), answer.total())
        : messages.text("people.found", answer.total());
  }

  private void showState() {
    if (!slots.isEmpty()) {
      state.set(State.LISTED);
    } else if (counts == null || !answered) {
      state.set(State.LOADING);
    } else {
      boolean nobody =
          counts.current()
                  + counts.awaitingPapers()
                  + counts.closed()
                  + counts.sealed()
                  + counts.withoutMeasure()
              == 0;
      boolean asked = !filter.textProperty().get().isBlank() || filter.isNarrowed();
      State otherwise = asked ? State.NOTHING_FOUND : State.NOBODY_OPEN;
      state.set(nobody ? State.NOBODY_YET : otherwise);
    }
  }

  /// How many people were entered without a measure.
  public int withoutMeasure() {
    return counts == null ? 0 : counts.withoutMeasure();
  }

  /// Shows the people who were entered without a measure.
  public void showWithoutMeasure() {
    takeOver(new Query("", Set.of(), Set.of(), Scope.NO_MEASURE, "", null, ""));
  }

  /// What was looked for without finding anybody, in a sentence: the words and how many conditions
  /// narrowed the list besides.
  public String lookedFor() {
    String typed = filter.textProperty().get().strip();
    if (typed.isEmpty()) {
      return messages.text("people.nothing.narrowed");
    }
    return filter.isNarrowed()
        ? messages.text("people.nothing.both", typed)
        : messages.text("people.nothing.title", typed);
  }

  /// The typed text when it can be a name, each word with its capital: what a new person would be
  /// called. Empty for a number or when nothing was typed.
  public String nameLookedFor() {
    String typed = Person.clean(filter.textProperty().get());
    if (!typed.matches("[\\p{L} '.-]+")) {
      return "";
    }
    StringBuilder name = new StringBuilder();
    for (String word : typed.split(" ")) {
      name.append(name.isEmpty() ? "" : " ")
          .append(word.substring(0, 1).toUpperCase(messages.language().locale()))
          .append(word.substring(1));
    }
    return name.toString();
  }

  /// Shows everybody again.
  public void clearFilters() {
    takeOver(Query.of(""));
  }

  /// Shows what a kept filter asks for.
  public void apply(SavedFilter kept) {
    takeOver(kept.query());
  }

  /// Shows a query that another page asks for.
  public void takeOver(Query query) {
    quiet = true;
    filter.show(query);
    quiet = false;
    search();
  }

  /// Keeps the present filter under a name; one of the same name is replaced.
  public void keepFilter(String name) {
    Query query = filter.query();
    tasks.run(() -> use.filters().save(actor, name, query)).onDone(kept -> loadSaved()).start();
  }

  /// Forgets a kept filter.
  public void forgetFilter(SavedFilter kept) {
    tasks
        .run(
            () -> {
              use.filters().remove(actor, kept.id());
              return Set.of();
            })
        .onDone(nothing -> loadSaved())
        .start();
  }

  private void loadSaved() {
    tasks.run(() -> use.filters().list(actor)).onDone(saved::setAll).start();
  }
}
