package vn.hoanhap.ui.admin;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.PageHeader;
import vn.hoanhap.ui.control.TabStrip;
import vn.hoanhap.ui.shell.Navigator;
import vn.hoanhap.ui.shell.Page;
import vn.hoanhap.ui.shell.PageView;
import vn.hoanhap.ui.theme.Appearance;

/// Quản trị: six leaves, each with its own model.
public final class AdminView implements PageView {

  /// The models of the leaves.
  public record Models(
      UsersViewModel users,
      BackupsViewModel backups,
      Function<Path, RestoreViewModel> restores,
      LedgerViewModel ledger,
      SettingsViewModel settings,
      LegalNotesViewModel notes) {}

  private final VBox root;

  public AdminView(
      Messages messages, Clock clock, Navigator navigator, Appearance appearance, Models models) {
    TabStrip leaves =
        new TabStrip()
            .add(
                "admin-users",
                name(messages.text("admin.users")),
                () -> new UsersView(messages, clock, models.users(), navigator).root())
            .add(
                "admin-backups",
                name(messages.text("admin.backups")),
                () ->
                    new BackupsView(messages, models.backups(), navigator, models.restores())
                        .root())
            .add(
                "admin-ledger",
                name(messages.text("admin.ledger")),
                () -> new LedgerView(messages, clock, models.ledger()).root())
            .add(
                "admin-settings",
                name(messages.text("admin.settings")),
                () -> new SettingsView(messages, clock, models.settings(), appearance).root())
            .add(
                "admin-rules",
                name(messages.text("admin.rules")),
                () -> new LegalNotesView(messages, models.notes()).root())
            .add(
                "admin-legal",
                name(messages.text("admin.legal")),
                () -> new LegalView(messages).root());
    VBox.setVgrow(leaves, Priority.ALWAYS);
    root =
        new VBox(
            new PageHeader(messages.text("shell.page.admin"), messages.text("admin.purpose")),
            leaves);
    root.getStyleClass().addAll("hn-page", "hn-admin");
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public Page section() {
    return Page.ADMIN;
  }

  @Override
  public String helpTopic() {
    return "admin";
  }

  // The settings are the one leaf that is a form.
  @Override
  public Optional<Runnable> save() {
    return root.lookup("#" + SettingsView.SAVE) instanceof Button save
        ? Optional.of(save::fire)
        : Optional.empty();
  }

  private static ObservableValue<String> name(String text) {
    return new ReadOnlyStringWrapper(text);
  }
}
