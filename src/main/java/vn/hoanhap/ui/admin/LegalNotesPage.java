package vn.hoanhap.ui.admin;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.PageHeader;
import vn.hoanhap.ui.shell.Page;
import vn.hoanhap.ui.shell.PageView;

/// The rules of the law on a page of their own, for whoever has no administration page.
public final class LegalNotesPage implements PageView {

  private final VBox root;
  private final LegalNotesView notes;

  public LegalNotesPage(Messages messages, LegalNotesViewModel model) {
    notes = new LegalNotesView(messages, model);
    Node content = notes.root();
    VBox.setVgrow(content, Priority.ALWAYS);
    root =
        new VBox(
            new PageHeader(messages.text("admin.rules"), messages.text("admin.rules.purpose")),
            content);
    root.getStyleClass().addAll("hn-page", "hn-admin");
  }

  @Override
  public Node root() {
    return root;
  }

  // Where the chief has the same rules; on a rail without that entry nothing is lit.
  @Override
  public Page section() {
    return Page.ADMIN;
  }

  @Override
  public String helpTopic() {
    return "rules";
  }

  @Override
  public void shown() {
    notes.focus();
  }
}
