package vn.hoanhap.ui.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.usecase.person.SearchPeople.Query;

/// Focus: a post's daily work from the keyboard, in the real window: find, add without doubling, a
/// measure that is refused and then saved, an entry of the log, the printed list, a closing.
@Tag("walk")
class CareWalkTest {

  @TempDir Path folder;
  private CareRegister register;
  private CareWindow window;

  @BeforeEach
  void open() throws TimeoutException {
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
  void finding_isTypingAFewLetters_andEnter() throws TimeoutException {
    register.person("Phạm Đức An", MeasureKind.AT);
    register.person("Lê Văn Bình", MeasureKind.SDTP);
    window = new CareWindow(register);
    assertThat(window.focus().getId()).isEqualTo("people-search");
    window.write("duc");
    assertThat(((TableView<?>) window.find("people-table")).getItems()).hasSize(1);
    window.press(KeyCode.ENTER);
    assertThat(window.says("Phạm Đức An")).isTrue();
    assertThat(window.shows("person-log")).isTrue();
  }

  @Test
  void theLineOnTop_opensTheOnlyPersonFound_atTheFirstEnter() throws TimeoutException {
    register.person("Phạm Đức An", MeasureKind.AT);
    register.person("Lê Văn Bình", MeasureKind.SDTP);
    window = new CareWindow(register);
    window.press(KeyCode.CONTROL, KeyCode.K);
    window.write("duc");
    assertThat(window.shows("top-hits")).isTrue();
    window.press(KeyCode.ENTER);
    assertThat(window.shows("top-hits")).isFalse();
    assertThat(window.shows("person-log")).isTrue();
    assertThat(window.says("Phạm Đức An")).isTrue();
  }

  @Test
  void f6_showsWhereTheFocusWent() throws TimeoutException {
    register.person("Phạm Đức An", MeasureKind.AT);
    window = new CareWindow(register);
    window.press(KeyCode.F6);
    assertThat(window.focus().isFocusVisible()).isTrue();
    assertThat(window.focus().getId()).startsWith("rail-");
  }

  @Test
  void theArrows_markAPersonUnderTheLineOnTop() throws TimeoutException {
    register.person("Lê Văn An", MeasureKind.AT);
    register.person("Lê Văn Bình", MeasureKind.SDTP);
    window = new CareWindow(register);
    window.press(KeyCode.CONTROL, KeyCode.K);
    window.write("le van");
    window.press(KeyCode.DOWN);
    window.press(KeyCode.DOWN);
    window.press(KeyCode.ENTER);
    assertThat(window.says("Lê Văn Bình")).isTrue();
    assertThat(window.shows("person-log")).isTrue();
  }

  @Test
  void addingSomebodyKnown_isNoticed_andADifferentPersonGoesOnToTheMeasure()
      throws TimeoutException {
    PersonId known = register.person("Nguyen Van Duc", MeasureKind.CHX);
    window = new CareWindow(register);
    window.press(KeyCode.CONTROL, KeyCode.N);
    assertThat(window.focus().getId()).isEqualTo("fullName");
    window.write("Nguyen Van Duc");
    window.choose("sex", "male");
    window.fill("birth", "5/3/85");
    assertThat(window.shows("likely-different-" + known.value())).isTrue();
    window.fire("person-save");
    assertThat(window.shows("likely-question")).isTrue();
    window.fire("likely-different-" + known.value());
    window.fire("person-save");
    assertThat(window.shows("measure-kinds")).isTrue();
  }

  @Test
  void aMeasureWithoutItsPaper_isRefused_thenSaved_andShownOnThePage() throws TimeoutException {
    PersonId person = register.person("Hoang Duc An");
    window = new CareWindow(register);
    window.openPerson(person);
    window.addMeasure(person, "Hoang Duc An");
    window.fire("kind-AT");
    window.fire("measure-save");
    assertThat(window.focus().getId()).isEqualTo("basisNumber");
    assertThat(window.says("Cần ghi số văn bản.")).isTrue();
    window.fill("basisNumber", "45/2026/HS-ST");
    window.fill("basisDate", "15/3/2026");
    window.fill("basisIssuer", "TAND khu vuc 3");
    window.fill("legalStart", "15032026");
    assertThat(window.says("Để tính chắc chắn còn cần")).isTrue();
    window.fill("length.number", "1");
    assertThat(window.says("Ngày cuối: 15/03/2027")).isTrue();
    window.fire("measure-save");
    assertThat(window.shows("person-log")).isTrue();
    assertThat(window.says("Án treo")).isTrue();
  }

  @Test
  void anEntryOfTheLog_isANumber_aResult_andEnter() throws TimeoutException {
    PersonId person = register.person("Hoang Duc An", MeasureKind.AT);
    window = new CareWindow(register);
    window.openPerson(person);
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.write("1");
    assertThat(window.focus().getId()).isEqualTo("result");
    window.write("Co mat tai nha");
    window.press(KeyCode.ENTER);
    assertThat(entries(person)).isEqualTo(1);
    assertThat(window.says("Co mat tai nha")).isTrue();
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(entries(person)).isZero();
  }

  @Test
  void theListOfThoseShown_isPreviewed_asItWillBePrinted() throws TimeoutException {
    register.person("Phạm Đức An", MeasureKind.AT);
    register.person("Lê Văn Bình", MeasureKind.SDTP);
    window = new CareWindow(register);
    window.write("binh");
    window.press(KeyCode.CONTROL, KeyCode.P);
    assertThat(window.shows("papers-page")).isTrue();
    assertThat(window.says("1 người, 1 trang")).isTrue();
    window.fire("papers-print");
    assertThat(window.says("Cần ghi mục đích trước khi in hoặc lưu.")).isTrue();
    assertThat(window.focus().getId()).isEqualTo("purpose");
  }

  @Test
  void closingTheLastMeasure_showsThePersonOnceMore_andOffersUndo() throws TimeoutException {
    PersonId person = register.person("Hoang Duc An", MeasureKind.AT);
    PersonId other = register.person("Le Van Binh");
    window = new CareWindow(register);
    // Somebody else's page on the way must not be what is shown in the end.
    window.openPerson(other);
    window.openPerson(person);
    window.chooseInMenu(".hn-icon-menu", "measure-close");
    window.choose("reason", "cancelled");
    window.fill("endedOn", "20/11/2026");
    window.fill("paperNumber", "9/QD");
    window.fill("paperDate", "20/11/2026");
    window.fire("panel-save");
    assertThat(underCare()).isEqualTo(1);
    window.press(KeyCode.ENTER);
    assertThat(underCare()).isZero();
    assertThat(window.says("Hoang Duc An")).isTrue();
    assertThat(window.says("Le Van Binh")).isFalse();
    assertThat(window.says("Đã kết thúc")).isTrue();
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(underCare()).isEqualTo(1);
  }

  @Test
  void aHalfFilledForm_waitsBehindAnother_andIsNeverDroppedUnasked() throws TimeoutException {
    PersonId person = register.person("Hoang Duc An");
    window = new CareWindow(register);
    window.openPerson(person);
    window.addMeasure(person, "Hoang Duc An");
    window.fire("kind-AT");
    window.fill("basisNumber", "45/2026");
    window.press(KeyCode.CONTROL, KeyCode.N);
    window.fill("fullName", "Le Van Binh");
    window.press(KeyCode.CONTROL, KeyCode.N);
    assertThat(window.text("fullName")).isEqualTo("Le Van Binh");
    window.press(KeyCode.ALT, KeyCode.DIGIT1);
    assertThat(window.focus().getId()).isEqualTo("dialog-no");
    window.press(KeyCode.ENTER);
    assertThat(window.text("fullName")).isEqualTo("Le Van Binh");
    window.fill("fullName", "");
    window.press(KeyCode.DELETE);
    window.press(KeyCode.ESCAPE);
    assertThat(window.text("basisNumber")).isEqualTo("45/2026");
    window.press(KeyCode.ALT, KeyCode.DIGIT1);
    window.fire("dialog-yes");
    assertThat(window.shows("people-table")).isTrue();
  }

  @Test
  void ctrlZ_onAPersonsPage_asksAndTakesTheLastChangeBack() throws TimeoutException {
    PersonId person = register.person("Hoang Duc An", MeasureKind.AT);
    window = new CareWindow(register);
    window.openPerson(person);
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(underCare()).isEqualTo(1);
    window.fire("dialog-yes");
    assertThat(underCare()).isZero();
  }

  @Test
  void headings_standOverTheirColumns_alsoBesideAScrollBar() throws TimeoutException {
    for (int i = 0; i < 30; i++) {
      register.person("Phạm Đức An", MeasureKind.AT);
    }
    window = new CareWindow(register);
    List<Double> columns = window.lefts(".table-row-cell .table-cell");
    assertThat(columns).isNotEmpty();
    assertThat(window.lefts(".column-header")).containsAll(columns);
    assertThat(window.height(".scroll-bar:vertical .thumb")).isGreaterThan(20);
  }

  @Test
  void shiftDown_inTheSearchLine_marksSeveral() throws TimeoutException {
    register.person("Phạm Đức An", MeasureKind.AT);
    register.person("Lê Đức Bình", MeasureKind.SDTP);
    register.person("Lê Đức Yên", MeasureKind.SDTP);
    window = new CareWindow(register);
    window.press(KeyCode.DOWN);
    window.press(KeyCode.SHIFT, KeyCode.DOWN);
    window.press(KeyCode.SHIFT, KeyCode.DOWN);
    assertThat(((TableView<?>) window.find("people-table")).getSelectionModel().getSelectedItems())
        .hasSize(3);
    window.press(KeyCode.SHIFT, KeyCode.UP);
    assertThat(((TableView<?>) window.find("people-table")).getSelectionModel().getSelectedItems())
        .hasSize(2);
  }

  private int underCare() {
    return register.use().people().search().handle(register.actor(), Query.of("")).total();
  }

  private int entries(PersonId person) {
    return register.use().activities().list().handle(register.actor(), person, 0, 50).size();
  }
}
