package vn.hoanhap.ui.form;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.shell.Dialogs;
import vn.hoanhap.ui.shell.Tasks;

/// What happens when Save is pressed, the same for every form: dates that are none and refusals are
/// put under their fields, the focus is asked to go to the first of them, any other fault stands
/// over the form, and what was typed stays where it is.
public final class Saving {

  private final Form form;
  private final Tasks tasks;
  private final Messages messages;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private Consumer<Input> onWrong = input -> {};

  public Saving(Form form, Tasks tasks, Messages messages) {
    this.form = form;
    this.tasks = tasks;
    this.messages = messages;
  }

  /// Saving is under way: the button waits.
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /// The fault that belongs to no field, or null.
  public ReadOnlyObjectProperty<Fault> faultProperty() {
    return fault.getReadOnlyProperty();
  }

  /// Where the first wrong field is told, so that the view can put the focus there.
  public void onWrong(Consumer<Input> action) {
    onWrong = action;
  }

  /// Takes old faults away and checks dates and numbers; form models add their own checks after it.
  public void begin(LocalDate today) {
    form.clearErrors();
    fault.set(null);
    form.checkDates(today, messages);
    form.checkNumbers(messages);
  }

  /// Puts a fault under the field when it is empty.
  public void demand(Input input, String sentence) {
    if (input.isBlank()) {
      input.fail(sentence);
    }
  }

  /// Puts the focus into a field that is asked about before it is saved.
  public void look(Input input) {
    onWrong.accept(input);
  }

  /// Something odd in a sentence with its article, and the field that says it.
  public record Point(String sentence, Input field) {}

  /// What is odd about a form but may be right, and what to do when it is right.
  public record Odd(List<Point> points, String advice) {}

  /// Runs `work` unless a field is wrong. What `odd` finds is asked about once and all together:
  /// the answer that comes easily looks again, with the focus in the first field in question, the
  /// other one saves all the same.
  public <T> void saveAsking(
      Dialogs dialogs, Callable<Odd> odd, Callable<T> work, Consumer<? super T> done) {
    if (busy.get() || showFirstWrong()) {
      return;
    }
    run(
        odd,
        found -> {
          if (found.points().isEmpty()) {
            save(work, done);
          } else {
            dialogs.confirm(
                question(found), () -> save(work, done), () -> firstOf(found).ifPresent(onWrong));
          }
        });
  }

  // In the order of the fields, as with faults.
  private Optional<Input> firstOf(Odd odd) {
    List<Input> asked = odd.points().stream().map(Point::field).toList();
    return form.inputs().stream().filter(Input::isShown).filter(asked::contains).findFirst();
  }

  private Dialogs.Question question(Odd odd) {
    String points =
        odd.points().stream().map(point -> "• " + point.sentence()).collect(joining("\n"));
    return new Dialogs.Question(
        messages.text("form.odd.title"),
        points + "\n\n" + odd.advice(),
        messages.text("form.odd.anyway"),
        messages.text("form.odd.look"),
        true);
  }

  /// Runs `work` unless a field is wrong, once what it would do was agreed to. `foresee` finds that
  /// out, and is refused for what the work itself would be refused for; `ask` tells it and goes on
  /// when it is agreed to.
  public <F, T> void saveAgreed(
      Callable<F> foresee,
      BiConsumer<F, Runnable> ask,
      Callable<T> work,
      Consumer<? super T> done) {
    if (busy.get() || showFirstWrong()) {
      return;
    }
    run(foresee, foreseen -> ask.accept(foreseen, () -> save(work, done)));
  }

  /// Runs `work` unless a field is wrong; `done` gets its answer.
  public <T> void save(Callable<T> work, Consumer<? super T> done) {
    if (busy.get() || showFirstWrong()) {
      return;
    }
    run(
        work,
        answer -> {
          form.markOpened();
          done.accept(answer);
        });
  }

  // What the answer leads to begins once this work is wholly over: it may be the next that keeps
  // the button waiting.
  private <T> void run(Callable<T> work, Consumer<? super T> answered) {
    AtomicReference<Runnable> next = new AtomicReference<>(() -> {});
    busy.set(true);
    tasks
        .run(work)
        .onDone(answer -> next.set(() -> answered.accept(answer)))
        .onFault(Fault.RuleBroken.class, this::refuse)
        .onFault(failed -> fault.set(inForm(failed)))
        .onEnd(
            () -> {
              busy.set(false);
              next.get().run();
            })
        .start();
  }

  // Whoever reads only that the disk is ill does not know what became of the entry.
  private static Fault inForm(Fault failed) {
    return failed.key().equals("store.io")
        ? new Fault.NotSaved("store.io-in-form", failed)
        : failed;
  }

  private void refuse(Fault.RuleBroken refusal) {
    if (form.refuse(refusal, messages)) {
      showFirstWrong();
    } else {
      fault.set(refusal);
    }
  }

  private boolean showFirstWrong() {
    form.firstWrong().ifPresent(onWrong);
    return form.firstWrong().isPresent();
  }
}
