package vn.hoanhap.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.ui.shell.Page;
import vn.hoanhap.ui.theme.Look;
import vn.hoanhap.ui.theme.Theme;

/// Focus: another language is another language and nothing else: one stays where one was, and what
/// was half typed is there.
@Tag("walk")
class LanguageWalkTest {

  private WalkedDesk desk;

  @BeforeEach
  void unlockRegister(@TempDir Path home) throws Exception {
    desk = new WalkedDesk(home);
    desk.open();
    desk.unlock();
    WalkedDesk.waitUntil(() -> desk.sitting().shell() != null);
  }

  @AfterEach
  void closeWindow() throws Exception {
    desk.close();
  }

  @Test
  void halfAPerson_isThereInTheOtherLanguage() {
    desk.robot.push(KeyCode.CONTROL, KeyCode.N);
    desk.write("#fullName", "Lê Văn Tùng");
    change(Language.ENGLISH);
    WalkedDesk.waitUntil(
        () -> desk.find("#fullName") instanceof TextInputControl name && !name.getText().isEmpty());
    assertThat(((TextInputControl) desk.find("#fullName")).getText()).isEqualTo("Lê Văn Tùng");
    assertThat(title()).isEqualTo("Add a person");
  }

  @Test
  void page_isTheSameOne() {
    desk.robot.interact(() -> desk.sitting().shell().open(Page.PAPERS));
    WalkedDesk.waitUntil(() -> desk.find("#papers-page") != null);
    change(Language.ENGLISH);
    WalkedDesk.waitUntil(() -> desk.find("#papers-page") != null);
    assertThat(title()).isEqualTo("Print and report");
  }

  @Test
  void languageChosenByKey_keepsTheLeafAndTheFocus_andItsEnterOpensNothing() {
    desk.robot.interact(() -> desk.sitting().shell().open(Page.ADMIN));
    desk.press("#admin-settings");
    desk.robot.interact(() -> desk.find("#look-language").requestFocus());
    desk.robot.push(KeyCode.DOWN);
    WalkedDesk.waitUntil(() -> desk.sitting().language() == Language.ENGLISH);
    WalkedDesk.waitUntil(() -> title().equals("Administration"));
    WaitForAsyncUtils.waitForFxEvents();
    desk.robot.push(KeyCode.ENTER);
    assertThat(((Toggle) desk.find("#admin-settings")).isSelected()).isTrue();
    assertThat(desk.find("#look-language").isFocused()).isTrue();
    assertThat(desk.find(".hn-panel")).isNull();
  }

  @Test
  void lockedRegister_speaksTheOtherLanguage_fromALinkUnderTheCard() {
    desk.robot.push(KeyCode.CONTROL, KeyCode.L);
    WalkedDesk.waitUntil(() -> desk.find("#gate-language") != null);
    desk.press("#gate-language");
    WalkedDesk.waitUntil(
        () -> ((Labeled) desk.find("#unlock")).getText().equals("Open the register"));
    assertThat(desk.sitting().language()).isEqualTo(Language.ENGLISH);
    assertThat(((Labeled) desk.find("#gate-language")).getText()).isEqualTo("Tiếng Việt");
  }

  private void change(Language language) {
    desk.robot.interact(() -> desk.sitting().change(language, Theme.LIGHT, Look.SMALLEST));
    WalkedDesk.waitUntil(() -> desk.sitting().language() == language);
  }

  private String title() {
    return ((Labeled) desk.find("#page-title")).getText();
  }
}
