package vn.hoanhap.ui.care;

import vn.hoanhap.ui.control.Panel;
import vn.hoanhap.ui.form.FormDraft;
import vn.hoanhap.ui.form.FormModel;
import vn.hoanhap.ui.person.PersonViewModel;
import vn.hoanhap.ui.shell.Navigator;
import vn.hoanhap.usecase.person.OpenPerson;

/// Opens forms over a person's page, and once one is saved says so with its Undo and lets the page
/// read again.
final class OverPage {

  private final CarePages pages;
  private final Desk desk;
  private final OpenPerson files;
  private final Navigator navigator;

  OverPage(CarePages pages, Desk desk, OpenPerson files, Navigator navigator) {
    this.pages = pages;
    this.desk = desk;
    this.files = files;
    this.navigator = navigator;
  }

  static String name(PersonViewModel page) {
    return page.shown().headProperty().get().name();
  }

  void open(Panel panel, FormModel model) {
    navigator.openPanel(panel, new FormDraft(model.draftName(), model.form()));
  }

  /// Closes the panel in favour of another form.
  void leave() {
    navigator.closePanel();
  }

  // Closing the panel shows the page again, which reads anew because it was marked.
  void saved(PersonViewModel page, String sentence) {
    saved(page, sentence, false);
  }

  // A form that was saved as it stood wrote nothing, and there is nothing to undo.
  void savedIf(PersonViewModel page, String sentence, boolean wrote) {
    if (wrote) {
      saved(page, sentence);
    } else {
      navigator.closePanel();
      navigator.hint(desk.messages().text("form.unchanged"));
    }
  }

  private void saved(PersonViewModel page, String sentence, boolean leave) {
    if (leave) {
      navigator.closePanel();
      navigator.home();
    } else {
      page.markStale();
      navigator.closePanel();
    }
    navigator.saved(sentence, pages.undo(page.id(), name(page)));
    navigator.refreshCounts();
  }

  // With its last open measure ended the file is closed and would ask for a reason: whoever ended
  // it is done with it and goes back to the list they began at. The page before may be a paper of
  // somebody else.
  void ended(PersonViewModel page, String sentence) {
    if (!page.reason().isEmpty()) {
      saved(page, sentence);
      return;
    }
    desk.tasks()
        .run(() -> files.needsReason(desk.actor(), page.id()))
        .onDone(closed -> saved(page, sentence, closed))
        .start();
  }
}
