package vn.hoanhap.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.hoanhap.ui.theme.Look;
import vn.hoanhap.ui.theme.Theme;

/// Focus: with large letters in a narrow window tabs, lines and the head of a page go on in a
/// further row, and a column is as wide as its button.
class NothingCutTest {

  private static final int LARGE = 150;

  private final FxRobot robot = new FxRobot();
  private Stage stage;

  @BeforeEach
  void open() throws TimeoutException {
    stage = FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  void close() throws TimeoutException {
    FxToolkit.cleanupStages();
  }

  @Test
  void tabs_goOnInASecondRow_withTheirWholeNames() {
    robot.interact(
        () -> {
          TabStrip tabs = new TabStrip();
          for (String name : List.of("People with access", "Backups", "Rules of the law")) {
            tabs.add("tab-" + name, new SimpleStringProperty(name), () -> new Label(name));
          }
          show(tabs, 420);
          List<ToggleButton> shown =
              tabs.lookupAll(".hn-tab").stream().map(ToggleButton.class::cast).toList();
          assertThat(shown).hasSize(3).allMatch(NothingCutTest::isWhole);
          assertThat(shown.getLast().getLayoutY()).isGreaterThan(shown.getFirst().getLayoutY());
        });
  }

  @Test
  void aLine_isAsWideAsItsWords_whileThereIsRoom() {
    robot.interact(
        () -> {
          FlowLine line = new FlowLine(6);
          line.getChildren().addAll(new Label("Chốt tháng 10"), new Label("điểm danh 22/24"));
          show(new StackPane(line), 900);
          assertThat(line.prefWidth(-1)).isLessThan(500);
          assertThat(line.prefHeight(900)).isLessThan(line.prefHeight(200));
        });
  }

  @Test
  void theButtonsOfAPage_goUnderItsWords_whereTheTitleWouldNotFitBesideThem() {
    robot.interact(
        () -> {
          Button log = new Button("Ghi hoạt động");
          log.setId("log");
          PageHeader header = new PageHeader("Hôm nay, Chủ nhật 29/11/2026", "Việc của đơn vị.");
          header.with(new Button("In công việc"), log);
          show(new VBox(header), 1200);
          Node title = header.lookup("#page-title");
          assertThat(top(log)).isLessThan(bottom(header.lookup(".hn-muted")));
          assertThat(right(log)).isGreaterThan(1100);
          show(new VBox(header), 560);
          assertThat(isWhole((Labeled) title)).isTrue();
          assertThat(top(log)).isGreaterThanOrEqualTo(bottom(header.lookup(".hn-muted")));
          assertThat(right(log)).isLessThanOrEqualTo(560);
        });
  }

  private static double top(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMinY();
  }

  private static double bottom(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxY();
  }

  private static double right(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxX();
  }

  @Test
  void aColumn_isAsWideAsItsButton() {
    TableView<String> table = table();
    WaitForAsyncUtils.waitForFxEvents();
    Button button = robot.from(table).lookup(".hn-small-button").queryButton();
    assertThat(isWhole(button)).isTrue();
    assertThat(button.localToScene(button.getBoundsInLocal()).getMaxX())
        .isLessThanOrEqualTo(table.getWidth());
  }

  private TableView<String> table() {
    TableView<String> table =
        WaitForAsyncUtils.waitForAsyncFx(
            10_000,
            () -> {
              TableView<String> made = new TableView<>();
              made.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
              made.getColumns().add(new TextColumn<>("Họ tên", 400, row -> row));
              made.getColumns().add(new ActionColumn<>(60, row -> "Khôi phục sổ", row -> {}));
              made.getItems().add("Trần Thị Thu");
              return made;
            });
    robot.interact(() -> show(table, 600));
    return table;
  }

  // Its text is the one that it was given, without dots.
  private static boolean isWhole(Labeled labeled) {
    return labeled.lookupAll(".text").stream()
        .filter(Text.class::isInstance)
        .anyMatch(text -> ((Text) text).getText().equals(labeled.getText()));
  }

  private void show(Parent content, double width) {
    StackPane root = new StackPane(content);
    Scene scene = new Scene(root, width, 400);
    Look look = new Look();
    look.wear(scene);
    look.change(Theme.LIGHT, LARGE);
    stage.setScene(scene);
    stage.show();
    root.applyCss();
    root.layout();
  }
}
