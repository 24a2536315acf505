package vn.hoanhap.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.ui.control.Panel;

/// A navigator that goes nowhere and remembers where it was sent.
public final class RecordingNavigator implements Navigator {

  /// What was asked for, in order: `open TODAY`, `person 12`, `said …`.
  public final List<String> asked = new ArrayList<>();

  /// The last Undo that was offered.
  public Runnable undo;

  /// The pages of the rail that this user does not have.
  public Set<Page> lacking = Set.of();

  @Override
  public boolean offers(Page page) {
    return !lacking.contains(page);
  }

  @Override
  public void open(Page page) {
    asked.add("open " + page);
  }

  @Override
  public void openPerson(PersonId person) {
    asked.add("person " + person.value());
  }

  @Override
  public void addPerson() {
    asked.add("add person");
  }

  @Override
  public void logActivity(List<PersonId> people) {
    asked.add("log " + people.stream().map(PersonId::value).toList());
  }

  @Override
  public void show(PageView page) {
    asked.add("show " + page.getClass().getSimpleName());
  }

  @Override
  public void back() {
    asked.add("back");
  }

  @Override
  public void openPanel(Panel panel, Draftable form) {
    asked.add("panel " + panel.getAccessibleText());
  }

  @Override
  public void closePanel() {
    asked.add("close panel");
  }

  @Override
  public void undone(String message) {
    asked.add("undone " + message);
  }

  @Override
  public void say(String message) {
    asked.add("said " + message);
  }

  @Override
  public void hint(String message) {
    asked.add("hinted " + message);
  }

  @Override
  public void saved(String message, Runnable undoAction) {
    asked.add("saved " + message);
    undo = undoAction;
  }

  @Override
  public void refreshCounts() {
    asked.add("refresh");
  }
}
