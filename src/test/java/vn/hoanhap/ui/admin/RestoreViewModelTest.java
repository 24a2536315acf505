package vn.hoanhap.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoanhap.store.TestRegister.CLOCK;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.crypto.Argon2Cost;
import vn.hoanhap.domain.reference.Communes;
import vn.hoanhap.domain.reference.Provinces;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.shell.AnsweringDialogs;
import vn.hoanhap.ui.shell.InlineTasks;
import vn.hoanhap.usecase.safety.BackUp;
import vn.hoanhap.usecase.safety.Restore;
import vn.hoanhap.usecase.session.CreateRegister;
import vn.hoanhap.usecase.session.OpenRegister;
import vn.hoanhap.usecase.session.Unlock;

/// The chief is chosen from the backup's own list; a backup of another register needs its post
/// typed.
class RestoreViewModelTest {

  private static final String PASSWORD = "mật khẩu dài 1";

  @TempDir Path temporary;
  private final AnsweringDialogs dialogs = new AnsweringDialogs();
  private final List<RestoreViewModel.Wish> wishes = new ArrayList<>();
  private Path register;

  @BeforeEach
  void make() {
    register = backedUp("so", "Công an phường Phủ Lý");
  }

  @Test
  void chosenFolder_offersItsBackupsAndTheirChiefs_andComparesBothSides() {
    RestoreViewModel model = model(register);
    assertThat(model.chiefs()).containsExactly("Nguyễn Văn Trưởng");
    assertThat(model.userProperty().get()).isEqualTo("Nguyễn Văn Trưởng");
    assertThat(model.otherText().getValue()).isEmpty();
    assertThat(model.compareDisabled().get()).isTrue();

    model.passwordProperty().set(PASSWORD);
    model.compare();
    assertThat(model.sidesProperty().get().backup().unread()).isEmpty();
    assertThat(model.sidesProperty().get().present().unread()).isEmpty();

    model.restore();
    assertThat(wishes)
        .containsExactly(
            new RestoreViewModel.Wish(model.backupProperty().get(), "Nguyễn Văn Trưởng", false));
  }

  @Test
  void backupOfAnotherRegister_isSaidSo_andNeedsItsPostTyped() {
    RestoreViewModel model = model(backedUp("so-khac", "Công an xã Yên Mô"));
    assertThat(model.otherText().getValue()).contains("sổ khác: Công an xã Yên Mô");

    dialogs.line = "co";
    model.restore();
    assertThat(wishes).isEmpty();
    assertThat(model.faultProperty().get().what()).contains("sổ khác");

    dialogs.line = "công an xã Yên Mô";
    model.restore();
    assertThat(wishes).singleElement().satisfies(wish -> assertThat(wish.evenOther()).isTrue());
  }

  @Test
  void closedRegisterThatTheBackupDoesNotOpen_saysWhy_insteadOfCountingNobody() {
    RestoreViewModel model = model(backedUp("so-khac", "Công an xã Yên Mô"));
    model.passwordProperty().set(PASSWORD);
    model.compare();
    RestoreViewModel.Side present = model.sidesProperty().get().present();
    assertThat(present.unread()).startsWith("Không đọc được. Khóa của bản sao lưu không mở được");
    assertThat(present.holds()).isEmpty();
  }

  @Test
  void folderWithoutABackup_isSaidSo() {
    RestoreViewModel model = model(temporary);
    assertThat(model.faultProperty().get().what()).contains("không có bản sao lưu nào");
  }

  private RestoreViewModel model(Path chosen) {
    RestoreViewModel model =
        new RestoreViewModel(
            new Messages(Language.VIETNAMESE),
            CLOCK,
            new InlineTasks(),
            dialogs,
            new Restore(CLOCK),
            new RestoreViewModel.Places(register, chosen),
            (wish, password) -> wishes.add(wish));
    model.load();
    return model;
  }

  private Path backedUp(String name, String postName) {
    Path folder = temporary.resolve(name);
    CreateRegister create =
        new CreateRegister(
            new Communes(new Provinces()), CLOCK, Optional.of(new Argon2Cost(1024, 1, 1)));
    CreateRegister.Done done =
        create.handle(
            new CreateRegister.Command(
                folder,
                "13285",
                postName,
                "Nguyễn Văn Trưởng",
                "",
                PASSWORD.toCharArray(),
                create.freshRecoveryCode(),
                true));
    try (OpenRegister open =
        new Unlock(CLOCK).handle(folder, done.chief().id(), PASSWORD.toCharArray())) {
      new BackUp(open, CLOCK).handle(open.user().actor());
    }
    return name.equals("so") ? folder : folder.resolve("sao-luu");
  }
}
