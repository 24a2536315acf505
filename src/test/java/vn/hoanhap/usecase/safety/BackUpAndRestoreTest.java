package vn.hoanhap.usecase.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoanhap.store.TestRegister.CLOCK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.crypto.Argon2Cost;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.reference.Communes;
import vn.hoanhap.domain.reference.Provinces;
import vn.hoanhap.store.Contents;
import vn.hoanhap.store.HostileRegister;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.LedgerLine;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.RegisterFolder;
import vn.hoanhap.store.TestRegister;
import vn.hoanhap.usecase.session.CreateRegister;
import vn.hoanhap.usecase.session.OpenRegister;
import vn.hoanhap.usecase.session.Unlock;

/// A backup is only called one when it was opened and held the same; a restore keeps what was
/// there.
class BackUpAndRestoreTest {

  private static final String PASSWORD = "mật khẩu dài 1";

  @TempDir Path temporary;
  private Path folder;
  private User chief;

  @BeforeEach
  void make() {
    folder = temporary.resolve("so");
    chief = make(folder, "Công an phường Phủ Lý");
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

  @Test
  void backup_holdsWhatTheRegisterHolds_andOpensByItself() {
    try (OpenRegister open = open()) {
      add(open, "Hoàng Đức An");
      BackUp.Copy copy = new BackUp(open, CLOCK).handle(chief.actor()).first();

      assertThat(copy.people()).isEqualTo(1);
      assertThat(copy.verified()).isTrue();
      assertThat(new BackUp(open, CLOCK).list(chief.actor())).containsExactly(copy);
      new Unlock(CLOCK).handle(copy.folder(), chief.id(), PASSWORD.toCharArray()).close();
    }
  }

  @Test
  void damagedCopy_isShownAsUnproven() throws IOException {
    try (OpenRegister open = open()) {
      add(open, "Hoàng Đức An");
      BackUp backUp = new BackUp(open, CLOCK);
      Path file = new RegisterFolder(backUp.handle(chief.actor()).first().folder()).register();
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);

      assertThat(backUp.list(chief.actor()))
          .singleElement()
          .satisfies(copy -> assertThat(copy.verified()).isFalse());
    }
  }

  @Test
  void placeThatCannotBeWritten_isAFault_andTheRegisterGoesOn() throws IOException {
    Path file = Files.writeString(temporary.resolve("tep"), "x");
    try (OpenRegister open = open()) {
      assertThatThrownBy(() -> new BackUp(open, CLOCK).to(chief.actor(), file.resolve("usb")))
          .isInstanceOf(Fault.NotSaved.class);
      add(open, "Hoàng Đức An");
    }
  }

  @Test
  void restore_bringsBackTheBackup_andKeepsWhatWasThere() {
    BackUp.Copy copy;
    try (OpenRegister open = open()) {
      add(open, "Hoàng Đức An");
      copy = new BackUp(open, CLOCK).handle(chief.actor()).first();
      add(open, "Lê Văn Sau");
    }
    Restore restore = new Restore(later());
    Restore.Choice choice = restore.look(folder, copy.folder(), chief.name(), password());
    assertThat(choice.present().people()).isEqualTo(2);
    assertThat(choice.backup().people()).isEqualTo(1);

    Path aside = restore.handle(folder, copy.folder(), chief.name(), password(), false);

    try (OpenRegister open = open()) {
      assertThat(open.setback()).isEmpty();
      assertThat(people(open)).isEqualTo(1);
      List<LedgerLine> newest =
          open.database().read(tx -> new Ledger().page(tx, Ledger.Filter.newest(2)));
      assertThat(newest)
          .extracting(line -> line.action())
          .containsExactly(LedgerAction.LOG_IN, LedgerAction.RESTORE);
    }
    try (OpenRegister old = new Unlock(CLOCK).handle(aside, chief.id(), PASSWORD.toCharArray())) {
      assertThat(people(old)).isEqualTo(2);
    }
  }

  @Test
  void backupsWhileSomebodyWrites_areSound() throws Exception {
    try (OpenRegister open = open();
        ExecutorService pool = Executors.newSingleThreadExecutor()) {
      AtomicBoolean done = new AtomicBoolean();
      Future<Integer> writer =
          pool.submit(
              () -> {
                int written = 0;
                while (!done.get()) {
                  add(open, "Hoàng Đức An " + written++);
                }
                return written;
              });
      try {
        for (int i = 0; i < 4; i++) {
          Path place = Files.createDirectory(temporary.resolve("u" + i));
          BackUp.Copy copy = new BackUp(open, CLOCK).to(chief.actor(), place);
          assertThat(copy.verified()).isTrue();
        }
      } finally {
        done.set(true);
      }
      assertThat(writer.get()).isPositive();
    }
  }

  @Test
  void backupWithATriggerOfItsOwn_isRefused_andThePresentStays() throws Exception {
    BackUp.Copy copy;
    try (OpenRegister open = open()) {
      add(open, "Hoàng Đức An");
      copy = new BackUp(open, CLOCK).handle(chief.actor()).first();
    }
    HostileRegister.plant(copy.folder(), chief.id(), password());
    Path register = new RegisterFolder(folder).register();
    byte[] present = Files.readAllBytes(register);
    assertThatThrownBy(
            () -> new Restore(later()).look(folder, copy.folder(), chief.name(), password()))
        .hasMessage("store.foreign-schema");
    assertThatThrownBy(
            () ->
                new Restore(later()).handle(folder, copy.folder(), chief.name(), password(), false))
        .hasMessage("store.foreign-schema");
    assertThat(register).hasBinaryContent(present);
  }

