package vn.hoanhap.usecase.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoanhap.store.TestRegister.CLOCK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.crypto.Argon2Cost;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.reference.Communes;
import vn.hoanhap.domain.reference.Provinces;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.RegisterFolder;
import vn.hoanhap.usecase.desk.PostSettings;
import vn.hoanhap.usecase.session.CreateRegister;
import vn.hoanhap.usecase.session.ManageUsers;
import vn.hoanhap.usecase.session.OpenRegister;
import vn.hoanhap.usecase.session.Unlock;

/// What the copies lack, which of them stay, and a second folder that is away.
class BackUpStateTest {

  private static final String PASSWORD = "mật khẩu dài 1";

  @TempDir Path temporary;
  private OpenRegister open;
  private Actor chief;
  private BackUp backUp;

  @BeforeEach
  void make() {
    Path folder = temporary.resolve("so");
    CreateRegister create =
        new CreateRegister(
            new Communes(new Provinces()), CLOCK, Optional.of(new Argon2Cost(1024, 1, 1)));
    CreateRegister.Done done =
        create.handle(
            new CreateRegister.Command(
                folder,
                "13285",
                "Công an phường Phủ Lý",
                "Nguyễn Văn Trưởng",
                "",
                PASSWORD.toCharArray(),
                create.freshRecoveryCode(),
                true));
    open = new Unlock(CLOCK).handle(folder, done.chief().id(), PASSWORD.toCharArray());
    chief = open.user().actor();
    backUp = new BackUp(open, CLOCK);
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void secondCopyOfADay_leavesTheFirst() {
    Path morning = backUp.handle(Actor.PROGRAM).first().folder();
    Path noon = at(Duration.ofHours(4)).handle(chief).first().folder();
    Path evening = at(Duration.ofHours(9)).handle(Actor.PROGRAM).first().folder();

    assertThat(backUp.list(chief))
        .extracting(BackUp.Copy::folder)
        .containsExactly(evening, noon, morning);
  }

  @Test
  void copyByHand_outlivesTheAutomaticOnesOfItsDay() {
    Path byHand = backUp.handle(chief).first().folder();
    Path byClock = at(Duration.ofHours(-1)).handle(Actor.PROGRAM).first().folder();
    at(Duration.ofHours(1)).handle(Actor.PROGRAM);

    at(Duration.ofDays(20)).handle(Actor.PROGRAM);

    assertThat(backUp.list(chief))
        .extracting(BackUp.Copy::folder)
        .contains(byHand)
        .doesNotContain(byClock);
  }

  @Test
  void halfOfACopyThatAKilledProgramLeft_isNone_andGoesWithTheNextOne() throws IOException {
    RegisterFolder whole = new RegisterFolder(backUp.handle(chief).first().folder());
    RegisterFolder half =
        new RegisterFolder(whole.path().resolveSibling("ngay-2026-11-21-080000.dang-ghi"));
    Files.createDirectory(half.path());
    Files.write(half.register(), Files.readAllBytes(whole.register()));
    for (String also : new String[] {"-journal", "-wal", "-shm"}) {
      Files.createFile(half.path().resolve(half.register().getFileName() + also));
    }
    Files.createFile(half.path().resolve(half.keys().getFileName() + ".tmp"));

    assertThat(backUp.list(chief)).extracting(BackUp.Copy::folder).containsExactly(whole.path());
    at(Duration.ofHours(1)).handle(chief);

    assertThat(half.path()).doesNotExist();
    assertThat(whole.register()).exists();
  }

  @Test
  void state_countsWhatChangedSince_andNotWhoLooked() {
    assertThat(backUp.state().newest()).isNull();
    backUp.handle(Actor.PROGRAM);
    assertThat(backUp.state().changesSince()).isZero();
    assertThat(backUp.ifChanged()).isEmpty();

    open.database()
        .write(chief, tx -> new Ledger().append(tx, LedgerAction.VIEW_PERSON, "person", 7, "care"));
    assertThat(backUp.state().changesSince()).isZero();

    new ManageUsers(open, CLOCK).add(chief, "Lê Thị Thu", "", Role.OFFICER, PASSWORD.toCharArray());
    assertThat(backUp.state().changesSince()).isEqualTo(1);
    assertThat(at(Duration.ofHours(1)).ifChanged()).isPresent();
    assertThat(backUp.state().changesSince()).isZero();
  }

  @Test
  void copyOnAStick_isNotTheOneInTheRegistersFolder() throws IOException {
    backUp.handle(Actor.PROGRAM);
    new ManageUsers(open, CLOCK).add(chief, "Lê Thị Thu", "", Role.OFFICER, PASSWORD.toCharArray());

    backUp.to(chief, Files.createDirectory(temporary.resolve("usb")));

    assertThat(backUp.state().changesSince()).isEqualTo(1);
  }

  @Test
  void secondFolderThatIsAway_isNeverMade_andIsTold_whileTheFirstCopyIsThere() throws IOException {
    Path stick = Files.createDirectory(temporary.resolve("usb"));
    secondFolder(stick);
    Files.delete(stick);

    BackUp.Done done = backUp.handle(chief);

    assertThat(done.first().verified()).isTrue();
    assertThat(done.second())
        .isInstanceOf(Fault.NotSaved.class)
        .hasMessage("backup.second-missing");
    assertThat(stick).doesNotExist();
    assertThat(backUp.state().second()).isEqualTo(done.second());

    Files.createDirectory(stick);
    assertThat(at(Duration.ofHours(1)).handle(chief).second()).isNull();
    assertThat(stick).isNotEmptyDirectory();
  }

  @Test
  void dayWithItsCopy_stillLooksForTheSecondFolder() throws IOException {
    Path stick = Files.createDirectory(temporary.resolve("usb"));
    secondFolder(stick);
    backUp.handle(Actor.PROGRAM);
    try (var copies = Files.walk(stick)) {
      for (Path one : copies.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
    new DailyCare(open.database(), backUp, CLOCK).handle();

    assertThat(backUp.state().second()).hasMessage("backup.second-missing");
  }

  @Test
  void settingAFolderThatIsNotThere_isRefused_andOneThatWentAwayIsNot() throws IOException {
    assertThatThrownBy(() -> secondFolder(temporary.resolve("khong-co")))
        .isInstanceOf(Fault.RuleBroken.class)
        .hasMessage("admin.second-folder");
    Path stick = Files.createDirectory(temporary.resolve("usb"));
    secondFolder(stick);
    Files.delete(stick);
    secondFolder(stick);
  }

  @Test
  void folderOfOnesChoice_isNotMadeEither() {
    Path away = temporary.resolve("usb");
    assertThatThrownBy(() -> backUp.to(chief, away)).hasMessage("backup.no-folder");
    assertThat(away).doesNotExist();
  }

  private BackUp at(Duration later) {
    return new BackUp(open, Clock.offset(CLOCK, later));
  }

  private void secondFolder(Path folder) {
    PostSettings settings = new PostSettings(open.database());
    PostSettings.Settings now = settings.read(chief);
    settings.save(
        chief,
        new PostSettings.Settings(
            now.communeCode(),
            now.postName(),
            now.superiorBody(),
            now.place(),
            now.chiefName(),
            folder.toString(),
            now.lockAfterMinutes(),
            now.training()));
  }
}
