package vn.hoanhap.usecase.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoanhap.store.TestRegister.CLOCK;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.crypto.Argon2Cost;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.reference.Communes;
import vn.hoanhap.domain.reference.Provinces;
import vn.hoanhap.usecase.desk.PostSettings;
import vn.hoanhap.usecase.session.CreateRegister;
import vn.hoanhap.usecase.session.ManageUsers;
import vn.hoanhap.usecase.session.OpenRegister;
import vn.hoanhap.usecase.session.Unlock;

/// Focus: signs that no name has are refused in the names of those who work with the register, as
/// in those of the people in it.
class OfficerNamesTest {

  private static final String PASSWORD = "ruong lua ben song";

  @TempDir Path home;

  @Test
  void chiefWithAPictureInTheName_getsNoRegister() {
    Path folder = home.resolve("so");
    assertThatThrownBy(() -> make(folder, "Trần Thị Thu 🙂")).hasMessage("access.name-signs");
    assertThat(folder).doesNotExist();
  }

  @Test
  void officerAndSignatory_areRefusedUnderTheirFields() {
    Path folder = home.resolve("so");
    UserId chief = make(folder, "Trần Thị Thu");
    try (OpenRegister open = new Unlock(CLOCK).handle(folder, chief, PASSWORD.toCharArray())) {
      ManageUsers users = new ManageUsers(open, CLOCK);
      assertThatThrownBy(() -> add(users, open, "Lê\u0007An"))
          .isInstanceOfSatisfying(
              Fault.RuleBroken.class, refused -> assertThat(refused.field()).isEqualTo("name"));
      assertThat(add(users, open, "  Lê  An ")).isEqualTo("Lê An");

      PostSettings settings = new PostSettings(open.database());
      PostSettings.Settings now = settings.read(open.user().actor());
      assertThatThrownBy(() -> settings.save(open.user().actor(), signedBy(now, "Đại úy 🙂")))
          .hasMessage("access.name-signs");
      settings.save(open.user().actor(), signedBy(now, "Đại úy Trần Thị Thu"));
    }
  }

  private static String add(ManageUsers users, OpenRegister open, String name) {
    return users
        .add(open.user().actor(), name, "", Role.OFFICER, "mật khẩu được cấp".toCharArray())
        .name();
  }

  private static PostSettings.Settings signedBy(PostSettings.Settings now, String name) {
    return new PostSettings.Settings(
        now.communeCode(),
        now.postName(),
        now.superiorBody(),
        now.place(),
        name,
        now.secondBackupFolder(),
        now.lockAfterMinutes(),
        now.training());
  }

  private static UserId make(Path folder, String chief) {
    CreateRegister create =
        new CreateRegister(
            new Communes(new Provinces()), CLOCK, Optional.of(new Argon2Cost(1024, 1, 1)));
    return create
        .handle(
            new CreateRegister.Command(
                folder,
                "13285",
                "Công an phường Phủ Lý",
                chief,
                "",
                PASSWORD.toCharArray(),
                create.freshRecoveryCode(),
                false))
        .chief()
        .id();
  }
}
