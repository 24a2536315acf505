package vn.hoanhap.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.access.Purpose;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.ui.care.CareRegister;
import vn.hoanhap.ui.shell.AnsweringDialogs;

/// Focus: a number that tells another birth is warned of while it or the birth is typed, in both
/// forms; a name with odd signs and an old number of letters are told under their fields.
class TypedIdentityTest {

  @TempDir Path folder;
  private CareRegister register;
  private final List<PersonId> saved = new ArrayList<>();

  @BeforeEach
  void open() {
    register = new CareRegister(folder);
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void newPerson_isWarnedOf_whicheverIsTypedLast() {
    PersonInputs inputs = register.newPerson().inputs();
    inputs.sex.set("male");
    inputs.birth.set("5/3/1990");
    inputs.citizenNumber.set("036085001234");
    assertThat(inputs.citizenNumber.warningProperty().get()).contains("1985", "1990");
    inputs.birth.set("5/3/1985");
    assertThat(inputs.citizenNumber.warningProperty().get()).isEmpty();
    inputs.birth.set("5/3/2085");
    inputs.birth.set("5/3/1991");
    assertThat(inputs.citizenNumber.warningProperty().get()).contains("1991");
  }

  @Test
  void storedPerson_isWarnedOf_whicheverIsTypedLast() {
    PersonInputs inputs = correcting().inputs();
    inputs.citizenNumber.set("036085001234");
    assertThat(inputs.citizenNumber.warningProperty().get()).isEmpty();
    inputs.birth.set("5/3/1990");
    assertThat(inputs.citizenNumber.warningProperty().get()).contains("1985", "1990");
  }

  @Test
  void oddSignsAndLetters_areToldUnderTheirFields() {
    AddPersonViewModel model = register.newPerson();
    model.inputs().fullName.set("Lê An 2");
    model.inputs().sex.set("male");
    model.inputs().oldNumber.set("12a");
    model.save(saved::add);
    assertThat(saved).isEmpty();
    assertThat(model.inputs().oldNumber.errorProperty().get()).contains("9 chữ số");
    model.inputs().oldNumber.set("162 345 678");
    model.save(saved::add);
    assertThat(saved).isEmpty();
    assertThat(model.inputs().fullName.errorProperty().get()).contains("ký tự", "2");
    model.inputs().fullName.set("Lê An");
    model.save(saved::add);
    assertThat(saved).hasSize(1);
  }

  private EditPersonViewModel correcting() {
    PersonId id = register.person("Lê Văn An");
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
        register.use().people().open().handle(register.actor(), id, Purpose.CARE, "").person());
  }
}
