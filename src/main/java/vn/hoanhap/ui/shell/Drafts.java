package vn.hoanhap.ui.shell;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.usecase.desk.KeepDraft;

/// Half-typed forms: what is typed is kept while the form is open, a form that opens gets back what
/// was kept under its name, and what was kept is forgotten once the form is saved or given up.
/// Keeping and forgetting run one after the other on the register's thread, in the order in which
/// they were asked for here: nothing comes back of a form that was settled.
public final class Drafts {

  /// A disk that refuses once may have been busy; from the second time on it is told.
  private static final int REFUSED_FOR_GOOD = 2;

  private final Tasks tasks;
  private final KeepDraft kept;
  private final Actor actor;
  private final Set<String> known = new HashSet<>();
  private final Map<String, Map<String, String>> lastKept = new HashMap<>();
  private final Set<String> onTheWay = new HashSet<>();
  private int refusals;

  public Drafts(Tasks tasks, KeepDraft kept, Actor actor) {
    this.tasks = tasks;
    this.kept = kept;
    this.actor = actor;
  }

  /// Puts back what was kept for a form that has just been opened; `restored` hears when that was.
  void offer(Draftable form, Consumer<LocalDateTime> restored) {
    if (known.contains(form.draftName())) {
      return;
    }
    tasks
        .run(() -> kept.find(actor, form.draftName()))
        .onDone(
            found ->
                found.ifPresent(
                    draft -> {
                      known.add(form.draftName());
                      form.restore(draft.fields(), draft.at());
                      if (form.hasUnsaved()) {
                        lastKept.put(form.draftName(), form.draft());
                      }
                      restored.accept(draft.at());
                    }))
        .start();
  }

  /// The form was saved or given up: what was kept for it, or is being kept, is forgotten.
  void settle(Draftable form) {
    lastKept.remove(form.draftName());
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

  /// Keeps what has changed in the open forms since it was kept last, and forgets what was taken
  /// back in them; nothing is written when nothing changed. `refused` runs once when the disk
  /// refuses again and again; every later call tries anew.
  void keepChanged(List<Draftable> open, Runnable refused) {
    for (Draftable form : open) {
      if (!form.hasUnsaved()) {
        if (lastKept.containsKey(form.draftName())) {
          settle(form);
        }
        continue;
      }
      Map<String, String> texts = form.draft();
      if (!texts.equals(lastKept.get(form.draftName())) && onTheWay.add(form.draftName())) {
        keep(form.draftName(), texts, refused);
      }
    }
  }

  // It is known from now on, not from when it is on the disk: settling the form meanwhile must
  // forget it too.
  private void keep(String name, Map<String, String> texts, Runnable refused) {
    known.add(name);
    lastKept.put(name, texts);
    tasks
        .run(
            () -> {
              kept.save(actor, name, texts);
              return true;
            })
        .onDone(done -> refusals = 0)
        .onFault(fault -> refuse(name, refused))
        .onEnd(() -> onTheWay.remove(name))
        .start();
  }

  private void refuse(String name, Runnable refused) {
    lastKept.remove(name);
    refusals++;
    if (refusals == REFUSED_FOR_GOOD) {
      refused.run();
    }
  }

  /// Keeps what is typed in some forms; runs where it is called, away from the screen.
  public void keep(List<Draftable> forms) {
    for (Draftable form : forms) {
      kept.save(actor, form.draftName(), form.draft());
    }
  }
}
