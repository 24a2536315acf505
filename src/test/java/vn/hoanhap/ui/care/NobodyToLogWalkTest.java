package vn.hoanhap.ui.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Focus: the log over a register with nobody in it says so and leads to the form for a person.
@Tag("walk")
class NobodyToLogWalkTest {

  @TempDir Path folder;
  private CareRegister register;

  @BeforeEach
  void open() {
    register = new CareRegister(folder);
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void anEmptyRegister_offersAPersonInsteadOfAForm() throws TimeoutException {
    CareWindow window = new CareWindow(register);
    window.log();
    assertThat(window.says("Chưa có ai đang được quản lý")).isTrue();
    assertThat(window.says("Cho ai")).isFalse();
    assertThat(window.focus().getId()).isEqualTo("log-add-person");
    window.press(KeyCode.ENTER);
    assertThat(window.shows("log-add-person")).isFalse();
    assertThat(window.shows("fullName")).isTrue();
    window.close();
  }

  @Test
  void somebodyWithoutAMeasure_canBeChosen() throws TimeoutException {
    register.person("Pham Duc An");
    CareWindow window = new CareWindow(register);
    window.log();
    assertThat(window.says("Cho ai")).isTrue();
    window.write("an");
    window.press(KeyCode.ENTER);
    assertThat(window.says("Pham Duc An")).isTrue();
    window.close();
  }
}
