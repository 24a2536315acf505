package vn.hoanhap.ui.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;

/// Focus: what the office owes over a person stands on the person's page, with the button that
/// settles it.
@Tag("walk")
class OwedWalkTest {

  @TempDir Path folder;
  private CareRegister register;
  private CareWindow window;

  @BeforeEach
  void open() throws TimeoutException {
    register = new CareRegister(folder);
    window = new CareWindow(register);
  }

  @AfterEach
  void close() throws TimeoutException {
    window.close();
    register.close();
  }

  @Test
  void duty_isSaidWithLatenessAndProvision_andItsButtonOpensTheForm() throws TimeoutException {
    PersonId person = register.person("Phạm Đức An", MeasureKind.AT);
    window.openPerson(person);
    window.settle();
    assertThat(window.shows("person-owed")).isTrue();
    assertThat(window.says("Việc của đơn vị")).isTrue();
    assertThat(window.says("quá 5 tháng")).isTrue();
    assertThat(window.says("Án treo · khoản")).isTrue();
    window.fire("do-verify");
    assertThat(window.shows("log-save")).isTrue();
  }

  @Test
  void keyThatSaves_savesTheForm_andLogsWhereThereIsNone() throws TimeoutException {
    window.openPerson(register.person("Phạm Đức An", MeasureKind.AT));
    window.settle();
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(window.shows("log-save")).isTrue();
    window.press(KeyCode.ESCAPE);

    window.press(KeyCode.CONTROL, KeyCode.N);
    assertThat(window.shows("person-save")).isTrue();
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(window.shows("log-save")).isFalse();
    assertThat(window.focus().getId()).as("the form was tried").isEqualTo("fullName");
    window.write("Le Van Binh");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(window.focus().getId()).isNotEqualTo("fullName");
  }

  @Test
  void missingPapers_openTheirLeaf_andAPersonWithoutMeasureOwesNothing() throws TimeoutException {
    PersonId person = register.person("Phạm Đức An", MeasureKind.SDTP);
    window.openPerson(person);
    window.settle();
    window.fire("do-papers");
    assertThat(((ToggleButton) window.find("tab-papers")).isSelected()).isTrue();

    window.openPerson(register.person("Lê Văn Bình"));
    window.settle();
    assertThat(window.shows("person-owed")).isFalse();
  }
}
