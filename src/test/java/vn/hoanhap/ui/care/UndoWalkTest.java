package vn.hoanhap.ui.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;

/// Focus: what is taken back is gone from the page that is open as well, and a form in which
/// something is typed keeps Ctrl+Z to itself.
class UndoWalkTest {

  @TempDir Path folder;
  private CareRegister register;
  private CareWindow window;
  private PersonId person;

  @BeforeEach
  void open() throws TimeoutException {
    register = new CareRegister(folder);
    person = register.person("Phạm Đức An", MeasureKind.AT);
    window = new CareWindow(register);
    window.openPerson(person);
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.write("1");
    window.fill("result", "Da gap tai nha");
    window.fire("log-save");
    assertThat(entries()).isEqualTo(1);
  }

  @AfterEach
  void close() throws TimeoutException {
    window.close();
    register.close();
  }

  @Test
  void theList_readsAgain() {
    window.press(KeyCode.ALT, KeyCode.DIGIT1);
    assertThat(window.says("gặp, 22/11")).isTrue();
    window.fire("toast-undo");
    assertThat(entries()).isZero();
    assertThat(window.says("gặp, 22/11")).isFalse();
  }

  @Test
  void aFormInWhichSomethingIsTyped_doesNotLoseWhatWasSavedBefore() {
    window.addMeasure(person, "Phạm Đức An");
    window.fire("kind-QC");
    window.fill("basisNumber", "9/HSST");
    window.focusOn("measure-save");
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.says("Biểu mẫu đang mở có nội dung chưa lưu")).isTrue();
    assertThat(entries()).isEqualTo(1);
    assertThat(window.text("basisNumber")).isEqualTo("9/HSST");
  }

  private int entries() {
    return register.use().activities().list().handle(register.actor(), person, 0, 9).size();
  }
}
