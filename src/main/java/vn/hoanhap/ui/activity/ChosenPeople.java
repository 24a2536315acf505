package vn.hoanhap.ui.activity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.form.Form;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.ui.shell.Latest;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.usecase.person.SearchPeople;
import vn.hoanhap.usecase.person.SearchPeople.Row;

/// Whom an entry of the log is for: those chosen, and those found while somebody is looked for.
final class ChosenPeople {

  /// Somebody the entry is for.
  record Who(PersonId id, String name, String detail) {}

  private static final int FOUND = 6;

  private final SearchPeople search;
  private final Actor actor;
  private final Tasks tasks;
  private final Messages messages;
  private final Form form;
  private final Input who;
  private final Latest searches;
  private final ObservableList<Who> people = FXCollections.observableArrayList();
  private final ObservableList<Who> hits = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper unfound = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper nobody = new ReadOnlyBooleanWrapper();
  private Map<PersonId, String> opened = Map.of();

  /// `who` keeps the numbers of the people chosen, for the draft.
  ChosenPeople(
      SearchPeople search, Actor actor, Tasks tasks, Messages messages, Form form, Input who) {
    this.search = search;
    this.actor = actor;
    this.tasks = tasks;
    this.messages = messages;
    this.form = form;
    this.searches = tasks.latest();
    this.who = who;
    people.addListener((ListChangeListener<Who>) change -> keepIds());
  }

  /// Says somebody's name as the page does that was opened for a reason; lists leave it out.
  void knows(PersonId person, String name) {
    opened = Map.of(person, name);
  }

  /// Whether the name of that person may stand in no message over every page.
  boolean isRestricted(Who one) {
    return opened.containsKey(one.id());
  }

  /// Loads the names of the people; without any it is asked whether there is anybody at all.
  void open(List<PersonId> ids) {
    if (ids.isEmpty()) {
      tasks.run(() -> search.counts(actor)).onDone(this::count).start();
    } else {
      tasks.run(() -> search.rows(actor, ids, "")).onDone(this::take).start();
    }
  }

  private void count(SearchPeople.Counts counts) {
    nobody.set(counts.current() + counts.awaitingPapers() + counts.withoutMeasure() == 0);
  }

  private void take(List<Row> rows) {
    boolean untouched = !form.isChanged();
    people.setAll(rows.stream().map(this::who).toList());
    if (untouched) {
      form.markOpened();
    }
  }

  private Who who(Row row) {
    String year = row.birth() == null ? "" : Integer.toString(row.birth().year());
    return new Who(
        row.id(),
        opened.getOrDefault(row.id(), row.name()),
        messages.text("activity.who.detail", year, row.hamlet()).strip());
  }

  /// Whether there is nobody whom an entry could be for.
  ReadOnlyBooleanProperty nobodyProperty() {
    return nobody.getReadOnlyProperty();
  }

  /// Those chosen.
  ObservableList<Who> list() {
    return people;
  }

  /// Looks for people by a typed text; the hits follow.
  void find(String typed) {
    if (typed.isBlank()) {
      searches.forget();
      hits.clear();
      unfound.set("");
      return;
    }
    searches.run(
        () -> search.handle(actor, SearchPeople.Query.of(typed)).first(),
        rows -> {
          hits.setAll(rows.stream().limit(FOUND).map(this::who).toList());
          unfound.set(rows.isEmpty() ? messages.text("activity.who.unfound", typed.strip()) : "");
        });
  }

  /// What to say when nobody fits what was typed; empty while somebody does.
  ReadOnlyStringProperty unfoundProperty() {
    return unfound.getReadOnlyProperty();
  }

  /// The first few people that fit what was typed.
  ObservableList<Who> hits() {
    return hits;
  }

  /// Adds somebody; the same person is not added twice.
  void add(Who one) {
    if (people.stream().noneMatch(other -> other.id().equals(one.id()))) {
      people.add(one);
    }
  }

  /// Takes somebody off.
  void remove(Who one) {
    people.remove(one);
  }

  private void keepIds() {
    who.set(
        people.stream()
            .map(one -> Long.toString(one.id().value()))
            .collect(Collectors.joining(",")));
  }

  /// The people whose numbers a draft kept.
  static List<PersonId> kept(String ids) {
    return Arrays.stream(ids.split(","))
        .filter(id -> id.matches("\\d{1,18}"))
        .map(id -> new PersonId(Long.parseLong(id)))
        .toList();
  }
}
