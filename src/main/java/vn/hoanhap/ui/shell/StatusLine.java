package vn.hoanhap.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.Icon;

/// The line that answers at all times: was it saved, is it backed up, was it delivered. Long work
/// shows here how far it is, with a button to stop it.
final class StatusLine extends HBox implements BackgroundTasks.Watch {

  private final Messages messages;
  private final Label saved = fact("", true);
  private final FlowPane facts = new FlowPane(20, 0);
  private final HBox work = new HBox(8);
  private final Label next = new Label();

  StatusLine(Messages messages, ShellViewModel model) {
    this.messages = messages;
    getStyleClass().add("hn-status");
    setAccessibleRole(AccessibleRole.TEXT);
    HBox.setHgrow(facts, Priority.ALWAYS);
    facts.setAlignment(Pos.CENTER_LEFT);
    saved.setMinWidth(USE_PREF_SIZE);
    next.setMinWidth(USE_PREF_SIZE);
    saved.setId("status-saved");
    saved.textProperty().bind(model.savedProperty());
    saved.managedProperty().bind(saved.visibleProperty());
    saved.visibleProperty().bind(model.savedProperty().isNotEmpty());
    work.setVisible(false);
    next.getStyleClass().add("hn-muted");
    getChildren().addAll(saved, facts, work, next);
    model.standingProperty().subscribe(this::show);
  }

  private void show(Standing standing) {
    facts
        .getChildren()
        .setAll(standing.facts().stream().map(one -> fact(one.text(), one.good())).toList());
    next.setText(standing.next());
    setAccessibleText(
        String.join(" · ", standing.facts().stream().map(Standing.Fact::text).toList()));
  }

  @Override
  public void begun(String name, Runnable cancel) {
    ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    bar.setAccessibleText(name);
    Button stop = Buttons.link(messages.text("shell.stop"), cancel);
    work.getChildren().setAll(new Label(name), bar, stop);
    work.setVisible(true);
  }

  @Override
  public void at(long done, long total) {
    work.getChildren().stream()
        .filter(ProgressBar.class::isInstance)
        .map(ProgressBar.class::cast)
        .forEach(bar -> bar.setProgress(total <= 0 ? -1 : (double) done / total));
  }

  @Override
  public void over() {
    work.getChildren().clear();
    work.setVisible(false);
  }

  private static Label fact(String text, boolean good) {
    Label fact = new Label(text);
    fact.setGraphic(
        good ? new Icon(Feather.CHECK, "hn-accent") : new Icon(Feather.ALERT_TRIANGLE, "hn-soon"));
    return fact;
  }
}
