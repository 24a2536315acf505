package vn.hoanhap.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.dossier.PaperMarks;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.ui.care.CareRegister;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.ui.shell.AnsweringDialogs;

/// Focus: a paper that is there without number and day is asked about once, then saved; so is one
/// of a day long before its measure.
class PaperViewModelTest {

  @TempDir Path folder;
  private CareRegister register;
  private PaperViewModel model;
  private PersonId person;
  private DossierItem missing;
  private final List<String> done = new ArrayList<>();
  private final AnsweringDialogs dialogs = new AnsweringDialogs();

  @BeforeEach
  void open() {
    register = new CareRegister(folder);
    person = register.person("Hoàng Đức An");
    MeasureId measure = register.measure(person, MeasureKind.AT);
    missing = new DossierItem(measure, "plan", DossierItem.State.MISSING, "", null, "");
    model = model(person, missing, PaperMarks.NUMBER_AND_DAY);
  }

  private PaperViewModel model(PersonId person, DossierItem paper, PaperMarks carries) {
    return new PaperViewModel(
        register.use().measures().dossier(),
        register.actor(),
        register.tasks(),
        dialogs,
        CareRegister.CLOCK,
        CareRegister.MESSAGES,
        new PaperViewModel.Paper(person, paper, carries));
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void aPaperWithoutNumberAndDay_isAskedAboutOnce() {
    save();
    assertThat(done).isEmpty();
    assertThat(model.paperNumber.warningProperty().get()).contains("bấm Lưu lần nữa");
    save();
    assertThat(done).hasSize(1);
  }

  @Test
  void aPaperWithANumberOrADay_isSavedAtOnce() {
    model.paperDate.set("5/11/2026");
    save();
    assertThat(done).hasSize(1);
  }

  @Test
  void aPaperYearsOlderThanItsMeasure_isAskedAbout() {
    dialogs.yes = false;
    model.paperDate.set("5/11/2016");
    List<Input> looked = new ArrayList<>();
    model.saving().onWrong(looked::add);
    save();
    assertThat(done).isEmpty();
    assertThat(looked).containsExactly(model.paperDate);
    assertThat(dialogs.asked).singleElement().asString().contains("05/11/2016", "10/02/2025");
    dialogs.yes = true;
    save();
    assertThat(done).hasSize(1);
  }

  @Test
  void aPaperThatCarriesNothing_isAskedForNothing_andSavedAtOnce() {
    model = model(person, missing, PaperMarks.NOTHING);
    assertThat(model.asksForNumber()).isFalse();
    assertThat(model.asksForDay()).isFalse();
    save();
    assertThat(done).hasSize(1);
  }

  @Test
  void aPaperWithADayAlone_isAskedForItsDay() {
    model = model(person, missing, PaperMarks.DAY);
    assertThat(model.asksForNumber()).isFalse();
    save();
    assertThat(done).isEmpty();
    assertThat(model.paperDate.warningProperty().get()).contains("Chưa ghi ngày");
  }

  @Test
  void aNumberThatIsStored_isShown_thoughThePaperShouldHaveNone() {
    DossierItem stored =
        new DossierItem(missing.measure(), "plan", DossierItem.State.PRESENT, "7/BC", null, "");
    assertThat(model(person, stored, PaperMarks.NOTHING).asksForNumber()).isTrue();
  }

  private void save() {
    model.save(() -> done.add("saved"));
  }
}
