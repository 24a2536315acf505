package vn.hoanhap.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;

/// Focus: a name typed in capitals is left alone while one types; its usual form is offered when
/// the field was left, and taken with one click.
class NameOfferTest {

  private final Form form = new Form();
  private final Input name = form.text("fullName");

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void theUsualFormOfANameInCapitals_isOffered_andTakenWithOneClick() throws TimeoutException {
    VBox page = shown();
    TextField line = (TextField) page.lookup("#fullName");
    TextField next = (TextField) page.lookup("#next");
    Button offer = (Button) page.lookup(".hn-field-offer");
    FxRobot robot = new FxRobot();
    robot.interact(line::requestFocus);
    robot.interact(() -> line.setText("NGUYỄN VĂN ĐỨC"));
    assertThat(offer.isVisible()).as("while one types").isFalse();
    robot.interact(next::requestFocus);
    assertThat(line.getText()).isEqualTo("NGUYỄN VĂN ĐỨC");
    assertThat(offer.getText()).isEqualTo("Viết thành “Nguyễn Văn Đức”");
    robot.interact(offer::fire);
    assertThat(name.value()).isEqualTo("Nguyễn Văn Đức");
    assertThat(offer.isVisible()).isFalse();
  }

  private VBox shown() throws TimeoutException {
    VBox page = new VBox();
    FxToolkit.setupStage(
        stage -> {
          InputGrid grid =
              new InputGrid(1, new Messages(Language.VIETNAMESE), Clock.systemDefaultZone());
          grid.name(name, "Họ và tên");
          TextField next = new TextField();
          next.setId("next");
          page.getChildren().setAll(grid, next);
          stage.setScene(new Scene(page, 600, 300));
        });
    FxToolkit.showStage();
    return page;
  }
}
