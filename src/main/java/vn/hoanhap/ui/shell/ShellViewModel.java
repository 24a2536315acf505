package vn.hoanhap.ui.shell;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.hoanhap.i18n.Messages;

/// What the frame shows: who sits here, the counts of the rail, what was saved when, and the people
/// the search line finds.
public final class ShellViewModel {

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  private final Messages messages;
  private final Clock clock;
  private final Tasks tasks;
  private final Standing.Source source;
  private final Finder finder;
  private final Latest searches;
  private final ReadOnlyObjectWrapper<Standing> standing =
      new ReadOnlyObjectWrapper<>(Standing.EMPTY);
  private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
  private String answered = "";
  private final ObservableList<Finder.Hit> hits = FXCollections.observableArrayList();

  public ShellViewModel(
      Messages messages, Clock clock, Tasks tasks, Standing.Source source, Finder finder) {
    this.messages = messages;
    this.clock = clock;
    this.tasks = tasks;
    this.source = source;
    this.finder = finder;
    this.searches = tasks.latest();
  }

  public ReadOnlyObjectProperty<Standing> standingProperty() {
    return standing.getReadOnlyProperty();
  }

  /// "Đã lưu 14:32", or that nothing was typed yet.
  public ReadOnlyStringProperty savedProperty() {
    return saved.getReadOnlyProperty();
  }

  /// The people found for the text in the search line.
  public ObservableList<Finder.Hit> hits() {
    return hits;
  }

  /// Reads counts and status again.
  public void refresh() {
    tasks.run(source::read).onDone(standing::set).start();
  }

  /// Something was saved just now.
  public void noteSaved() {
    saved.set(messages.text("shell.status.saved", HOUR.format(LocalTime.now(clock))));
    refresh();
  }

  /// Searches as one types; an empty text finds nobody.
  public void search(String text) {
    if (text.isBlank()) {
      searches.forget();
      answered = "";
      hits.clear();
      return;
    }
    searches.run(
        () -> finder.find(text),
        found -> {
          answered = text;
          hits.setAll(found);
        });
  }

  /// Whether the people found are those for this text, and not yet those for one typed before.
  boolean isAnswered(String text) {
    return text.equals(answered);
  }
}
