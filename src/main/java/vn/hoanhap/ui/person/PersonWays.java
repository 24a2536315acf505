package vn.hoanhap.ui.person;

import java.util.Optional;
import javafx.scene.Node;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.domain.measure.Measure;

/// Where a person's page leads: the forms and papers that other packages make. Each gets the page's
/// model, so that it can say that something changed.
public interface PersonWays {

  /// What the office owes over the person, with the buttons that settle it; takes no room when that
  /// is nothing. `papers` opens the page's leaf of papers.
  Node owed(PersonViewModel page, Runnable papers);

  /// The list of people.
  void people();

  /// The form for a further measure.
  void addMeasure(PersonViewModel page);

  /// The form that corrects what was typed for a measure.
  void correct(PersonViewModel page, Measure measure);

  /// The form where a fact that a measure lacks is typed, with the focus in its field; empty when
  /// no form asks for it.
  Optional<Runnable> wayTo(PersonViewModel page, Measure measure, String fact);

  /// The form for a paper that moves the end of a measure.
  void adjust(PersonViewModel page, Measure measure);

  /// The form that closes a measure.
  void close(PersonViewModel page, Measure measure);

  /// The form that closes a measure because the person moved away.
  void transfer(PersonViewModel page, Measure measure);

  /// The form for the organisation or person assigned to help.
  void assignHelper(PersonViewModel page, Measure measure);

  /// Marks the step that an entry agreed on as done.
  void doStep(PersonViewModel page, ActivityId entry);

  /// The form for a paper of the checklist.
  void setPaper(PersonViewModel page, PaperLine paper);

  /// The form that corrects an entry of the log.
  void correctEntry(PersonViewModel page, ActivityId entry);

  /// The form that strikes an entry out of the log.
  void strikeEntry(PersonViewModel page, ActivityId entry);

  /// The form for the person's particulars.
  void edit(PersonViewModel page);

  /// The form for a death.
  void recordDeath(PersonViewModel page);

  /// The person's own extract, previewed.
  void extract(PersonViewModel page);

  /// How the dates of a measure were reckoned, as a paper, previewed.
  void explain(PersonViewModel page, Measure measure);
}
