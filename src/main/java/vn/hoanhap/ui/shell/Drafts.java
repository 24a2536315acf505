package vn.hoanhap.ui.shell;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.usecase.desk.KeepDraft;

/// Half-typed forms between sittings: a form that opens gets back what was kept under its name, and
/// what was kept is forgotten once the form is saved or given up.
public final class Drafts {

  private final Tasks tasks;
  private final KeepDraft kept;
  private final Actor actor;
  private final Set<String> known = new HashSet<>();

  public Drafts(Tasks tasks, KeepDraft kept, Actor actor) {
    this.tasks = tasks;
    this.kept = kept;
    this.actor = actor;
  }

  /// Puts back what was kept for a form that has just been opened; `restored` hears of it.
  void offer(Draftable form, Consumer<Draftable> restored) {
    if (known.contains(form.draftName())) {
      return;
    }
    tasks
        .run(() -> kept.find(actor, form.draftName()))
        .onDone(
            found ->
                found.ifPresent(
                    texts -> {
                      known.add(form.draftName());
                      form.restore(texts);
                      restored.accept(form);
                    }))
        .start();
  }

  /// The form was saved or given up: what was kept for it is forgotten.
  void settle(Draftable form) {
    if (known.remove(form.draftName())) {
      tasks
          .run(
              () -> {
                kept.drop(actor, form.draftName());
                return true;
              })
          .start();
    }
  }

  /// Keeps what is typed in some forms; runs where it is called, away from the screen.
  public void keep(List<Draftable> forms) {
    for (Draftable form : forms) {
      kept.save(actor, form.draftName(), form.draft());
    }
  }
}