  @Test
  void olderCopyInItsPlace_isSaidInWords_andInTheLedger() throws IOException {
    Path register = new RegisterFolder(folder).register();
    byte[] old = Files.readAllBytes(register);
    try (OpenRegister open = open()) {
      add(open, "Hoàng Đức An");
    }
    Files.write(register, old);
    try (OpenRegister open = open()) {
      assertThat(open.setback()).get().extracting(Fault::key).isEqualTo("store.older-copy");
      List<LedgerLine> newest =
          open.database().read(tx -> new Ledger().page(tx, Ledger.Filter.newest(2)));
      assertThat(newest)
          .extracting(LedgerLine::action)
          .containsExactly(LedgerAction.LOG_IN, LedgerAction.FOUND_BEHIND);
    }
    try (OpenRegister open = open()) {
      assertThat(open.setback()).isEmpty();
    }
  }

  @Test
  void backupCutOff_isRefused_andNothingChanges() throws IOException {
    BackUp.Copy copy;
    try (OpenRegister open = open()) {
      add(open, "Hoàng Đức An");
      copy = new BackUp(open, CLOCK).handle(chief.actor()).first();
    }
    Path file = new RegisterFolder(copy.folder()).register();
    try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
      channel.truncate(Files.size(file) / 2);
    }
    assertThatThrownBy(
            () ->
                new Restore(later()).handle(folder, copy.folder(), chief.name(), password(), false))
        .isInstanceOf(Fault.Unusable.class)
        .hasMessage("backup.damaged");
    try (OpenRegister open = open()) {
      assertThat(people(open)).isEqualTo(1);
    }
  }

  @Test
  void backupOfAnotherRegister_isRefusedByName_untilThatIsMeant() {
    Path other = temporary.resolve("so-khac");
    Path copy;
    User otherChief = make(other, "Công an xã Yên Mô");
    try (OpenRegister open = new Unlock(CLOCK).handle(other, otherChief.id(), password())) {
      copy = new BackUp(open, CLOCK).handle(otherChief.actor()).first().folder();
    }
    Restore restore = new Restore(later());

    assertThat(restore.offer(folder, copy))
        .isEqualTo(
            new Restore.Offer(copy, "Công an xã Yên Mô", List.of("Nguyễn Văn Trưởng"), false));
    assertThatThrownBy(() -> restore.handle(folder, copy, chief.name(), password(), false))
        .hasMessage("backup.other-register")
        .isInstanceOfSatisfying(
            Fault.RuleBroken.class,
            fault -> assertThat(fault.arguments()).containsExactly("Công an xã Yên Mô"));
    assertThat(new Unlock(CLOCK).look(folder).postName()).isEqualTo("Công an phường Phủ Lý");

    restore.handle(folder, copy, chief.name(), password(), true);
    assertThat(new Unlock(CLOCK).look(folder).postName()).isEqualTo("Công an xã Yên Mô");
  }

  @Test
  void backups_areFoundInAnyFolderThatHoldsThem() throws IOException {
    Path stick = Files.createDirectory(temporary.resolve("usb"));
    Restore restore = new Restore(CLOCK);
    assertThatThrownBy(() -> restore.find(folder, stick)).hasMessage("backup.none-here");
    Path onStick;
    Path own;
    try (OpenRegister open = open()) {
      onStick = new BackUp(open, CLOCK).to(chief.actor(), stick).folder();
      own = new BackUp(open, CLOCK).handle(chief.actor()).first().folder();
    }

    assertThat(restore.find(folder, stick)).containsExactly(onStick);
    assertThat(restore.find(folder, onStick)).containsExactly(onStick);
    assertThat(restore.find(folder, folder)).containsExactly(own);
    assertThat(restore.offer(folder, onStick).ofPresentRegister()).isTrue();
  }

  @Test
  void verify_passesEveryCheck() {
    try (OpenRegister open = open()) {
      add(open, "Hoàng Đức An");
      assertThat(new VerifyRegister(open.database()).handle(chief.actor()))
          .hasSize(5)
          .allSatisfy(finding -> assertThat(finding.passed()).as(finding.code()).isTrue());
    }
  }

  @Test
  void dailyCare_backsUpOnce_andForgetsDraftsAfterSevenDays() {
    try (OpenRegister open = open()) {
      add(open, "Hoàng Đức An");
      DailyCare today = new DailyCare(open.database(), new BackUp(open, CLOCK), CLOCK);
      assertThat(today.handle().backup()).isNotNull();
      assertThat(today.handle().backup()).isNull();
      Clock afterAWeek = Clock.offset(CLOCK, Duration.ofDays(8));
      DailyCare later = new DailyCare(open.database(), new BackUp(open, afterAWeek), afterAWeek);
      assertThat(later.handle().forgotten()).isEqualTo(1);
      assertThat(people(open)).isZero();
    }
  }

  private static Clock later() {
    return Clock.offset(CLOCK, Duration.ofHours(1));
  }

  private static char[] password() {
    return PASSWORD.toCharArray();
  }

  private OpenRegister open() {
    return new Unlock(CLOCK).handle(folder, chief.id(), password());
  }

  private void add(OpenRegister open, String name) {
    open.database()
        .write(
            chief.actor(),
            tx -> new PersonRepository().insert(tx, TestRegister.aPerson(name, "Thôn 3", null)));
  }

  private static long people(OpenRegister open) {
    return open.database().read(Contents::of).people();
  }
}
