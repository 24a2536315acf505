package vn.hoanhap.usecase.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoanhap.store.TestRegister.CLOCK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.crypto.Argon2Cost;
import vn.hoanhap.crypto.RecoveryCode;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.reference.Communes;
import vn.hoanhap.domain.reference.Provinces;
import vn.hoanhap.store.KeyFile;
import vn.hoanhap.store.LateRefusal;
import vn.hoanhap.store.RegisterFolder;

/// Register and key file are two files and agree: what the register does not take, the key file
/// does not keep, and a register that was not finished is none.
class KeysAndRegisterTest {

  private static final String OLD = "mật khẩu dài 1";
  private static final String NEW = "mật khẩu mới 2";
  private static final UserId CHIEF = new UserId(1);

  private final String code = RecoveryCode.random(new SecureRandom()).text();

  @TempDir Path folder;

  private void make(Path register) {
    new CreateRegister(new Communes(new Provinces()), CLOCK, Optional.of(new Argon2Cost(64, 1, 1)))
        .handle(
            new CreateRegister.Command(
                register,
                "13285",
                "Công an phường Phủ Lý",
                "Nguyễn Văn Trưởng",
                "",
                OLD.toCharArray(),
                code,
                true));
  }

  private OpenRegister open(Path register, UserId user, String password) {
    return new Unlock(CLOCK).handle(register, user, password.toCharArray());
  }

  @Test
  void changesTheRegisterRefuses_leaveTheOldPasswordAndTheOldList() throws IOException {
    Path register = folder.resolve("so");
    make(register);
    Path keys = new RegisterFolder(register).keys();
    String before = Files.readString(keys);
    try (OpenRegister open = open(register, CHIEF, OLD)) {
      Actor chief = open.user().actor();
      ManageUsers users = new ManageUsers(open, CLOCK);
      try (LateRefusal _ = new LateRefusal(open.database())) {
        assertThatThrownBy(
                () -> users.changePassword(chief, CHIEF, OLD.toCharArray(), NEW.toCharArray()))
            .isInstanceOf(Fault.NotSaved.class);
        assertThatThrownBy(
                () -> users.add(chief, "Trần Thị Lan", "", Role.OFFICER, NEW.toCharArray()))
            .isInstanceOf(Fault.NotSaved.class);
      }
      assertThat(Files.readString(keys)).isEqualTo(before);
    }
    open(register, CHIEF, OLD).close();
  }

  @Test
  void userWhomTheRegisterDoesNotKnow_isForgottenAtTheNextStart() {
    Path register = folder.resolve("so");
    make(register);
    User unknown = new User(new UserId(7), "Trần Thị Lan", "", Role.OFFICER, true);
    try (OpenRegister open = open(register, CHIEF, OLD)) {
      KeyFile.read(new RegisterFolder(register))
          .withUser(unknown, NEW.toCharArray(), open.key())
          .save();
    }
    assertThatThrownBy(() -> open(register, unknown.id(), NEW)).hasMessage("access.inactive");

    open(register, CHIEF, OLD).close();

    assertThat(new Unlock(CLOCK).look(register).users())
        .extracting(Unlock.Choice::id)
        .containsExactly(CHIEF);
  }

  @Test
  void registerThatWasNotFinished_isNone_andTheNextTryMakesOne() throws IOException {
    Path register = folder.resolve("so");
    Path making = register.resolve(".dang-lap");
    make(making);
    Files.copy(new RegisterFolder(making).keys(), new RegisterFolder(register).keys());

    make(register);

    open(register, CHIEF, OLD).close();
    assertThat(making).doesNotExist();
  }
}
