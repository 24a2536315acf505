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
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.time.PartialDate;
import vn.hoanhap.usecase.UseCaseRegister;

/// Focus: the form says that a minor's file will be sealed; once it is, its page asks for the
/// reason, and a search that finds nobody leads to the sealed files.
@Tag("walk")
class SealedFilesWalkTest {

  @TempDir Path folder;
  private CareRegister register;
  private CareWindow window;
  private PersonId person;

  @BeforeEach
  void open() throws TimeoutException {
    register = new CareRegister(folder);
    person =
        register
            .use()
            .people()
            .register()
            .handle(
                register.actor(),
                UseCaseRegister.aPerson("Le Hoang Nam", new PartialDate(2013, 3, 5), ""))
            .id();
    window = new CareWindow(register);
  }

  @AfterEach
  void close() throws TimeoutException {
    window.close();
    register.close();
  }

  @Test
  void measureOfAMinor_isAnnouncedAsSealed_andItsPageThenAsksForTheReason() {
    window.openPerson(person);
    seal();
    assertThat(window.says("hồ sơ sẽ được giữ kín")).isTrue();
    window.fire("measure-save");
    assertThat(window.shows("gate-reason")).isTrue();
    assertThat(window.says("Hồ sơ được giữ kín")).isTrue();
    assertThat(window.says("cho một người có hồ sơ kín")).isTrue();
    assertThat(window.says("Le Hoang Nam")).isFalse();
    window.press(KeyCode.DOWN);
    window.fill("gate-reason", "doi chieu don xin xac nhan");
    window.fire("gate-open");
    assertThat(window.says("Le Hoang Nam")).isTrue();
    assertThat(window.shows("gate-reason")).isFalse();
  }

  @Test
  void searchThatFindsNobody_leadsToTheSealedFiles_forAReason() {
    window.openPerson(person);
    seal();
    window.fire("measure-save");
    window.fire("gate-back");
    window.fill("people-search", "le hoang nam");
    assertThat(window.says("hồ sơ kín không hiện ở đây")).isTrue();
    assertThat(window.shows("people-closed")).isTrue();
    window.fire("people-sealed");
    window.press(KeyCode.DOWN);
    window.fill("gate-reason", "doi chieu don xin xac nhan");
    window.fire("dialog-yes");
    assertThat(window.says("Đang xem hồ sơ kín")).isTrue();
    assertThat(window.find("people-table").isFocused()).isTrue();
    window.press(KeyCode.ENTER);
    assertThat(window.shows("gate-reason")).isFalse();
    assertThat(window.shows("person-log")).isTrue();
  }

  private void seal() {
    window.addMeasure(person, "Le Hoang Nam");
    window.fire("kind-SDTP");
    window.fill("basisNumber", "12/QD-UBND");
    window.fill("basisDate", "20/11/2026");
    window.fill("basisIssuer", "Chu tich UBND xa Yen Mo");
    window.fill("legalStart", "20/11/2026");
    window.settle();
  }
}
