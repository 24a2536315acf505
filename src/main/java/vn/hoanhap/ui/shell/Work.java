package vn.hoanhap.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import vn.hoanhap.domain.Fault;

/// One piece of background work with what follows it. Handlers run on the screen's thread; the
/// first fault handler whose type fits takes the fault, and [#onEnd] runs last in every case.
public final class Work<T> {

  /// Where work runs, where its answers go, and who hears of faults nobody took.
  record Place(Executor worker, Executor screen, Consumer<Throwable> untaken) {}

  private final Callable<T> work;
  private final Place place;
  private final Map<Class<? extends Fault>, Consumer<? super Fault>> faults = new LinkedHashMap<>();
  private Consumer<? super T> done = nothing -> {};
  private Runnable end = () -> {};
  private Runnable cancel = () -> {};

  Work(Callable<T> work, Place place) {
    this.work = work;
    this.place = place;
  }

  /// What to do with the answer.
  public Work<T> onDone(Consumer<? super T> action) {
    done = action;
    return this;
  }

  /// What to do with faults of one type.
  public <F extends Fault> Work<T> onFault(Class<F> type, Consumer<? super F> action) {
    faults.putIfAbsent(type, fault -> action.accept(type.cast(fault)));
    return this;
  }

  /// What to do with every fault.
  public Work<T> onFault(Consumer<? super Fault> action) {
    return onFault(Fault.class, action);
  }

  /// What to do at the end, whatever happened.
  public Work<T> onEnd(Runnable action) {
    end = action;
    return this;
  }

  Work<T> onCancel(Runnable action) {
    cancel = action;
    return this;
  }

  /// Starts. The answer stops long work that asks whether it should.
  public Runnable start() {
    place.worker().execute(this::work);
    return cancel;
  }

  private void work() {
    try {
      T answer = work.call();
      place.screen().execute(() -> finish(() -> done.accept(answer)));
    } catch (Exception | Error failure) {
      place.screen().execute(() -> finish(() -> fail(failure)));
    }
  }

  private void finish(Runnable last) {
    try {
      last.run();
    } finally {
      end.run();
    }
  }

  private void fail(Throwable failure) {
    for (Map.Entry<Class<? extends Fault>, Consumer<? super Fault>> one : faults.entrySet()) {
      if (failure instanceof Fault fault && one.getKey().isInstance(fault)) {
        one.getValue().accept(fault);
        return;
      }
    }
    place.untaken().accept(failure);
  }
}
