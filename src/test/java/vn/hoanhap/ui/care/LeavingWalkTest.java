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
import vn.hoanhap.domain.measure.MeasureKind;

/// Focus: whoever says that nothing is saved is not asked again, Esc asks once, and Esc leaves the
/// preview of an extract wherever in it the focus stands.
@Tag("walk")
class LeavingWalkTest {

  @TempDir Path folder;
  private CareRegister register;
  private CareWindow window;

  @BeforeEach
  void open() throws TimeoutException {
    register = new CareRegister(folder);
    window = new CareWindow(register);
    window.openPerson(register.person("Phạm Đức An", MeasureKind.AT));
    window.settle();
  }

  @AfterEach
  void close() throws TimeoutException {
    window.close();
    register.close();
  }

  @Test
  void buttonThatSavesNothing_asksNothing_whileEscAsksOnce() {
    window.chooseInMenu("#person-more", "person-edit");
    window.fill("occupation", "tho xay");
    window.press(KeyCode.ESCAPE);
    assertThat(window.shows("dialog-no")).isTrue();
    window.fire("dialog-no");
    assertThat(window.text("occupation")).isEqualTo("tho xay");
    window.fire("panel-leave");
    assertThat(window.shows("dialog-no")).isFalse();
    assertThat(window.shows("panel-save")).isFalse();
  }

  @Test
  void theExtract_showsTheWayBackToItsPerson() {
    window.fire("person-extract");
    window.fire("papers-back");
    assertThat(window.shows("papers-save")).isFalse();
    assertThat(window.shows("person-extract")).isTrue();
  }

  @Test
  void esc_leavesThePreviewOfAnExtract_evenFromAButtonWithAMenu() {
    window.fire("person-extract");
    assertThat(window.shows("papers-save")).isTrue();
    window.focusOn("papers-save");
    window.press(KeyCode.ESCAPE);
    assertThat(window.shows("papers-save")).isFalse();
    assertThat(window.shows("person-extract")).isTrue();
  }
}
