package vn.hoanhap.ui.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.access.Purpose;
import vn.hoanhap.domain.measure.Adjustment;
import vn.hoanhap.domain.measure.Adjustment.Type;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.ui.person.EditPersonViewModel;
import vn.hoanhap.ui.shell.AnsweringDialogs;

/// Focus: every form of a person comes back after a lock by itself, on the right person, with
/// everything typed and a sentence saying so; a record that changed meanwhile is named.
@Tag("walk")
class ResumeWalkTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String BACK = "Đã mở lại nội dung đang nhập dở, giữ lúc 08:00 ngày 22/11.";
  private static final String CHANGED = "hồ sơ đã thay đổi từ lúc đó";

  @TempDir Path folder;
  private CareRegister register;
  private CareWindow window;
  private PersonId person;
  private MeasureId measure;

  @BeforeEach
  void open() throws TimeoutException {
    register = new CareRegister(folder);
    person = register.person("Hoàng Đức An");
    measure = register.measure(person, MeasureKind.AT);
    window = new CareWindow(register);
    window.openPerson(person);
  }

  @AfterEach
  void close() throws TimeoutException {
    window.close();
    register.close();
  }

  @Test
  void thePersonsParticulars() {
    window.chooseInMenu("#person-more", "person-edit");
    window.fill("phone", "0912 345 678");
    backAgain();
    assertThat(window.text("phone")).isEqualTo("0912 345 678");
    assertThat(window.text("fullName")).isEqualTo("Hoàng Đức An");
    window.fire("panel-save");
    assertThat(window.says("Đã lưu thông tin của Hoàng Đức An")).isTrue();
  }

  @Test
  void aPaperThatMovesTheEnd() {
    window.chooseInMenu(".hn-icon-menu", "measure-adjust");
    window.choose("type", "shortened");
    window.fill("length.months.number", "2");
    window.fill("decisionNumber", "7/QD");
    backAgain();
    assertThat(window.text("length.months.number")).isEqualTo("2");
    assertThat(window.text("decisionNumber")).isEqualTo("7/QD");
  }

  @Test
  void aTransfer_withItsCommune() {
    window.chooseInMenu(".hn-icon-menu", "measure-transfer");
    window.fill("destination", "yen mo ninh binh");
    window.press(KeyCode.ENTER);
    window.fill("paperNumber", "12/TB");
    backAgain();
    assertThat(window.text("paperNumber")).isEqualTo("12/TB");
    assertThat(window.says("Yên Mô")).isTrue();
    assertThat(window.shows("destination")).isFalse();
  }

  @Test
  void aHelper() {
    window.chooseInMenu(".hn-icon-menu", "measure-helper");
    window.fill("helperName", "Le Thi Hoa");
    backAgain();
    assertThat(window.text("helperName")).isEqualTo("Le Thi Hoa");
  }

  @Test
  void aPaperOfTheChecklist() {
    window.fire("tab-papers");
    window.fire("paper-plan");
    window.fill("paperNumber", "15/KH");
    backAgain();
    assertThat(window.text("paperNumber")).isEqualTo("15/KH");
    window.fire("panel-save");
    assertThat(window.says("Hoàng Đức An: Kế hoạch")).isTrue();
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.says("Đã hoàn tác việc vừa ghi cho Hoàng Đức An")).isTrue();
  }

  @Test
  void aDeath() {
    window.chooseInMenu("#person-more", "person-death");
    window.fill("paperNumber", "3/TKT");
    backAgain();
    assertThat(window.text("paperNumber")).isEqualTo("3/TKT");
  }

  @Test
  void anEntryOfTheLog_overItsPerson() {
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.write("1");
    window.write("Co mat");
    backAgain();
    assertThat(window.text("result")).isEqualTo("Co mat");
    window.fire("log-save");
    assertThat(register.use().activities().list().handle(register.actor(), person, 0, 9))
        .hasSize(1);
  }

  @Test
  void aMeasure_forThePersonByName() {
    window.addMeasure(person, "Hoàng Đức An");
    window.fire("kind-QC");
    window.fill("basisNumber", "9/HSST");
    window.lockAndUnlock(() -> {});
    assertThat(window.text("basisNumber")).isEqualTo("9/HSST");
    assertThat(window.says("Hoàng Đức An")).isTrue();
  }

  @Test
  void aFieldThatSomebodyElseFilledMeanwhile_saysWhatTheRecordHoldsNow() {
    window.chooseInMenu("#person-more", "person-edit");
    window.fill("phone", "0912 345 678");
    window.lockAndUnlock(() -> editElsewhere("0988 000 111", "thợ mộc"));
    assertThat(window.says(CHANGED)).isTrue();
    assertThat(window.text("phone")).isEqualTo("0912 345 678");
    assertThat(window.says("Hồ sơ nay ghi: 0988 000 111")).isTrue();
    assertThat(window.text("occupation")).isEqualTo("thợ mộc");
  }

  @Test
  void aMeasureThatWasShortenedMeanwhile_isNamed() {
    window.chooseInMenu(".hn-icon-menu", "measure-helper");
    window.fill("helperName", "Le Thi Hoa");
    window.lockAndUnlock(this::shortenElsewhere);
    assertThat(window.text("helperName")).isEqualTo("Le Thi Hoa");
    assertThat(window.says(CHANGED)).isTrue();
  }

  private void backAgain() {
    window.lockAndUnlock(() -> {});
    assertThat(window.says(BACK)).isTrue();
    assertThat(window.says("Hoàng Đức An")).isTrue();
  }

  private void shortenElsewhere() {
    register
        .use()
        .measures()
        .adjust()
        .handle(
            register.actor(),
            measure,
            new Adjustment(
                0, Type.SHORTENED, Period.ofMonths(1), 0, null, null, "8/QĐ", TODAY, "Tòa án"));
  }

  private void editElsewhere(String phone, String occupation) {
    Person now =
        register.use().people().open().handle(register.actor(), person, Purpose.CARE, "").person();
    EditPersonViewModel other =
        new EditPersonViewModel(
            new EditPersonViewModel.UseCases(
                register.use().people().edit(),
                register.use().people().search(),
                register.use().post().users(),
                CareRegister.REFERENCE.communes()),
            register.actor(),
            register.tasks(),
            new AnsweringDialogs(),
            CareRegister.CLOCK,
            CareRegister.MESSAGES,
            now);
    other.form().find("phone").orElseThrow().set(phone);
    other.form().find("occupation").orElseThrow().set(occupation);
    other.save(() -> {});
  }
}
