package vn.hoanhap.ui.access;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.shell.Dialogs;

/// The very first page, when no register is known: make one, open one, or try the program with
/// fictitious people.
public final class StartView {

  /// What can be chosen here.
  public record Choices(Runnable make, Consumer<Path> open, Runnable trial, Runnable language) {}

  private final Messages messages;
  private final Making making;
  private final Node root;

  public StartView(Messages messages, Dialogs dialogs, Choices choices) {
    this.messages = messages;
    this.making = new Making(messages.text("access.start.trial.making"));
    making.setId("start-making");
    making.setVisible(false);
    Label title = new Label(messages.text("access.start.title"));
    title.getStyleClass().add("hn-title");
    root =
        new Gate(messages, Gate.Width.WIDE, title, choices(dialogs, choices), making)
            .speaking(messages, choices.language());
  }

  private Node choices(Dialogs dialogs, Choices choices) {
    return ChoiceCard.equal(
        choice(
            "start-make",
            Feather.FILE_PLUS,
            messages.text("access.start.make"),
            messages.text("access.start.make.text"),
            choices.make()),
        choice(
            "start-open",
            Feather.FOLDER,
            messages.text("access.start.open"),
            messages.text("access.start.open.text"),
            () -> dialogs.chooseFolder(messages.text("access.start.open.title"), choices.open())),
        choice(
            "start-trial",
            Feather.BOOK_OPEN,
            messages.text("access.start.trial"),
            messages.text("access.start.trial.text"),
            () -> begin(choices.trial())));
  }

  /// Making the training register takes some seconds: the page says so and takes no second click.
  private void begin(Runnable trial) {
    making.setVisible(true);
    root.lookupAll(".button").forEach(way -> way.setDisable(true));
    trial.run();
  }

  public Node root() {
    return root;
  }

  private static ChoiceCard choice(
      String id, Feather shape, String verb, String text, Runnable action) {
    ChoiceCard card = new ChoiceCard(shape, verb, text, action);
    card.setId(id);
    return card;
  }
}
