package vn.hoanhap.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import vn.hoanhap.ui.people.PersonRow.Span;

/// Focus: a name that does not fit ends in dots once, however many pieces of it are marked, and the
/// given name and the year stay whole.
class NameLineTest {

  private static final List<NamePiece> NAME =
      NamePiece.of(
          List.of(
              new Span("Nguyễn Thị Ánh ", false),
              new Span("Tuyết", true),
              new Span(" ", false),
              new Span("Mai", true)));

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void whereThereIsRoom_theNameIsWhole() {
    assertThat(read(line(), 0)).isEqualTo("Nguyễn Thị Ánh Tuyết Mai 1975");
  }

  @Test
  void whereThereIsLess_itEndsInDotsOnce_atEveryWidth() {
    for (int less = 1; less < 110; less++) {
      assertThat(read(line(), less)).endsWith("Mai 1975").containsOnlyOnce("...");
    }
  }

  private static NameLine line() {
    NameLine line = new NameLine();
    line.show(NAME, new Label(" 1975"));
    return line;
  }

  private static String read(NameLine line, double less) {
    StringBuilder seen = new StringBuilder();
    new FxRobot()
        .interact(
            () -> {
              new Scene(line);
              line.applyCss();
              line.resize(line.prefWidth(-1) - less, 20);
              line.layout();
              seen.append(
                  line.getChildrenUnmodifiable().stream()
                      .filter(node -> node.isVisible())
                      .map(node -> (Label) node)
                      .peek(Label::layout)
                      .map(label -> ((Text) label.lookup(".text")).getText())
                      .collect(Collectors.joining()));
            });
    return seen.toString();
  }
}
