package vn.hoanhap.ui.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.activity.NextStep;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.usecase.activity.Entry;

/// Focus: before something ends for a person it is said once more, Enter agrees and Esc keeps the
/// form; then the person's page shows it, and it is taken back from wherever one has gone.
@Tag("walk")
class EndingWalkTest {

  @TempDir Path folder;
  private CareRegister register;
  private CareWindow window;
  private PersonId person;

  @BeforeEach
  void open() throws TimeoutException {
    register = new CareRegister(folder);
    person = register.person("Phạm Đức An", MeasureKind.AT);
    agreeOnAStep();
    window = new CareWindow(register);
    window.openPerson(person);
  }

  @AfterEach
  void close() throws TimeoutException {
    window.close();
    register.close();
  }

  @Test
  void aMove_isSaidOnce_keptOnEsc_andAgreedToWithEnter() {
    fillTheMove();
    window.press(KeyCode.ENTER);
    assertThat(window.says("Ghi nhận Phạm Đức An chuyển đi?")).isTrue();
    assertThat(window.says("1 việc đã hẹn kết thúc theo")).isTrue();
    window.press(KeyCode.ESCAPE);
    assertThat(window.says("chuyển đi?")).isFalse();
    assertThat(window.text("paperNumber")).isEqualTo("12/CV");
    assertThat(status()).isEqualTo(MeasureStatus.ACTIVE);
    window.press(KeyCode.ENTER);
    window.press(KeyCode.ENTER);
    assertThat(status()).isEqualTo(MeasureStatus.CLOSED);
    assertThat(window.shows("person-page")).isTrue();
    assertThat(window.shows("gate-reason")).isFalse();
    assertThat(window.says("Chuyển nơi cư trú đến phường Ba Đình, thành phố Hà Nội")).isTrue();
    assertThat(window.says("Đã hẹn: Kiểm tra việc làm (kết thúc cùng biện pháp)")).isTrue();
    assertThat(((Labeled) window.find("toast")).getText()).startsWith("Đã chuyển Án treo");
  }

  @Test
  void whatEnded_isTakenBack_fromAnotherPage_afterItsMessageIsGone_andThenNothingIsLeft() {
    fillTheMove();
    window.fire("panel-save");
    window.fire("dialog-yes");
    window.press(KeyCode.ALT, KeyCode.DIGIT1);
    assertThat(window.shows("people-table")).isTrue();
    window.fire("toast-close");
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.says("Hoàn tác việc vừa ghi?")).isTrue();
    window.fire("dialog-yes");
    assertThat(status()).isEqualTo(MeasureStatus.ACTIVE);
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.says("Không còn thay đổi nào để hoàn tác")).isTrue();
  }

  @Test
  void aDeath_isSaidOnce_andThePageTellsOfIt() {
    window.chooseInMenu("#person-more", "person-death");
    window.fill("diedOn", "20/11/2026");
    window.fill("paperNumber", "7/CT");
    window.fill("paperDate", "21/11/2026");
    window.fire("panel-save");
    assertThat(window.says("Ghi nhận Phạm Đức An đã chết?")).isTrue();
    assertThat(window.says("Kết thúc: Án treo; ngày cuối 20/11/2026.")).isTrue();
    window.fire("dialog-yes");
    assertThat(window.says("mất ngày 20/11/2026")).isTrue();
    assertThat(window.shows("person-page")).isTrue();
  }

  @Test
  void theLogOfAFileThatWasOpenedForAReason_saysTheNameAsItsPageDoes() {
    fillTheMove();
    window.fire("panel-save");
    window.fire("dialog-yes");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(((Labeled) window.find("log-who-name")).getText()).isEqualTo("Phạm Đức An");
  }

  @Test
  void anEntryThatWasOpenedFromTheList_leadsBackIntoItsSearch() {
    window.press(KeyCode.ALT, KeyCode.DIGIT1);
    window.write("duc");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.write("1");
    window.fill("result", "Da gap tai nha");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(window.shows("log-save")).isFalse();
    assertThat(window.focus().getId()).isEqualTo("people-search");
  }

  private void agreeOnAStep() {
    register
        .use()
        .activities()
        .log()
        .handle(
            register.actor(),
            Entry.of(ActivityType.GAP, LocalDate.of(2026, 11, 10), person)
                .at("Nhà riêng")
                .result("Đã gặp tại nhà")
                .next(new NextStep("Kiểm tra việc làm", LocalDate.of(2026, 11, 25), null))
                .command());
  }

  private void fillTheMove() {
    window.chooseInMenu(".hn-icon-menu", "measure-transfer");
    window.fill("destination", "ba dinh ha noi");
    window.press(KeyCode.ENTER);
    window.fill("endedOn", "20/11/2026");
    window.fill("paperDate", "20/11/2026");
    window.fill("paperNumber", "12/CV");
  }

  private MeasureStatus status() {
    return register.stored(person).status();
  }
}
