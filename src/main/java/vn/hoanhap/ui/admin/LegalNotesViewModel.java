package vn.hoanhap.ui.admin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.hoanhap.domain.clock.Phrase;
import vn.hoanhap.domain.text.SearchKey;
import vn.hoanhap.i18n.ArticleText;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.i18n.ReasonText;
import vn.hoanhap.ui.shell.Latest;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.usecase.notes.ShowLegalNotes;

/// The rules of the law that the program counts with and the questions that stay open, in words,
/// narrowed by what is typed.
public final class LegalNotesViewModel {

  /// One rule or question. `meaning` is its sentence in the reader's language, `value` what the law
  /// says as people read it, `source` article, source, validity and how sure it is; `badge` a word
  /// that sets it apart, empty for a confirmed rule in force.
  public record Row(String meaning, String value, String source, String badge, boolean isOpen) {

    /// The whole row, as a screen reader says it.
    public String spoken() {
      return Stream.of(badge, meaning, value, source)
          .filter(part -> !part.isEmpty())
          .map(part -> part.endsWith(".") ? part : part + ".")
          .collect(Collectors.joining(" "));
    }
  }

  private record Found(Row row, String key, boolean unconfirmed) {}

  private final Messages messages;
  private final Supplier<ShowLegalNotes.Notes> notes;
  private final LocalDate today;
  private final ReasonText words;
  private final RuleValue values;
  private final ArticleText articles;
  private final Latest reading;
  private final StringProperty filter = new SimpleStringProperty("");
  private final BooleanProperty unconfirmedOnly = new SimpleBooleanProperty();
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper edition = new ReadOnlyStringWrapper("");
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private List<Found> all = List.of();

  public LegalNotesViewModel(
      Messages messages, Tasks tasks, ShowLegalNotes notes, LocalDate today) {
    this.messages = messages;
    this.notes = () -> notes.handle(today);
    this.today = today;
    this.words = new ReasonText(messages);
    this.values = new RuleValue(messages);
    this.articles = new ArticleText(messages);
    this.reading = tasks.latest();
    filter.subscribe((was, is) -> narrow());
    unconfirmedOnly.subscribe((was, is) -> narrow());
  }

  /// What is typed; marks and capitals do not matter.
  public StringProperty filterProperty() {
    return filter;
  }

  /// Only what nobody has confirmed yet.
  public BooleanProperty unconfirmedOnlyProperty() {
    return unconfirmedOnly;
  }

  /// How many are shown, of how many.
  public ReadOnlyStringProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /// The edition of the rule book and how much of it is not confirmed, in a sentence.
  public ReadOnlyStringProperty editionProperty() {
    return edition.getReadOnlyProperty();
  }

  /// The rules in the order of the book, then the open questions.
  public ObservableList<Row> rows() {
    return rows;
  }

  /// Reads the rule book.
  public void load() {
    reading.run(notes::get, this::show);
  }

  private void show(ShowLegalNotes.Notes read) {
    List<Found> found = new ArrayList<>();
    read.rules().forEach(note -> found.add(rule(note)));
    read.open().forEach(question -> found.add(open(question)));
    all = List.copyOf(found);
    edition.set(
        messages.text(
            "admin.rules.edition",
            read.version(),
            read.rules().size(),
            read.unconfirmed(),
            read.open().size()));
    narrow();
  }

  private void narrow() {
    String[] typed = SearchKey.fold(filter.get()).split(" ");
    rows.setAll(
        all.stream()
            .filter(found -> !unconfirmedOnly.get() || found.unconfirmed)
            .filter(found -> Arrays.stream(typed).allMatch(found.key::contains))
            .map(Found::row)
            .toList());
    count.set(messages.text("admin.rules.count", rows.size(), all.size()));
  }

  private Found rule(ShowLegalNotes.Note note) {
    boolean unconfirmed = note.confidence() == 'U';
    Row row =
        new Row(
            said(note.sentence()),
            messages.text("admin.rules.value", values.of(note.value())),
            Stream.of(
                    articles.of(note.article()),
                    note.source(),
                    validity(note),
                    words.sureness(note.source(), note.confidence()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")),
            badge(note, unconfirmed),
            false);
    return new Found(row, key(row, note.sentence(), note.id() + " " + note.article()), unconfirmed);
  }

  private Found open(ShowLegalNotes.Open question) {
    Row row =
        new Row(
            said(question.question()),
            messages.text("admin.rules.meanwhile", said(question.meanwhile())),
            "",
            messages.text("admin.rules.open"),
            true);
    return new Found(row, key(row, question.question(), question.id()), true);
  }

  private String badge(ShowLegalNotes.Note note, boolean unconfirmed) {
    if (!note.inForce()) {
      boolean coming = note.from() != null && note.from().isAfter(today);
      return coming ? messages.text("admin.rules.coming") : messages.text("admin.rules.past");
    }
    return unconfirmed ? messages.text("admin.rules.unconfirmed") : "";
  }

  private String validity(ShowLegalNotes.Note note) {
    if (note.from() == null && note.to() == null) {
      return messages.text("admin.rules.always");
    }
    if (note.to() == null) {
      return words.filled("admin.rules.from", List.of(note.from()));
    }
    return note.from() == null
        ? words.filled("admin.rules.until", List.of(note.to()))
        : words.filled("admin.rules.between", List.of(note.from(), note.to()));
  }

  private String said(Phrase phrase) {
    return words.filled("admin.rules.plain", List.of(phrase));
  }

  private static String key(Row row, Phrase phrase, String id) {
    return SearchKey.fold(
        String.join(" ", id, phrase.vietnamese(), phrase.english(), row.spoken()));
  }
}
