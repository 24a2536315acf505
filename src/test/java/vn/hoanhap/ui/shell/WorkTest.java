package vn.hoanhap.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoanhap.domain.Fault;

/// Answers and faults of background work reach the right handler, once, and the end comes last.
class WorkTest {

  private final Tasks tasks = new InlineTasks();
  private final List<String> heard = new ArrayList<>();

  @Test
  void answer_reachesDoneThenEnd() {
    tasks.run(() -> 42).onDone(answer -> heard.add("done " + answer)).onEnd(this::end).start();
    assertThat(heard).containsExactly("done 42", "end");
  }

  @Test
  void fault_reachesTheFirstHandlerThatFits() {
    tasks
        .run(WorkTest::denied)
        .onDone(answer -> heard.add("done"))
        .onFault(Fault.Denied.class, fault -> heard.add("denied " + fault.key()))
        .onFault(fault -> heard.add("any"))
        .onEnd(this::end)
        .start();
    assertThat(heard).containsExactly("denied access.no", "end");
  }

  @Test
  void otherFault_passesTheHandlerThatDoesNotFit() {
    tasks
        .run(
            () -> {
              throw new Fault.NotFound("person.gone");
            })
        .onFault(Fault.Denied.class, fault -> heard.add("denied"))
        .onFault(fault -> heard.add("any " + fault.key()))
        .start();
    assertThat(heard).containsExactly("any person.gone");
  }

  @Test
  void faultNobodyTook_goesOnWithTheEndStillRun() {
    Work<Object> work = tasks.run(WorkTest::denied).onEnd(this::end);
    assertThatThrownBy(work::start).isInstanceOf(AssertionError.class);
    assertThat(heard).containsExactly("end");
  }

  @Test
  void latest_dropsTheAnswerThatCameTooLate() {
    List<Runnable> waiting = new ArrayList<>();
    Tasks slow =
        new Tasks() {
          @Override
          public <T> Work<T> run(java.util.concurrent.Callable<T> work) {
            return new Work<>(
                work, new Work.Place(waiting::add, Runnable::run, failure -> heard.add("untaken")));
          }

          @Override
          public <T> Work<T> runLong(String name, LongWork<T> work) {
            throw new UnsupportedOperationException("not asked for here");
          }
        };
    Latest latest = slow.latest();
    latest.run(() -> "old", heard::add);
    latest.run(() -> "new", heard::add);
    waiting.forEach(Runnable::run);
    assertThat(heard).containsExactly("new");
  }

  @Test
  void forgottenQuestion_isNotAnswered() {
    Latest latest = tasks.latest();
    latest.run(
        () -> {
          latest.forget();
          return "old";
        },
        heard::add);
    assertThat(heard).isEmpty();
  }

  private static Object denied() {
    throw new Fault.Denied("access.no");
  }

  private void end() {
    heard.add("end");
  }
}
