package vn.hoanhap.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.hoanhap.domain.person.PersonId;

/// Focus: of a long list only what is looked at is read, the newest look first, and old pages are
/// let go.
class RowWindowTest {

  private record Asked(List<PersonId> ids, Consumer<List<PersonRow>> done, Runnable end) {
    void answer() {
      done.accept(ids.stream().map(RowWindowTest::row).toList());
      end.run();
    }

    long page() {
      return ids.getFirst().value() / RowWindow.PAGE;
    }
  }

  private final List<Asked> asked = new ArrayList<>();

  @Test
  void theFirstLines_comeWithTheSearch_andAreNotReadAgain() {
    RowWindow window = windowOf(120);
    window.fillFirst(rows(0, 50));
    assertThat(window.slots().get(7).rowProperty().get().fullName()).isEqualTo("Người 7");
    assertThat(asked).isEmpty();
  }

  @Test
  void lookingAtALine_readsItsPageOnce() {
    RowWindow window = windowOf(120);
    look(window, 60);
    look(window, 61);
    assertThat(asked).hasSize(1);
    assertThat(window.slots().get(60).rowIfRead()).isNull();
    asked.getFirst().answer();
    assertThat(window.slots().get(61).rowIfRead().fullName()).isEqualTo("Người 61");
    look(window, 99);
    assertThat(asked).hasSize(1);
  }

  @Test
  void draggingOverTheList_readsWhereItStops_notEverythingOnTheWay() {
    RowWindow window = windowOf(50_000);
    for (int line = 0; line < 50_000; line += 40) {
      look(window, line);
    }
    asked.getFirst().answer();
    assertThat(asked.get(1).page()).isEqualTo(49_960 / RowWindow.PAGE);
    while (asked.size() <= RowWindow.WAITING) {
      asked.getLast().answer();
    }
    asked.getLast().answer();
    assertThat(asked).hasSize(1 + RowWindow.WAITING);
  }

  @Test
  void pagesNotSeenForLong_areLetGo_andReadAgainWhenSeen() {
    RowWindow window = windowOf(5_000);
    for (int page = 0; page <= RowWindow.KEPT; page++) {
      look(window, page * RowWindow.PAGE);
      asked.getLast().answer();
    }
    assertThat(window.slots().get(0).rowIfRead()).isNull();
    assertThat(window.slots().get(RowWindow.PAGE).rowIfRead()).isNotNull();
    look(window, 0);
    asked.getLast().answer();
    assertThat(window.slots().get(0).rowIfRead()).isNotNull();
  }

  @Test
  void aReadThatFails_leavesThePlaceholder_andTheNextLookTriesAgain() {
    RowWindow window = windowOf(120);
    look(window, 60);
    asked.getFirst().end().run();
    assertThat(window.slots().get(60).rowIfRead()).isNull();
    look(window, 60);
    assertThat(asked).hasSize(2);
  }

  private RowWindow windowOf(int people) {
    List<PersonId> ids = LongStream.range(0, people).mapToObj(PersonId::new).toList();
    return new RowWindow(ids, (some, done, end) -> asked.add(new Asked(some, done, end)));
  }

  private static void look(RowWindow window, int line) {
    window.slots().get(line).rowProperty();
  }

  private static List<PersonRow> rows(int from, int to) {
    return LongStream.range(from, to).mapToObj(PersonId::new).map(RowWindowTest::row).toList();
  }

  private static PersonRow row(PersonId id) {
    String name = "Người " + id.value();
    return new PersonRow(
        id,
        name,
        List.of(new PersonRow.Span(name, false)),
        "1985",
        List.of(),
        "Thôn 1",
        false,
        "",
        -1,
        false,
        "",
        "–",
        "");
  }
}
