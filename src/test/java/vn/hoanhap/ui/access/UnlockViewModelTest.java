package vn.hoanhap.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.reference.Reference;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.store.RegisterFolder;
import vn.hoanhap.ui.shell.InlineTasks;
import vn.hoanhap.usecase.session.CreateRegister;
import vn.hoanhap.usecase.session.OpenRegister;
import vn.hoanhap.usecase.session.Unlock;

/// The right password opens; a wrong one is said so, and after five one waits; the recovery code
/// opens when the password is forgotten.
class UnlockViewModelTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
  private static final Reference REFERENCE = new Reference();
  private static final String PASSWORD = "ruong lua ben song";

  @TempDir Path folder;
  private String code;
  private final List<OpenRegister> opened = new ArrayList<>();

  @BeforeEach
  void makeRegister() {
    CreateRegister create = new CreateRegister(REFERENCE.communes(), CLOCK);
    code = create.freshRecoveryCode();
    String commune = REFERENCE.communes().search("yen mo", 1).getFirst().code();
    create.handle(
        new CreateRegister.Command(
            folder,
            commune,
            "Công an xã Yên Mô",
            "Trần Thị Thu",
            "Thiếu tá",
            PASSWORD.toCharArray(),
            code,
            false));
  }

  @AfterEach
  void close() {
    opened.forEach(OpenRegister::close);
  }

  @Test
  void door_tellsPostAndUsers() {
    UnlockViewModel model = model();
    assertThat(model.doorProperty().get().postName()).isEqualTo("Công an xã Yên Mô");
    assertThat(model.userProperty().get().name()).isEqualTo("Trần Thị Thu");
    assertThat(model.unlockDisabled().get()).isTrue();
  }

  @Test
  void rightPassword_opensAndIsForgotten() {
    UnlockViewModel model = model();
    model.passwordProperty().set(PASSWORD);
    model.unlock();
    assertThat(opened).hasSize(1);
    assertThat(model.passwordProperty().get()).isEmpty();
  }

  @Test
  void damagedRegister_offersItsBackups_andOneInUseDoesNot() throws Exception {
    UnlockViewModel model = model();
    assertThat(model.needsBackupProperty().get()).isFalse();
    opened.add(
        new Unlock(CLOCK).handle(folder, model.userProperty().get().id(), PASSWORD.toCharArray()));
    model.passwordProperty().set(PASSWORD);
    model.unlock();
    assertThat(model.faultProperty().get()).isNotNull();
    assertThat(model.needsBackupProperty().get()).isFalse();
    opened.removeLast().close();
    Files.writeString(new RegisterFolder(folder).register(), "hỏng rồi");
    model.unlock();
    assertThat(model.needsBackupProperty().get()).isTrue();
    Files.delete(new RegisterFolder(folder).keys());
    assertThat(model().needsBackupProperty().get()).isTrue();
  }

  @Test
  void wrongPassword_isSaidSoUntilOneTypes() {
    UnlockViewModel model = model();
    model.passwordProperty().set("sai hoan toan");
    model.unlock();
    assertThat(opened).isEmpty();
    assertThat(model.errorProperty().get()).isNotEmpty();
    model.passwordProperty().set("r");
    assertThat(model.errorProperty().get()).isEmpty();
  }

  @Test
  void registerThatWasInUse_isTriedAgainWithTheSamePassword() {
    UnlockViewModel model = model();
    model.passwordProperty().set(PASSWORD);
    OpenRegister elsewhere =
        new Unlock(CLOCK).handle(folder, new UserId(1), PASSWORD.toCharArray());
    model.unlock();
    assertThat(model.faultProperty().get().what()).contains("đang được mở ở nơi khác");

    elsewhere.close();
    model.unlock();

    assertThat(opened).hasSize(1);
    assertThat(model.faultProperty().get()).isNull();
  }

  @Test
  void fiveWrongPasswords_makeOneWait() {
    UnlockViewModel model = model();
    for (int tries = 0; tries < 5; tries++) {
      model.passwordProperty().set("sai hoan toan");
      model.unlock();
    }
    assertThat(model.pauseText().getValue()).contains("giây");
    StringProperty shown = new SimpleStringProperty();
    shown.bind(Bindings.createStringBinding(() -> model.pauseText().getValue(), model.pauseText()));
    String before = shown.get();
    for (int second = 0; second < 3; second++) {
      model.tick();
      assertThat(shown.get()).isNotEqualTo(before);
      before = shown.get();
    }
    model.passwordProperty().set(PASSWORD);
    assertThat(model.unlockDisabled().get()).isTrue();
    for (int second = 0; second < 3600 && model.unlockDisabled().get(); second++) {
      model.tick();
    }
    assertThat(model.pauseText().getValue()).isEmpty();
  }

  @Test
  void letterWithMarks_warnsOfUniKey() {
    UnlockViewModel model = model();
    model.passwordProperty().set("ruộng");
    assertThat(model.typingWarning().getValue()).contains("UniKey");
    model.passwordProperty().set("ruong");
    assertThat(model.typingWarning().getValue()).isEmpty();
  }

  @Test
  void folderWithoutRegister_isSaidInWords() {
    UnlockViewModel model =
        new UnlockViewModel(
            new Messages(Language.VIETNAMESE),
            new InlineTasks(),
            new Unlock(CLOCK),
            folder.resolve("khong-co"),
            opened::add);
    model.load(new UserId(0));
    assertThat(model.faultProperty().get().what()).isNotEmpty();
    assertThat(model.unlockDisabled().get()).isTrue();
  }

  @Test
  void recoveryCode_opensAndSetsTheNewPassword() {
    RecoverViewModel recover =
        new RecoverViewModel(
            new Messages(Language.VIETNAMESE),
            new InlineTasks(),
            new Unlock(CLOCK),
            folder,
            opened::add);
    recover.load();
    recover.codeProperty().set(code.replace("-", ""));
    recover.password().firstProperty().set("con duong lang moi");
    recover.password().secondProperty().set("con duong lang moi");
    recover.recover();
    assertThat(recover.faultProperty().get()).isNull();
    opened.removeFirst().close();
    UnlockViewModel model = model();
    model.passwordProperty().set("con duong lang moi");
    model.unlock();
    assertThat(opened).hasSize(1);
  }

  @Test
  void mistypedCode_isSaidAndNothingChanges() {
    RecoverViewModel recover =
        new RecoverViewModel(
            new Messages(Language.VIETNAMESE),
            new InlineTasks(),
            new Unlock(CLOCK),
            folder,
            opened::add);
    recover.load();
    recover.codeProperty().set("AAAAA");
    recover.password().firstProperty().set("con duong lang moi");
    recover.password().secondProperty().set("con duong lang moi");
    recover.recover();
    assertThat(recover.faultProperty().get()).isNotNull();
    assertThat(opened).isEmpty();
  }

  private UnlockViewModel model() {
    UnlockViewModel model =
        new UnlockViewModel(
            new Messages(Language.VIETNAMESE),
            new InlineTasks(),
            new Unlock(CLOCK),
            folder,
            opened::add);
    model.load(new UserId(0));
    return model;
  }
}
