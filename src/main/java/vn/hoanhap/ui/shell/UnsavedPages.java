package vn.hoanhap.ui.shell;

import java.util.List;
import java.util.Optional;
import vn.hoanhap.i18n.Messages;

/// The open pages whose forms hold something that is saved nowhere yet: nothing of it is dropped
/// unasked.
final class UnsavedPages {

  private final History history;
  private final Dialogs dialogs;
  private final Messages messages;

  UnsavedPages(History history, Dialogs dialogs, Messages messages) {
    this.history = history;
    this.dialogs = dialogs;
    this.messages = messages;
  }

  /// Their forms, the one on the screen first.
  List<Draftable> forms() {
    return history.pages().stream()
        .flatMap(page -> page.form().stream())
        .filter(Draftable::hasUnsaved)
        .toList();
  }

  /// Whether the page on the screen is one.
  boolean isPresent() {
    return history.present().filter(UnsavedPages::isUnsaved).isPresent();
  }

  /// The same form, half filled: it comes to the front instead of standing open twice.
  Optional<PageView> waiting(PageView page) {
    return page.form()
        .flatMap(
            form ->
                history.pages().stream()
                    .filter(UnsavedPages::isUnsaved)
                    .filter(one -> one.form().orElseThrow().draftName().equals(form.draftName()))
                    .findFirst());
  }

  /// Goes on, and asks first when something would be lost.
  void leave(boolean loses, Runnable go) {
    if (!loses) {
      go.run();
      return;
    }
    dialogs.confirm(
        new Dialogs.Question(
            messages.text("shell.drop.title"),
            messages.text("shell.drop.text"),
            messages.text("shell.drop.verb"),
            messages.text("shell.drop.stay"),
            true),
        go);
  }

  private static boolean isUnsaved(PageView page) {
    return page.form().filter(Draftable::hasUnsaved).isPresent();
  }
}
