package vn.hoanhap.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// Focus: a wrapping column makes its rows as high as their words need.
class TextColumnTest {

  private static final String LONG =
      "Sao lưu vào thư mục thứ hai trên thẻ nhớ của đơn vị, đã mở thử và khớp với sổ";

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void longWords_makeTheRowHigher_shortOnesDoNot() throws TimeoutException {
    TableView<String> table = new TableView<>();
    FxToolkit.setupStage(
        stage -> {
          table.getColumns().add(TextColumn.wrapping("Chi tiết", 160, words -> words));
          table.getItems().setAll(LONG, "Đăng nhập");
          stage.setScene(new Scene(table, 400, 300));
        });
    FxToolkit.showStage();
    new FxRobot().interact(table::layout);
    double high = row(table, 0).getHeight();
    assertThat(high).isGreaterThan(row(table, 1).getHeight() + 20);
  }

  private static IndexedCell<?> row(TableView<String> table, int index) {
    return table.lookupAll(".table-row-cell").stream()
        .map(node -> (IndexedCell<?>) node)
        .filter(row -> row.getIndex() == index)
        .findFirst()
        .orElseThrow();
  }
}
