package vn.hoanhap.usecase.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoanhap.store.TestRegister.CLOCK;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.crypto.Argon2Cost;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.reference.Communes;
import vn.hoanhap.domain.reference.Provinces;

/// A password that the chief chose lasts until its owner has unlocked once.
class GivenPasswordTest {

  private static final String CHIEFS = "mật khẩu dài 1";
  private static final String GIVEN = "mật khẩu được cấp";
  private static final String OWN = "mật khẩu của riêng tôi";

  @TempDir Path temporary;

  @Test
  void userAddedByTheChief_setsAnotherPasswordOnce() {
    Path folder = temporary.resolve("so");
    UserId chief = make(folder, false);
    User officer = add(folder, chief);
    try (OpenRegister open = open(folder, officer.id(), GIVEN)) {
      ManageUsers users = new ManageUsers(open, CLOCK);
      assertThat(users.mustChangePassword(officer.id())).isTrue();
      assertThat(users.mustChangePassword(chief)).isFalse();
      assertThatThrownBy(() -> users.replaceGivenPassword(officer.actor(), GIVEN.toCharArray()))
          .hasMessage("access.password-same");

      users.replaceGivenPassword(officer.actor(), OWN.toCharArray());

      assertThat(users.mustChangePassword(officer.id())).isFalse();
      assertThatThrownBy(() -> users.replaceGivenPassword(officer.actor(), GIVEN.toCharArray()))
          .hasMessage("access.password-own");
    }
    open(folder, officer.id(), OWN).close();
  }

  @Test
  void passwordResetByTheChief_isGivenAgain_alsoThroughAChangeOfRole() {
    Path folder = temporary.resolve("so");
    UserId chief = make(folder, false);
    User officer = add(folder, chief);
    try (OpenRegister open = open(folder, officer.id(), GIVEN)) {
      new ManageUsers(open, CLOCK).replaceGivenPassword(officer.actor(), OWN.toCharArray());
    }
    try (OpenRegister open = open(folder, chief, CHIEFS)) {
      ManageUsers users = new ManageUsers(open, CLOCK);
      users.changePassword(
          open.user().actor(), officer.id(), new char[0], "mật khẩu cấp lại".toCharArray());
      users.change(open.user().actor(), officer.id(), "", Role.READ_ONLY, true);
      assertThat(users.mustChangePassword(officer.id())).isTrue();
    }
  }

  @Test
  void trainingRegister_asksNobody() {
    Path folder = temporary.resolve("tap-huan");
    User officer = add(folder, make(folder, true));
    try (OpenRegister open = open(folder, officer.id(), GIVEN)) {
      assertThat(new ManageUsers(open, CLOCK).mustChangePassword(officer.id())).isFalse();
    }
  }

  private User add(Path folder, UserId chief) {
    try (OpenRegister open = open(folder, chief, CHIEFS)) {
      return new ManageUsers(open, CLOCK)
          .add(open.user().actor(), "Lê Thị Thu", "", Role.OFFICER, GIVEN.toCharArray());
    }
  }

  private static OpenRegister open(Path folder, UserId user, String password) {
    return new Unlock(CLOCK).handle(folder, user, password.toCharArray());
  }

  private static UserId make(Path folder, boolean training) {
    CreateRegister create =
        new CreateRegister(
            new Communes(new Provinces()), CLOCK, Optional.of(new Argon2Cost(1024, 1, 1)));
    return create
        .handle(
            new CreateRegister.Command(
                folder,
                "13285",
                "Công an phường Phủ Lý",
                "Nguyễn Văn Trưởng",
                "",
                CHIEFS.toCharArray(),
                create.freshRecoveryCode(),
                training))
        .chief()
        .id();
  }
}
