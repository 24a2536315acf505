package vn.hoanhap.ui.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.reference.Communes;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.i18n.ReasonText;
import vn.hoanhap.usecase.person.OpenPerson.Care;
import vn.hoanhap.usecase.person.OpenPerson.PersonFile;
import vn.hoanhap.usecase.today.ShowToday;

/// A person's file as the page shows it: every part in words, filled anew each time the file is
/// read.
public final class ShownFile {

  private final Messages messages;
  private final Communes communes;
  private final ReadOnlyObjectWrapper<PersonHead> head =
      new ReadOnlyObjectWrapper<>(PersonHead.EMPTY);
  private final ReadOnlyObjectWrapper<FileStanding> standing =
      new ReadOnlyObjectWrapper<>(FileStanding.LIVE);
  private final ReadOnlyIntegerWrapper activityCount = new ReadOnlyIntegerWrapper();
  private final ObservableList<MeasureCard> measures = FXCollections.observableArrayList();
  private final ObservableList<ActivityLine> activities = FXCollections.observableArrayList();
  private final ObservableList<ShowToday.Line> owed = FXCollections.observableArrayList();
  private final ObservableList<PaperLine> papers = FXCollections.observableArrayList();
  private final ObservableList<Fact> facts = FXCollections.observableArrayList();
  private final ObservableList<ReasonText.Line> expungement = FXCollections.observableArrayList();
  private final Map<UserId, String> officers = new HashMap<>();
  private FileWords words;

  ShownFile(Messages messages, Communes communes) {
    this.messages = messages;
    this.communes = communes;
  }

  public ReadOnlyObjectProperty<PersonHead> headProperty() {
    return head.getReadOnlyProperty();
  }

  /// What can still be done with the file.
  public ReadOnlyObjectProperty<FileStanding> standingProperty() {
    return standing.getReadOnlyProperty();
  }

  public ReadOnlyIntegerProperty activityCountProperty() {
    return activityCount.getReadOnlyProperty();
  }

  /// Open measures first, then closed ones.
  public ObservableList<MeasureCard> measures() {
    return measures;
  }

  /// Newest first, as many as were asked for.
  public ObservableList<ActivityLine> activities() {
    return activities;
  }

  /// Whether older activities are left to show.
  public boolean hasMoreActivities() {
    return activities.size() < activityCount.get();
  }

  /// What the office owes over the person, nearest deadline first.
  public ObservableList<ShowToday.Line> owed() {
    return owed;
  }

  public ObservableList<PaperLine> papers() {
    return papers;
  }

  public ObservableList<Fact> facts() {
    return facts;
  }

  /// The way to the expungement of the convictions, step by step; empty without a conviction.
  public ObservableList<ReasonText.Line> expungement() {
    return expungement;
  }

  void take(PersonFile file, Map<UserId, String> names, LocalDate today) {
    words = new FileWords(messages, today);
    officers.clear();
    officers.putAll(names);
    MeasureCards cards = new MeasureCards(messages, communes, today);
    head.set(words.head(file));
    standing.set(FileStanding.of(file, today));
    List<MeasureCard> shown = new ArrayList<>(file.measures().stream().map(cards::card).toList());
    shown.sort((one, other) -> Boolean.compare(other.open(), one.open()));
    measures.setAll(shown);
    owed.setAll(file.owed());
    activityCount.set(file.activityCount());
    activities.setAll(lines(file.activities()));
    papers.setAll(file.measures().stream().flatMap(care -> papers(care).stream()).toList());
    facts.setAll(words.facts(file));
    expungement.setAll(new ReasonText(messages).lines(file.expungement()));
  }

  void takeOlder(List<Activity> older) {
    activities.addAll(lines(older));
  }

  private List<PaperLine> papers(Care care) {
    return care.papers().stream().map(paper -> words.paper(care, paper)).toList();
  }

  private List<ActivityLine> lines(List<Activity> read) {
    return read.stream().map(activity -> words.activity(activity, officers)).toList();
  }
}
