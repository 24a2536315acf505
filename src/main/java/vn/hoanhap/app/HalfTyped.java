package vn.hoanhap.app;

import java.util.List;
import java.util.Optional;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.form.DraftName;
import vn.hoanhap.ui.shell.Draftable;
import vn.hoanhap.ui.shell.Shell;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.usecase.desk.KeepDraft;
import vn.hoanhap.usecase.session.OpenRegister;

/// What was half-typed when a register closed, and its coming back at the next unlocking. The texts
/// are kept in the register; what is remembered here is only where one was.
final class HalfTyped {

  private record Place(UserId user, String draftName, Optional<PersonId> person) {}

  private Place left;

  /// Remembers the topmost of the forms somebody left, and the person whose page was behind it.
  void remember(UserId user, List<Draftable> forms, Optional<PersonId> person) {
    left = forms.isEmpty() ? null : new Place(user, forms.getFirst().draftName(), person);
  }

  /// Opens the form again that the user left. One that was left before another user sat here, or
  /// before the program ended, is found in the register.
  void resume(OpenRegister register, Shell shell, Tasks tasks, Messages messages) {
    UserId user = register.user().id();
    Place known = left;
    left = null;
    if (known != null && known.user().equals(user)) {
      open(known, shell, messages);
      return;
    }
    KeepDraft drafts = new KeepDraft(register.database());
    tasks
        .run(() -> drafts.newest(register.user().actor()))
        .onDone(kept -> kept.ifPresent(name -> open(place(user, name), shell, messages)))
        .start();
  }

  private static Place place(UserId user, String draftName) {
    return new Place(user, draftName, DraftName.read(draftName).map(DraftName::person));
  }

  /// Opens the form, or the page of its person where the form is one click away.
  private static void open(Place place, Shell shell, Messages messages) {
    if (!shell.resume(place.draftName(), place.person())) {
      place.person().ifPresent(shell::openPerson);
      shell.hint(messages.text("shell.resume.here"));
    }
  }
}
