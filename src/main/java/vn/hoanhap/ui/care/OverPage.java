package vn.hoanhap.ui.care;

import vn.hoanhap.domain.access.Purpose;
import vn.hoanhap.domain.access.StatedReason;
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

  /// Whom a message names, which stands over every page: nobody whose file has a sealed measure.
  String said(PersonViewModel page) {
    boolean sealed = page.file().measures().stream().anyMatch(care -> care.measure().sealed());
    return sealed ? desk.messages().text("person.sealed.who") : name(page);
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
    page.markStale();
    navigator.closePanel();
    navigator.saved(sentence, pages.undo(page.id(), said(page)));
    navigator.refreshCounts();
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

  // With its last open measure ended the file is closed and asks for a reason. Whoever ended it
  // has just given one: to see that the ending stands there as it was meant.
  void ended(PersonViewModel page, String sentence) {
    if (!page.reason().isEmpty()) {
      saved(page, sentence);
      return;
    }
    desk.tasks()
        .run(() -> files.needsReason(desk.actor(), page.id()))
        .onDone(
            closed -> {
              if (closed) {
                page.give(new StatedReason(Purpose.PAPERS, desk.messages().text("ending.look")));
              }
              saved(page, sentence);
            })
        .start();
  }
}
