package vn.hoanhap.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.ui.activity.ChosenPeople.Who;
import vn.hoanhap.ui.care.CareRegister;
import vn.hoanhap.ui.form.Form;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.ui.form.InputGrid;

/// Focus: the names chosen take the room of their lines and no more, and the label of the note says
/// when it is needed.
class WhoPickerTest {

  @TempDir Path folder;

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void manyNames_leaveNoGapBelowThem() {
    try (CareRegister register = new CareRegister(folder)) {
      new FxRobot().interact(() -> assertNoGap(register));
    }
  }

  @Test
  void aNameThatNobodyHas_isSaid_andGoesWithTheLetters() {
    try (CareRegister register = new CareRegister(folder)) {
      register.person("Hoàng Đức An", MeasureKind.AT);
      Form form = new Form();
      ChosenPeople people = people(register, form, form.text("who"));
      people.find("khong ai");
      assertThat(people.unfoundProperty().get()).contains("“khong ai”", "Thử ít chữ hơn");
      people.find("hoang");
      assertThat(people.unfoundProperty().get()).isEmpty();
      people.find("khong ai");
      people.find("");
      assertThat(people.unfoundProperty().get()).isEmpty();
    }
  }

  private static ChosenPeople people(CareRegister register, Form form, Input input) {
    return new ChosenPeople(
        register.use().people().search(),
        register.actor(),
        register.tasks(),
        CareRegister.MESSAGES,
        form,
        input);
  }

  private static void assertNoGap(CareRegister register) {
    Form form = new Form();
    Input input = form.text("who");
    ChosenPeople people = people(register, form, input);
    WhoPicker who = new WhoPicker(people, CareRegister.MESSAGES);
    InputGrid grid = new InputGrid(2, CareRegister.MESSAGES, CareRegister.CLOCK);
    grid.put(input, "Cho ai", who, true);
    grid.text(form.text("place"), "Nơi làm");
    StackPane root = new StackPane(grid);
    new Scene(root, 640, 700);
    for (int at = 1; at < 9; at++) {
      people.add(new Who(new PersonId(at), "Nguyễn Thị Ánh Tuyết", "1975 Tiểu khu " + at));
      root.applyCss();
      root.layout();
      root.layout();
      Parent chips = (Parent) who.getChildrenUnmodifiable().getFirst();
      Node last = chips.getChildrenUnmodifiable().getLast();
      assertThat(who.getHeight() - last.getBoundsInParent().getMaxY()).isLessThan(12);
    }
  }

  @Test
  void labelOfTheNote_saysThatARemarkNeedsItsGround() {
    Form form = new Form();
    Input type = form.text("type");
    var label = NoteCheck.label(type, CareRegister.MESSAGES);
    assertThat(label.getValue()).startsWith("Ghi thêm");
    type.set(ActivityType.NX.code());
    assertThat(label.getValue()).startsWith("Căn cứ xếp loại").contains("phải ghi");
  }
}
