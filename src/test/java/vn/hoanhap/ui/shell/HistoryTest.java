package vn.hoanhap.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Focus: where the cursor stands when a page opens. It must never stay on the rail, where the
/// first space that is typed would open another page and lose what was typed.
@ExtendWith(ApplicationExtension.class)
class HistoryTest {

  private Button rail;
  private StackPane place;
  private History history;

  @Start
  void start(Stage stage) {
    rail = new Button("rail");
    place = new StackPane();
    history = new History(place, page -> {});
    stage.setScene(new Scene(new HBox(rail, place), 400, 300));
    stage.show();
  }

  @Test
  void openingAScrolledForm_putsTheCursorIntoTheFieldItAsksFor(FxRobot robot) {
    TextField asked = new TextField();
    HBox form = new HBox(new TextField(), asked);
    robot.interact(() -> history.start(new FakePage(new ScrollPane(form), asked)));
    assertThat(place.getScene().getFocusOwner()).isSameAs(asked);
  }

  @Test
  void openingAPageThatAsksForNothing_takesTheCursorOffTheRail(FxRobot robot) {
    TextField only = new TextField();
    robot.interact(
        () -> {
          rail.requestFocus();
          history.start(new FakePage(new ScrollPane(only), null));
        });
    assertThat(place.getScene().getFocusOwner()).isSameAs(only);
  }

  private record FakePage(Node root, Node wanted) implements PageView {
    @Override
    public Page section() {
      return Page.TODAY;
    }

    @Override
    public String helpTopic() {
      return "today";
    }

    @Override
    public void shown() {
      if (wanted != null) {
        wanted.requestFocus();
      }
    }
  }
}
