package vn.hoanhap.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.ui.care.CareRegister;
import vn.hoanhap.ui.shell.AnsweringDialogs;

/// Focus: an address line put together by the program follows its parts; a typed one stays.
class EditPersonViewModelTest {

  @TempDir Path folder;
  private CareRegister register;
  private PersonId person;

  @BeforeEach
  void open() {
    register = new CareRegister(folder);
    person = register.person("Nguyễn Văn Đức");
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void otherHamlet_changesTheLineThatWasPutTogether() {
    EditPersonViewModel model = model();
    assertThat(model.inputs().addressText.value()).isEmpty();
    model.inputs().hamlet.set("Thôn 5");
    model.save(() -> {});
    assertThat(stored().address().text()).isEqualTo("Thôn 5, phường Phủ Lý, tỉnh Ninh Bình");
  }

  @Test
  void otherHamlet_leavesALineSomebodyTyped() {
    EditPersonViewModel first = model();
    first.inputs().addressText.set("Số 4, ngõ 12, phường Phủ Lý");
    first.save(() -> {});
    EditPersonViewModel second = model();
    assertThat(second.inputs().addressText.value()).isEqualTo("Số 4, ngõ 12, phường Phủ Lý");
    second.inputs().hamlet.set("Thôn 5");
    second.save(() -> {});
    assertThat(stored().address().text()).isEqualTo("Số 4, ngõ 12, phường Phủ Lý");
  }

  @Test
  void anUntouchedForm_writesNothing() {
    int version = stored().version();
    EditPersonViewModel model = model();
    List<String> done = new ArrayList<>();
    model.save(() -> done.add("done"));
    assertThat(done).hasSize(1);
    assertThat(model.isChanged()).isFalse();
    assertThat(stored().version()).isEqualTo(version);
  }

  @Test
  void aNumberThatIsReplaced_isAskedAbout() {
    EditPersonViewModel first = model();
    first.inputs().citizenNumber.set("036085001234");
    assertThat(first.replacesNumberProperty().get()).isFalse();
    first.save(() -> {});
    EditPersonViewModel second = model();
    second.inputs().citizenNumber.set("036 085 001 234");
    assertThat(second.replacesNumberProperty().get()).isFalse();
    second.inputs().citizenNumber.set("036085009999");
    assertThat(second.replacesNumberProperty().get()).isTrue();
    second.save(() -> {});
    assertThat(second.inputs().formerNumber.errorProperty().get()).isNotEmpty();
    second.inputs().formerNumber.set(PersonInputs.MISTYPED);
    second.save(() -> {});
    assertThat(second.isChanged()).isTrue();
    assertThat(stored().citizenNumber().digits()).isEqualTo("036085009999");
    assertThat(stored().previousNumbers()).isEmpty();
  }

  @Test
  void aNumberThatDoesNotFit_isWarnedOf() {
    EditPersonViewModel model = model();
    model.inputs().citizenNumber.set("036090001234");
    model.checkNumber();
    assertThat(model.inputs().citizenNumber.warningProperty().get()).isNotEmpty();
  }

  @Test
  void aNameInSmallLetters_getsItsCapitals() {
    EditPersonViewModel model = model();
    model.inputs().fullName.set("nguyễn văn đức");
    model.save(() -> {});
    assertThat(stored().fullName()).isEqualTo("Nguyễn Văn Đức");
  }

  private EditPersonViewModel model() {
    return new EditPersonViewModel(
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
        stored());
  }

  private Person stored() {
    return register
        .register()
        .database()
        .<Person>read(tx -> new PersonRepository().find(tx, person).orElseThrow());
  }
}
