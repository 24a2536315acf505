package vn.hoanhap.ui.admin;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Card;

/// The law the program follows, what it never holds, and what it leaves to people.
final class LegalView {

  private final Messages messages;

  LegalView(Messages messages) {
    this.messages = messages;
  }

  Node root() {
    VBox content =
        new VBox(
            12,
            card(
                messages.text("admin.legal.documents"),
                messages.text("admin.legal.documents.text")),
            card(messages.text("admin.legal.limits"), messages.text("admin.legal.limits.text")),
            card(messages.text("admin.legal.never"), messages.text("admin.legal.never.text")),
            card(messages.text("admin.legal.rights"), messages.text("admin.legal.rights.text")));
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    return scroll;
  }

  private static Node card(String title, String text) {
    Card card = Card.titled(title, "");
    text.lines()
        .forEach(
            line -> {
              Label words = new Label(line);
              words.setWrapText(true);
              words.setMinHeight(Region.USE_PREF_SIZE);
              card.getChildren().add(words);
            });
    return card;
  }
}
