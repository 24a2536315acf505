package vn.hoanhap.ui.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.Field;

/// Focus: in the real window, after a refused save the cursor stands in the field at fault and only
/// that field is red; what is odd is asked about with "look again" under the Enter key; the forms
/// that end a measure say what they do.
@Tag("walk")
class FormsWalkTest {

  @TempDir Path folder;
  private CareRegister register;
  private CareWindow window;

  @BeforeEach
  void open() {
    register = new CareRegister(folder);
  }

  @AfterEach
  void close() throws TimeoutException {
    if (window != null) {
      window.close();
    }
    register.close();
  }

  @Test
  void lettersInTheMonths_reddenTheMonthsAlone_andTakeTheCursor() throws TimeoutException {
    PersonId person = register.person("Hoang Duc An");
    window = new CareWindow(register);
    typeProbation(person, "15/3/2026", "1");
    window.fill("length.months.number", "2a");
    window.fire("measure-save");
    assertThat(window.focus().getId()).isEqualTo("length.months.number");
    assertThat(window.find("length.months.number").getStyleClass()).contains("hn-wrong");
    assertThat(window.find("length.number").getStyleClass()).doesNotContain("hn-wrong");
    assertThat(window.says("chỉ nhận chữ số")).isTrue();
  }

  @Test
  void anOddMeasure_isAskedAbout_andEnterLooksAgain() throws TimeoutException {
    PersonId person = register.person("Hoang Duc An");
    window = new CareWindow(register);
    typeProbation(person, "1/2/2026", "7");
    window.fire("measure-save");
    assertThat(window.says("Có điểm cần xem lại trước khi ghi")).isTrue();
    assertThat(window.focus().getId()).isEqualTo("dialog-no");
    window.press(KeyCode.ENTER);
    assertThat(window.shows("measure-save")).isTrue();
    assertThat(window.focus().getId()).isEqualTo("legalStart");
    window.fire("measure-save");
    window.fire("dialog-yes");
    assertThat(window.shows("person-log")).isTrue();
    assertThat(window.says("Đã thêm")).isTrue();
  }

  @Test
  void aRollCallWithoutAResult_putsTheCursorThere() throws TimeoutException {
    PersonId person = register.person("Hoang Duc An", MeasureKind.AT);
    window = new CareWindow(register);
    window.openPerson(person);
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.write("9");
    window.fire("log-save");
    assertThat(window.focus().getId()).isEqualTo("result-choice");
    assertThat(window.says("Cần ghi kết quả: có mặt")).isTrue();
  }

  @Test
  void aRefusedFieldAtTheEndOfADrawer_isInSightWithItsMessage() throws TimeoutException {
    PersonId person = register.person("Hoang Duc An", MeasureKind.AT);
    window = new CareWindow(register);
    window.openPerson(person);
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.write("1");
    window.fill("result", "Da gap tai nha");
    window.fill("nextStep", "Kiem tra viec lam");
    window.fill("nextStepDue", "1/11/26");
    window.fire("log-save");
    assertThat(window.focus().getId()).isEqualTo("nextStepDue");
    Node field = window.find("nextStepDue");
    while (!(field instanceof Field)) {
      field = field.getParent();
    }
    assertThat(((Field) field).errorProperty().get()).isNotEmpty();
    double end = field.localToScene(field.getLayoutBounds()).getMaxY();
    Node foot = window.find("log-save").getParent();
    assertThat(end).isLessThanOrEqualTo(foot.localToScene(foot.getLayoutBounds()).getMinY());
  }

  @Test
  void theClosing_saysWhatTheFileLacks_andLeadsToADeath() throws TimeoutException {
    PersonId person = register.person("Hoang Duc An", MeasureKind.AT);
    window = new CareWindow(register);
    window.openPerson(person);
    window.chooseInMenu(".hn-icon-menu", "measure-close");
    assertThat(((Labeled) window.find("close-lacking")).getText()).startsWith("Hồ sơ còn thiếu");
    window.fill("endedOn", "20/11/2026");
    window.fill("paperNumber", "7/CT");
    window.fire("close-died");
    assertThat(window.text("diedOn")).isEqualTo("20/11/2026");
    assertThat(window.text("paperNumber")).isEqualTo("7/CT");
  }

  @Test
  void theMoveToAnotherCommune_isNamedForWhatItDoes() throws TimeoutException {
    PersonId person = register.person("Hoang Duc An", MeasureKind.AT);
    window = new CareWindow(register);
    window.openPerson(person);
    window.chooseInMenu(".hn-icon-menu", "measure-transfer");
    assertThat(((Button) window.find("panel-save")).getText()).isEqualTo("Ghi nhận chuyển đi");
    window.fire("panel-save");
    assertThat(window.focus().getId()).isEqualTo("destination");
  }

  @Test
  void aButtonAtWork_keepsTheFocus() throws TimeoutException {
    window = new CareWindow(register);
    SimpleBooleanProperty busy = new SimpleBooleanProperty(true);
    Button save = Buttons.waiting(Buttons.primary("Lưu", () -> {}), busy);
    assertThat(save.isDisabled()).isFalse();
    assertThat(save.getStyleClass()).contains("hn-waiting");
    busy.set(false);
    assertThat(save.getStyleClass()).doesNotContain("hn-waiting");
  }

  private void typeProbation(PersonId person, String start, String years) {
    window.openPerson(person);
    window.addMeasure(person, "Hoang Duc An");
    window.fire("kind-AT");
    window.fill("basisNumber", "45/2026/HS-ST");
    window.fill("basisDate", "15/3/2026");
    window.fill("basisIssuer", "Toa an nhan dan khu vuc 3");
    window.fill("legalStart", start);
    window.fill("length.number", years);
  }
}
