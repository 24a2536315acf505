package vn.hoanhap.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.time.PartialDate;
import vn.hoanhap.ui.care.CareRegister;
import vn.hoanhap.ui.control.FaultText;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.ui.shell.AnsweringDialogs;
import vn.hoanhap.usecase.UseCaseRegister;

/// Focus: nobody is added twice by accident: likely same people are shown with the reason, and
/// saving waits for the answer; a number that does not fit only warns.
class AddPersonViewModelTest {

  @TempDir Path folder;
  private CareRegister register;
  private AddPersonViewModel model;
  private final List<PersonId> saved = new ArrayList<>();

  @BeforeEach
  void open() {
    register = new CareRegister(folder);
    register.person("Nguyễn Văn Đức", MeasureKind.CHX);
    model = register.newPerson();
    model.load();
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void whatTheFormOffersByItself_isNothingToLose() {
    assertThat(model.inputs().commune.isBlank()).isFalse();
    assertThat(model.hasUnsaved()).isFalse();
  }

  @Test
  void theSameNameAndBirth_isShownWithTheReason_andSavingWaitsForTheAnswer() {
    type("nguyễn văn đức", "male", "5/3/85");
    assertThat(model.likely())
        .singleElement()
        .extracting(LikelyLine::reasons)
        .asString()
        .contains("ngày sinh");
    model.save(saved::add);
    assertThat(saved).isEmpty();
    assertThat(model.questionProperty().get()).isNotEmpty();
    model.ruleOut(model.likely().getFirst(), true);
    model.save(saved::add);
    assertThat(saved).hasSize(1);
  }

  @Test
  void aDeclaredStranger_isNotAskedAboutAgain() {
    type("Nguyễn Văn Đức", "male", "5/3/85");
    model.ruleOut(model.likely().getFirst(), true);
    model.ruleOut(model.likely().getFirst(), false);
    model.save(saved::add);
    assertThat(saved).isEmpty();
  }

  @Test
  void nameAndSex_areDemanded_underTheirFields_andTheFirstGetsTheFocus() {
    List<Input> focused = new ArrayList<>();
    model.saving().onWrong(focused::add);
    model.save(saved::add);
    assertThat(saved).isEmpty();
    assertThat(focused).containsExactly(model.inputs().fullName);
    assertThat(model.inputs().sex.errorProperty().get()).isNotEmpty();
  }

  @Test
  void aNumberThatDoesNotFitTheBirth_warnsWhenItIsLeft_withoutStopping() {
    type("Lê Thị Bình", "female", "1990");
    model.inputs().citizenNumber.set("037 185 001234");
    model.checkNumber();
    assertThat(model.inputs().citizenNumber.warningProperty().get()).contains("1985");
    assertThat(model.inputs().citizenNumber.textProperty().get()).isEqualTo("037 185 001234");
    model.save(saved::add);
    assertThat(saved).hasSize(1);
  }

  @Test
  void aHalfTypedPerson_survivesALock() {
    type("Lê Thị Bình", "female", "1990");
    var draft = model.draft();
    model.inputs().form.clear();
    model.restore(draft, LocalDateTime.of(2026, 11, 29, 4, 32));
    assertThat(model.inputs().fullName.value()).isEqualTo("Lê Thị Bình");
    assertThat(model.hasUnsaved()).isTrue();
  }

  @Test
  void aWrongSex_hidesNobodyOfTheSameNameAndBirth_andIsNamed() {
    type("nguyễn văn đức", "female", "5/3/85");
    assertThat(model.likely())
        .singleElement()
        .extracting(LikelyLine::reasons)
        .isEqualTo("trùng tên và ngày sinh, khác giới tính ghi trong sổ");
  }

  @Test
  void aSlipInTheYearOfBirth_hidesNobodyOfTheSameName() {
    type("nguyễn văn đức", "male", "5/3/58");
    assertThat(model.likely())
        .singleElement()
        .extracting(LikelyLine::reasons)
        .isEqualTo("trùng tên, ngày sinh gần giống");
    type("nguyễn văn đức", "male", "1986");
    assertThat(model.likely()).hasSize(1);
    type("nguyễn văn đức", "male", "7/9/1986");
    assertThat(model.likely()).as("another man of a common name").isEmpty();
  }

  @Test
  void aDeclaredStranger_staysOneThroughALock() {
    type("Nguyễn Văn Đức", "male", "5/3/85");
    model.ruleOut(model.likely().getFirst(), true);
    var draft = model.draft();
    AddPersonViewModel again = register.newPerson();
    again.restore(draft, LocalDateTime.of(2026, 11, 29, 4, 32));
    assertThat(again.likely()).singleElement().matches(LikelyLine::ruledOut);
    again.save(saved::add);
    assertThat(saved).hasSize(1);
  }

  @Test
  void aNumberThatSomebodyHas_isToldWithTheName_andLeadsBackToTheNumber() {
    PersonId other = numbered("Lê Văn Hoa", 1985, "034085001234");
    type("Trần Văn Tư", "male", "1990");
    model.inputs().citizenNumber.set("034085001234");
    Fault held = model.likely().getFirst().held();
    FaultText said = FaultText.of(CareRegister.MESSAGES, held);
    assertThat(said.what()).contains("Lê Văn Hoa", "sinh năm 1985", other.display());
    assertThat(said.why()).contains("vẫn còn trong phiếu");
    assertThat(said.todo()).contains("mở hồ sơ", "sửa số");
    model.save(saved::add);
    assertThat(saved).isEmpty();
    assertThat(model.questionProperty().get()).contains("số định danh");
    assertThat(model.inputs().fullName.value()).isEqualTo("Trần Văn Tư");
    model.inputs().citizenNumber.set("034090001235");
    model.save(saved::add);
    assertThat(saved).hasSize(1);
  }

  @Test
  void aNumberOfARestrictedRecord_namesNobody() {
    PersonId other = numbered("Lê Văn Hoa", 2007, "034207001234");
    register.measure(other, MeasureKind.AT);
    model.inputs().citizenNumber.set("034207001234");
    FaultText said = FaultText.of(CareRegister.MESSAGES, model.likely().getFirst().held());
    assertThat(said.what() + said.why() + said.todo())
        .contains(other.display(), "lý do")
        .doesNotContain("Hoa")
        .doesNotContain("2007");
  }

  @Test
  void aLabelInTheOtherName_isAskedAboutOnce_andKeptOnlyWhenThatIsWanted() {
    AnsweringDialogs dialogs = new AnsweringDialogs();
    dialogs.yes = false;
    model = register.newPerson(dialogs);
    List<Input> focused = new ArrayList<>();
    model.saving().onWrong(focused::add);
    type("Trần Văn Tư", "male", "1990");
    model.inputs().otherName.set("Tư con nghiện");
    model.save(saved::add);
    assertThat(saved).isEmpty();
    assertThat(dialogs.asked)
        .singleElement()
        .asString()
        .contains("Tên gọi khác", "con nghiện", "ngoặc kép");
    assertThat(focused).containsExactly(model.inputs().otherName);
    model.inputs().otherName.set("“Tư con nghiện” (theo bản án 12/2024/HS-ST)");
    model.save(saved::add);
    assertThat(saved).hasSize(1);
    assertThat(dialogs.asked).hasSize(1);
  }

  private PersonId numbered(String name, int year, String number) {
    return register
        .use()
        .people()
        .register()
        .handle(
            register.actor(), UseCaseRegister.aPerson(name, new PartialDate(year, 1, 1), number))
        .id();
  }

  private void type(String name, String sex, String birth) {
    model.inputs().fullName.set(name);
    model.inputs().sex.set(sex);
    model.inputs().birth.set(birth);
  }
}
