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
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.ui.care.CareRegister;
import vn.hoanhap.ui.form.Input;

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

  private void type(String name, String sex, String birth) {
    model.inputs().fullName.set(name);
    model.inputs().sex.set(sex);
    model.inputs().birth.set(birth);
  }
}
