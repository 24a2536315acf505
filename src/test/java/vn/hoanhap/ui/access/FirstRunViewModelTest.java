package vn.hoanhap.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.reference.Reference;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.access.FirstRunViewModel.Step;
import vn.hoanhap.ui.shell.InlineTasks;
import vn.hoanhap.usecase.session.CreateRegister;
import vn.hoanhap.usecase.session.OpenRegister;
import vn.hoanhap.usecase.session.Unlock;

/// A register is made in three steps, each refused under its field until it is filled, and nothing
/// is written before the recovery code was typed back.
class FirstRunViewModelTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
  private static final Reference REFERENCE = new Reference();

  @TempDir Path home;
  private final List<OpenRegister> opened = new ArrayList<>();

  @AfterEach
  void close() {
    opened.forEach(OpenRegister::close);
  }

  @Test
  void emptyStep_isRefusedUnderItsFields() {
    FirstRunViewModel model = model();
    model.next();
    assertThat(model.stepProperty().get()).isEqualTo(Step.POST);
    assertThat(model.communeErrorProperty().get()).isNotEmpty();
    assertThat(model.postErrorProperty().get()).isNotEmpty();
    choosePost(model);
    assertThat(model.communeErrorProperty().get()).isEmpty();
    model.next();
    model.next();
    assertThat(model.stepProperty().get()).isEqualTo(Step.CHIEF);
    assertThat(model.chiefErrorProperty().get()).isEqualTo("Hãy ghi họ và tên");
    assertThat(model.password().firstErrorProperty().get()).startsWith("Quá ngắn");
  }

  @Test
  void commune_isFoundWithoutMarksAndNamesThePost() {
    FirstRunViewModel model = model();
    choosePost(model);
    assertThat(model.postNameProperty().get()).isEqualTo("Công an xã Yên Mô");
  }

  @Test
  void chiefNamedWithSignsOfNoName_isRefusedUnderTheField() {
    FirstRunViewModel model = model();
    choosePost(model);
    model.next();
    model.chiefNameProperty().set("Trần Thị Thu 🙂");
    model.password().firstProperty().set("ruong lua ben song");
    model.password().secondProperty().set("ruong lua ben song");
    model.next();
    assertThat(model.stepProperty().get()).isEqualTo(Step.CHIEF);
    assertThat(model.chiefErrorProperty().get()).contains("🙂");
  }

  @Test
  void wrongCode_writesNothing() {
    FirstRunViewModel model = model();
    fillTwoSteps(model);
    model.typedBackProperty().set("sai");
    model.next();
    assertThat(model.typedBackErrorProperty().get()).isNotEmpty();
    assertThat(home.resolve("so")).doesNotExist();
    assertThat(opened).isEmpty();
  }

  @Test
  void codeTypedBack_makesAndOpensTheRegister() {
    FirstRunViewModel model = model();
    fillTwoSteps(model);
    model
        .typedBackProperty()
        .set(model.recoveryCodeProperty().get().toLowerCase().replace('-', ' '));
    model.next();
    assertThat(model.faultProperty().get()).isNull();
    assertThat(opened).hasSize(1);
    assertThat(opened.getFirst().user().name()).isEqualTo("Trần Thị Thu");
    assertThat(home.resolve("so").resolve("so-dang-ky.hoanhap")).isNotEmptyFile();
    assertThat(model.password().firstProperty().get()).isEmpty();
    assertThat(model.recoveryCodeProperty().get()).isEmpty();
  }

  @Test
  void folderWithARegister_isNeverOverwritten() throws Exception {
    Files.createDirectories(home.resolve("so"));
    Files.writeString(home.resolve("so").resolve("so-dang-ky.hoanhap"), "của đơn vị khác");
    FirstRunViewModel model = model();
    fillTwoSteps(model);
    model.typedBackProperty().set(model.recoveryCodeProperty().get());
    model.next();
    assertThat(model.faultProperty().get()).isNotNull();
    assertThat(home.resolve("so").resolve("so-dang-ky.hoanhap")).hasContent("của đơn vị khác");
  }

  @Test
  void back_keepsTheCodeThatWasShown() {
    FirstRunViewModel model = model();
    fillTwoSteps(model);
    String shown = model.recoveryCodeProperty().get();
    assertThat(model.back()).isTrue();
    model.next();
    assertThat(model.recoveryCodeProperty().get()).isEqualTo(shown);
  }

  private void fillTwoSteps(FirstRunViewModel model) {
    choosePost(model);
    model.next();
    model.chiefNameProperty().set("Trần Thị Thu");
    model.chiefTitleProperty().set("Thiếu tá");
    model.password().firstProperty().set("ruong lua ben song");
    model.password().secondProperty().set("ruong lua ben song");
    model.next();
    assertThat(model.stepProperty().get()).isEqualTo(Step.RECOVERY);
  }

  private static void choosePost(FirstRunViewModel model) {
    model.communeProperty().set(model.fitting("yen mo ninh binh").getFirst());
  }

  private FirstRunViewModel model() {
    return new FirstRunViewModel(
        new Messages(Language.VIETNAMESE),
        new InlineTasks(),
        new FirstRunViewModel.Parts(
            new CreateRegister(REFERENCE.communes(), CLOCK),
            new Unlock(CLOCK),
            REFERENCE.communes(),
            opened::add),
        home.resolve("so"));
  }
}
