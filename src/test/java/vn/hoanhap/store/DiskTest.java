package vn.hoanhap.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.Changed;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.person.Person;

/// A disk that is full, read-only or gone: the one who saves hears of it, what was saved before
/// stays, and work goes on when there is room again.
class DiskTest {

  @TempDir Path folder;

  private static Person heavy(int number) {
    Person p = TestRegister.aPerson("Lê Văn An " + number, "Xóm 1", null);
    return Changed.with(p, "occupation", "nghề ".repeat(1500));
  }

  private static Person add(TestRegister register, int number) {
    return register.write(tx -> new PersonRepository().insert(tx, heavy(number)));
  }

  /// Adds people until one is refused; returns how many were saved.
  private static int addUntilRefused(TestRegister register) {
    for (int saved = 0; saved < 5_000; saved++) {
      int number = saved;
      Throwable refused =
          org.assertj.core.api.Assertions.catchThrowable(() -> add(register, number));
      if (refused != null) {
        assertThat(refused).isInstanceOf(Fault.NotSaved.class).hasMessage("store.disk-full");
        return saved;
      }
    }
    throw new AssertionError("the disk did not fill up");
  }

  private static void assertHolds(TestRegister register, int people) {
    assertThat(register.number("SELECT count(*) FROM person")).isEqualTo(people);
    assertThat(new RegisterCheck().run(register.database()))
        .allMatch(RegisterCheck.Finding::passed);
  }

  @Test
  void registerAtItsLimit_refusesAndKeepsWhatItHas_thenGoesOn() {
    try (TestRegister register = new TestRegister(folder)) {
      register.write(tx -> tx.handle().execute("PRAGMA max_page_count = 400"));
      int saved = addUntilRefused(register);
      assertThat(saved).isPositive();
      assertHolds(register, saved);
      register.write(tx -> tx.handle().execute("PRAGMA max_page_count = 1000000"));
      add(register, saved);
      assertHolds(register, saved + 1);
    }
  }

  @Test
  void fullDisk_refusesAndKeepsWhatItHas_thenGoesOn() throws Exception {
    try (SmallDisk disk = SmallDisk.mount(folder, 6);
        TestRegister register = new TestRegister(disk.path().resolve("so"))) {
      add(register, 0);
      Path filler = disk.fill();
      int saved = 1 + addUntilRefused(register);
      assertHolds(register, saved);
      Files.delete(filler);
      add(register, saved);
      register.reopen();
      assertHolds(register, saved + 1);
    }
  }

  @Test
  void fullDiskAtTheStart_isNamed_andTheRegisterOpensWhenThereIsRoom() throws Exception {
    try (SmallDisk disk = SmallDisk.mount(folder, 6);
        TestRegister register = new TestRegister(disk.path().resolve("so"))) {
      add(register, 0);
      register.database().close();
      byte[] before = Files.readAllBytes(register.database().folder().register());
      Path filler = disk.fill();
      assertThatThrownBy(
              () ->
                  Database.open(register.folder(), register.key(), TestRegister.CLOCK)
                      .write(TestRegister.CHIEF, tx -> new PersonRepository().insert(tx, heavy(1))))
          .isInstanceOf(Fault.class)
          .hasMessage("store.disk-full");
      assertThat(register.database().folder().register()).hasBinaryContent(before);
      Files.delete(filler);
      register.reopen();
      assertHolds(register, 1);
    }
  }

  @Test
  void backupToAFullDisk_isNotSaved_andLeavesNothing(@TempDir Path other) throws Exception {
    try (SmallDisk disk = SmallDisk.mount(other, 1);
        TestRegister register = new TestRegister(folder)) {
      KeyFile.create(register.database().folder(), register.key(), "Công an phường", false).save();
      for (int i = 0; i < 200; i++) {
        add(register, i);
      }
      assertThatThrownBy(
              () ->
                  new Backup()
                      .make(
                          register.database(),
                          disk.path(),
                          TestRegister.CLOCK.instant(),
                          ZoneId.of("Asia/Ho_Chi_Minh"),
                          Backup.Asked.BY_CLOCK))
          .isInstanceOf(Fault.NotSaved.class)
          .hasMessage("store.disk-full");
      try (Stream<Path> left = Files.list(disk.path())) {
        assertThat(left).isEmpty();
      }
      assertHolds(register, 200);
    }
  }

  @Test
  void keyFileOnAFullDisk_staysTheOldOne() throws Exception {
    try (SmallDisk disk = SmallDisk.mount(folder, 1);
        TestRegister register = new TestRegister(disk.path().resolve("so"))) {
      RegisterFolder place = register.database().folder();
      KeyFile keys = KeyFile.create(place, register.key(), "Công an phường", false);
      keys.save();
      String before = Files.readString(place.keys());
      disk.fill();
      assertThatThrownBy(() -> keys.withPostName("Công an xã ".repeat(900)).save())
          .isInstanceOf(Fault.NotSaved.class)
          .hasMessage("store.disk-full");
      assertThat(Files.readString(place.keys())).isEqualTo(before);
    }
  }

  @Test
  void readOnlyDisk_isNamed_andNothingIsChanged() throws Exception {
    try (SmallDisk disk = SmallDisk.mount(folder, 4)) {
      Path place = disk.path().resolve("so");
      try (TestRegister register = new TestRegister(place)) {
        add(register, 0);
        register.database().close();
        byte[] before = Files.readAllBytes(register.database().folder().register());
        disk.makeReadOnly();
        assertThatThrownBy(() -> Database.open(place, register.key(), TestRegister.CLOCK))
            .isInstanceOf(Fault.Unusable.class)
            .hasMessage("store.folder-not-writable");
        assertThat(Files.readAllBytes(register.database().folder().register())).isEqualTo(before);
      }
    }
  }
}
