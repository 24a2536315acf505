package vn.hoanhap.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.ui.theme.Look;
import vn.hoanhap.ui.theme.Theme;
import vn.hoanhap.usecase.today.ShowToday;

/// Focus: what is to be done stands there whole, however long it is and however narrow the page,
/// beside a button that is in sight.
class DutyLineTest {

  private static final String LONG =
      "Hướng dẫn thủ tục cấp Phiếu lý lịch tư pháp cho người đương nhiên được xóa án tích";

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void aLongDuty_goesOnInAFurtherLine() {
    new FxRobot()
        .interact(
            () -> {
              DutyLine line = DutyLine.ofPerson(row(), () -> {});
              show(line, 860);
              Label what = (Label) line.lookup(".hn-duty-what");
              assertThat(((Text) what.lookup(".text")).getText().replace("\n", " "))
                  .isEqualTo(LONG);
              assertThat(what.getHeight()).isGreaterThan(2 * what.getFont().getSize());
              Button act = (Button) line.lookup(".button");
              assertThat(act.localToScene(act.getBoundsInLocal()).getMaxX()).isLessThan(860);
              assertThat(((Text) act.lookup(".text")).getText()).isEqualTo("Ghi hướng dẫn");
            });
  }

  private static DutyRow row() {
    LocalDate due = LocalDate.of(2026, 11, 20);
    ShowToday.Line line =
        new ShowToday.Line(
            "chx-guide",
            ShowToday.When.LATE,
            due,
            null,
            "",
            MeasureKind.CHX,
            null,
            null,
            "",
            0,
            "Thu",
            "TT10/2024 13",
            false);
    return new DutyRow(line, LONG, "Phạm Đức An", "quá 2 ngày", "Đ/c Thu", "Ghi hướng dẫn");
  }

  private static void show(DutyLine line, double width) {
    Scene scene = new Scene(new VBox(line), width, 400);
    Look look = new Look();
    look.wear(scene);
    look.change(Theme.LIGHT, Look.LARGEST);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }
}
