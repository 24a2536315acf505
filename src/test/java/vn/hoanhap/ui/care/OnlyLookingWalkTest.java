package vn.hoanhap.ui.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.measure.MeasureKind;

/// Focus: whoever may only look is told so at the key, not after a form was filled in.
@Tag("walk")
class OnlyLookingWalkTest {

  @TempDir Path folder;
  private CareRegister register;
  private CareWindow window;

  @BeforeEach
  void open() throws TimeoutException {
    register = new CareRegister(folder);
    register.person("Phạm Đức An", MeasureKind.AT);
    window =
        new CareWindow(register, new User(new UserId(9), "Lê Văn Xem", "", Role.READ_ONLY, true));
  }

  @AfterEach
  void close() throws TimeoutException {
    window.close();
    register.close();
  }

  @Test
  void theKeyForANewPerson_opensNoForm() {
    window.press(KeyCode.CONTROL, KeyCode.N);
    assertThat(window.shows("fullName")).isFalse();
    assertThat(((Labeled) window.find("toast")).getText()).contains("chỉ được xem");
  }
}
