package vn.hoanhap.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Buttons;

/// The line on top: search, the post, the user, the lock. In training it says so on every page.
final class TopLine extends HBox {

  private final QuickSearch search;

  TopLine(Messages messages, Seat seat, QuickSearch search, Runnable lock) {
    this.search = search;
    getStyleClass().add("hn-top");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label post = new Label(seat.postName());
    post.getStyleClass().add("hn-muted");
    post.setMinWidth(USE_PREF_SIZE);
    Label user = new Label(seat.userName());
    user.getStyleClass().add("hn-strong");
    user.setMinWidth(USE_PREF_SIZE);
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

  /// Puts the cursor into the search line.
  void search() {
    search.requestFocus();
  }
}
