package vn.hoanhap.ui.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;

/// Focus: a page whose last measure has just ended offers what still makes sense, and the old
/// buttons come back when the ending is taken back.
@Tag("walk")
class ClosedPageWalkTest {

  @TempDir Path folder;
  private CareRegister register;
  private CareWindow window;

  @BeforeEach
  void open() throws TimeoutException {
    register = new CareRegister(folder);
    PersonId person = register.person("Phạm Đức An", MeasureKind.AT);
    window = new CareWindow(register);
    window.openPerson(person);
  }

  @AfterEach
  void close() throws TimeoutException {
    window.close();
    register.close();
  }

  @Test
  void afterADeath_theExtractIsTheMainButton_andNothingIsBegunAnew() {
    assertThat(mainButtons()).containsExactly("person-log");
    window.chooseInMenu("#person-more", "person-death");
    window.fill("diedOn", "20/11/2026");
    window.fill("paperNumber", "7/CT");
    window.fill("paperDate", "21/11/2026");
    window.fire("panel-save");
    window.fire("dialog-yes");
    assertThat(mainButtons()).containsExactly("person-extract");
    assertThat(window.shows("person-log")).isFalse();
    assertThat(window.shows("person-add-measure")).isFalse();
    assertThat(menu()).containsExactly("person-edit", "person-log-late", "person-undo");
    window.chooseInMenu("#person-more", "person-undo");
    assertThat(mainButtons()).containsExactly("person-log");
    assertThat(menu()).contains("person-death");
  }

  @Test
  void afterAMove_aFurtherMeasureIsStillPossible_andAnEarlierActivityIsLoggedFromTheMenu() {
    window.chooseInMenu(".hn-icon-menu", "measure-transfer");
    window.fill("destination", "ba dinh ha noi");
    window.press(KeyCode.ENTER);
    window.fill("endedOn", "20/11/2026");
    window.fill("paperDate", "20/11/2026");
    window.fill("paperNumber", "12/CV");
    window.fire("panel-save");
    window.fire("dialog-yes");
    assertThat(mainButtons()).containsExactly("person-extract");
    assertThat(window.shows("person-add-measure")).isTrue();
    window.chooseInMenu("#person-more", "person-log-late");
    assertThat(window.shows("log-save")).isTrue();
  }

  private List<String> mainButtons() {
    return window.all("#person-page .hn-primary").stream().map(node -> node.getId()).toList();
  }

  private List<String> menu() {
    return ((MenuButton) window.find("person-more"))
        .getItems().stream().map(MenuItem::getId).toList();
  }
}
