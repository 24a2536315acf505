package vn.hoanhap.ui.shell;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Buttons;

/// The line on top: search, the post, the user, the lock. In training it says so on every page.
final class TopLine extends HBox {

  private final QuickSearch search;
  private final Label post = new Label();

  private final Region space = new Region();
  private final MenuButton user = new MenuButton();

  TopLine(
      Messages messages,
      Seat seat,
      QuickSearch search,
      List<Pages.Personal> personal,
      Runnable lock) {
    this.search = search;
    getStyleClass().add("hn-top");
    HBox.setHgrow(space, Priority.ALWAYS);
    post.setText(seat.postName());
    post.getStyleClass().add("hn-muted");
    post.setMinWidth(USE_PREF_SIZE);
    user.setText(seat.userName());
    user.setTooltip(new Tooltip(seat.userName()));
    user.setId("user-menu");
    user.setMnemonicParsing(false);
    user.getStyleClass().add("hn-user");
    user.setMinWidth(USE_PREF_SIZE);
    personal.forEach(one -> user.getItems().add(item(one)));
    Button lockButton = Buttons.withKey(Buttons.plain(messages.text("shell.lock"), lock), "Ctrl+L");
    lockButton.getStyleClass().add("hn-small-button");
    lockButton.setId("lock");
    getChildren().addAll(search, space);
    if (seat.training()) {
      Label training = new Label(messages.text("shell.training"));
      training.getStyleClass().add("hn-training-word");
      training.setMinWidth(USE_PREF_SIZE);
      getChildren().add(training);
    }
    getChildren().addAll(post, user, lockButton);
  }

  private static MenuItem item(Pages.Personal personal) {
    MenuItem item = new MenuItem(personal.verb());
    item.setOnAction(chosen -> personal.action().run());
    return item;
  }

  /// Leaves the post's name away where there is little room; the window's title has it too. The
  /// line that searches then takes what is left, and a long name of the user ends in dots: the top
  /// must never be wider than the window.
  void narrow(boolean is) {
    getStyleClass().remove("hn-narrow");
    if (is) {
      getStyleClass().add("hn-narrow");
    }
    HBox.setHgrow(search, is ? Priority.ALWAYS : Priority.NEVER);
    HBox.setHgrow(space, is ? Priority.NEVER : Priority.ALWAYS);
    user.setMinWidth(is ? 0 : USE_PREF_SIZE);
    post.setVisible(!is);
    post.setManaged(!is);
  }

  /// Puts the cursor into the search line.
  void search() {
    search.requestFocus();
  }
}
