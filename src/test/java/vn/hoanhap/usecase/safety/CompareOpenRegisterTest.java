package vn.hoanhap.usecase.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoanhap.store.TestRegister.CLOCK;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.crypto.Argon2Cost;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.reference.Communes;
import vn.hoanhap.domain.reference.Provinces;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.TestRegister;
import vn.hoanhap.usecase.session.CreateRegister;
import vn.hoanhap.usecase.session.OpenRegister;
import vn.hoanhap.usecase.session.Unlock;

/// Before a restore the chief sees what both sides hold, above all of the register that is open
/// while they look; a side without figures says why.
class CompareOpenRegisterTest {

  private static final String PASSWORD = "mật khẩu dài 1";

  @TempDir Path temporary;
  private Path folder;
  private User chief;

  @BeforeEach
  void make() {
    folder = temporary.resolve("so");
    chief = make(folder, "Công an phường Phủ Lý");
  }

  @Test
  void openRegister_isReadTruly_besideItsBackup() {
    try (OpenRegister open = open(folder, chief)) {
      add(open, "Hoàng Đức An");
      Path backup = new BackUp(open, CLOCK).handle(chief.actor()).first().folder();
      add(open, "Lê Văn Sau");

      Restore.Choice choice =
          new Restore(open, CLOCK).look(folder, backup, chief.name(), PASSWORD.toCharArray());

      assertThat(choice.present().readable()).isTrue();
      assertThat(choice.present().people()).isEqualTo(2);
      assertThat(choice.present().lastChange()).isNotNull();
      assertThat(choice.backup().people()).isEqualTo(1);
      add(open, "Trần Thị Tiếp");
    }
  }

  @Test
  void openRegister_isReadTruly_besideABackupOfAnotherRegister() {
    Path other = temporary.resolve("so-khac");
    User otherChief = make(other, "Công an xã Yên Mô");
    Path backup = backedUp(other, otherChief);
    try (OpenRegister open = open(folder, chief)) {
      add(open, "Hoàng Đức An");

      Restore.Choice choice =
          new Restore(open, CLOCK).look(folder, backup, otherChief.name(), PASSWORD.toCharArray());

      assertThat(choice.present().people()).isEqualTo(1);
      assertThat(choice.backup().people()).isZero();
    }
  }

  @Test
  void closedRegister_underAnotherKey_saysSo() {
    Path other = temporary.resolve("so-khac");
    User otherChief = make(other, "Công an xã Yên Mô");
    Path backup = backedUp(other, otherChief);

    Restore.Side present =
        new Restore(CLOCK)
            .look(folder, backup, otherChief.name(), PASSWORD.toCharArray())
            .present();

    assertThat(present.readable()).isFalse();
    assertThat(present.unread().key()).isEqualTo("backup.other-key");
  }

  @Test
  void registerThatIsNotThere_saysSo() {
    Path backup = backedUp(folder, chief);

    Restore.Side present =
        new Restore(CLOCK)
            .look(temporary.resolve("trong"), backup, chief.name(), PASSWORD.toCharArray())
            .present();

    assertThat(present.unread().key()).isEqualTo("store.missing");
  }

  private static Path backedUp(Path register, User chief) {
    try (OpenRegister open = open(register, chief)) {
      return new BackUp(open, CLOCK).handle(chief.actor()).first().folder();
    }
  }

  private static OpenRegister open(Path register, User chief) {
    return new Unlock(CLOCK).handle(register, chief.id(), PASSWORD.toCharArray());
  }

  private static User make(Path folder, String postName) {
    CreateRegister create =
        new CreateRegister(
            new Communes(new Provinces()), CLOCK, Optional.of(new Argon2Cost(1024, 1, 1)));
    return create
        .handle(
            new CreateRegister.Command(
                folder,
                "13285",
                postName,
                "Nguyễn Văn Trưởng",
                "",
                PASSWORD.toCharArray(),
                create.freshRecoveryCode(),
                true))
        .chief();
  }

  private void add(OpenRegister open, String name) {
    open.database()
        .write(
            chief.actor(),
            tx -> new PersonRepository().insert(tx, TestRegister.aPerson(name, "Thôn 3", null)));
  }
}
