package vn.hoanhap.ui.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;

/// Focus: why a closed file is looked at is asked once, whether it was found in the list or called
/// by itself, and it need not be opened after all.
@Tag("walk")
class ClosedFilesWalkTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir Path folder;
  private CareRegister register;
  private CareWindow window;
  private PersonId person;

  @BeforeEach
  void open() throws TimeoutException {
    register = new CareRegister(folder);
    person = register.person("Phạm Đức An");
    register
        .use()
        .measures()
        .close()
        .handle(
            register.actor(),
            register.measure(person, MeasureKind.AT),
            new Closing(CloseReason.CANCELLED, TODAY, "1/QĐ", TODAY, ""));
    window = new CareWindow(register);
  }

  @AfterEach
  void close() throws TimeoutException {
    window.close();
    register.close();
  }

  @Test
  void fileFoundInTheListOfClosedOnes_opensWithoutAskingAgain() {
    window.write("Pham");
    window.fire("people-closed");
    assertThat(window.focus().getId()).isEqualTo("gate-purpose");
    window.fire("dialog-yes");
    assertThat(window.says("Cần chọn mục đích.")).isTrue();
    state();
    window.fire("dialog-yes");
    assertThat(window.says("Đang xem hồ sơ đã đóng: 1 người")).isTrue();
    assertThat(window.says("không hiện ở đây")).isFalse();
    window.press(KeyCode.ENTER);
    assertThat(window.shows("gate-reason")).isFalse();
    assertThat(window.says("Phạm Đức An")).isTrue();
  }

  @Test
  void fileCalledByItself_asksFromTheFirstFieldOn_andCanBeLeftClosed() {
    window.openPerson(person);
    window.settle();
    assertThat(window.focus().getId()).isEqualTo("gate-purpose");
    window.fire("gate-back");
    assertThat(window.shows("gate-reason")).isFalse();
    assertThat(window.shows("people-table")).isTrue();
  }

  private void state() {
    window.press(KeyCode.DOWN);
    window.fill("gate-reason", "doi chieu don xin xac nhan");
  }
}
