package vn.hoanhap.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import vn.hoanhap.ui.care.CareRegister;

/// Focus: in large text the columns widen with it, and where they have no room together the last
/// activity goes before a name is cut.
class PeopleTableTest {

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void columnsGrowWithTheText_andTheLastOneGoesWhenTheyHaveNoRoom() {
    assertThat(titles(1100, 1.0)).hasSize(6).contains("Hoạt động gần nhất");
    assertThat(titles(1200, 1.5)).hasSize(5).doesNotContain("Hoạt động gần nhất");
    assertThat(titles(1750, 1.5)).hasSize(6);
  }

  @Test
  void longName_takesRoomFromTheOtherColumns_asFarAsTheyCanSpareIt() {
    new FxRobot()
        .interact(
            () -> {
              PeopleTable table = new PeopleTable(CareRegister.MESSAGES);
              new Scene(table);
              table.applyCss();
              table.resize(1100, 400);
              table.fit(1100, 1.0);
              table.layout();
              table.giveNames(300);
              assertThat(table.getColumns().getFirst().getWidth()).isEqualTo(300);
              table.giveNames(900);
              assertThat(table.getColumns().getFirst().getWidth()).isBetween(450.0, 560.0);
              assertThat(table.getColumns())
                  .allSatisfy(
                      column ->
                          assertThat(column.getWidth())
                              .isGreaterThanOrEqualTo(column.getMinWidth()));
            });
  }

  private static List<String> titles(double width, double scale) {
    List<String> titles = new ArrayList<>();
    new FxRobot()
        .interact(
            () -> {
              PeopleTable table = new PeopleTable(CareRegister.MESSAGES);
              table.fit(width, scale);
              assertThat(table.getColumns().getFirst().getPrefWidth()).isEqualTo(226 * scale);
              table.getVisibleLeafColumns().forEach(column -> titles.add(column.getText()));
            });
    return titles;
  }
}
