package vn.hoanhap.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.ledger.LedgerAction;

/// A register that holds less than what was acknowledged says so when it is opened: a damaged
/// journal, an older copy in its place. What is whole, or was given up knowingly, stays quiet.
class SetbackTest {

  private static final int FLIPS = Integer.getInteger("hoanhap.flips", 30);
  private static final int LINES = 12;

  @TempDir Path temporary;
  private TestRegister register;

  @BeforeEach
  void open() {
    register = new TestRegister(temporary.resolve("so"));
    KeyFile.create(register.database().folder(), register.key(), "Công an phường", false).save();
    register.reopen();
  }

  @AfterEach
  void close() {
    register.close();
  }

  private void addLines(int count) {
    for (int i = 0; i < count; i++) {
      long person = register.person("Lê Văn An " + i, "Xóm " + i).id().value();
      register.write(tx -> new Ledger().append(tx, LedgerAction.ADD_PERSON, "person", person, ""));
    }
  }

  /// The folder as a killed program leaves it, beside the one that goes on.
  private RegisterFolder crashed(String name) throws IOException {
    RegisterFolder copy = new RegisterFolder(temporary.resolve(name));
    AsFound.copy(new RegisterFolder(register.folder()), copy);
    return copy;
  }

  private Database opened(RegisterFolder folder) {
    return Database.open(folder.path(), register.key(), TestRegister.CLOCK);
  }

  private static List<Path> kept(RegisterFolder folder) throws IOException {
    try (Stream<Path> files = Files.list(folder.path())) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("nguyen-trang-"))
          .toList();
    }
  }

  @Test
  void crashWithAWholeJournal_losesNothing_andLeavesNoCopy() throws IOException {
    addLines(LINES);
    RegisterFolder crashed = crashed("whole");
    try (Database database = opened(crashed)) {
      assertThat(database.recovered()).isTrue();
      assertThat(database.setback()).isEmpty();
      assertThat(database.<Long>read(tx -> new Ledger().head(tx).sequence())).isEqualTo(LINES);
    }
    assertThat(kept(crashed)).isEmpty();
  }

  @Test
  void anyFlippedBitInTheJournal_losesNothing_orSaysHowMuch() throws IOException {
    addLines(LINES);
    Random random = new Random(20261128);
    int told = 0;
    for (int i = 0; i < FLIPS; i++) {
      RegisterFolder crashed = crashed("flip-" + i);
      Path journal = SqliteFile.journal(crashed.register());
      byte[] bytes = Files.readAllBytes(journal);
      int at = random.nextInt(bytes.length);
      bytes[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(journal, bytes);
      try (Database database = opened(crashed)) {
        long there = database.read(tx -> new Ledger().head(tx).sequence());
        long missing = database.setback().map(Setback::missing).orElse(0L);
        assertThat(there + missing).as("bit flipped at %d", at).isEqualTo(LINES);
        if (missing > 0) {
          Path found = database.setback().orElseThrow().kept();
          assertThat(SqliteFile.journal(new RegisterFolder(found).register()))
              .hasBinaryContent(bytes);
          told++;
        }
      }
      assertThat(kept(crashed)).hasSize(told > 0 && !kept(crashed).isEmpty() ? 1 : 0);
    }
    assertThat(told).isPositive();
  }

  @Test
  void whatWasTold_isNotToldAgain_onceWorkGoesOn() throws IOException {
    addLines(LINES);
    RegisterFolder crashed = crashed("again");
    Files.delete(SqliteFile.journal(crashed.register()));
    try (Database database = opened(crashed)) {
      assertThat(database.setback()).get().extracting(Setback::missing).isEqualTo((long) LINES);
      database.write(
          TestRegister.CHIEF, tx -> new Ledger().append(tx, LedgerAction.FOUND_BEHIND, "", 0, ""));
    }
    try (Database database = opened(crashed)) {
      assertThat(database.setback()).isEmpty();
    }
  }

  @Test
  void olderCopyInItsPlace_isTold() throws IOException {
    addLines(3);
    register.database().close();
    RegisterFolder folder = new RegisterFolder(register.folder());
    byte[] old = Files.readAllBytes(folder.register());
    register.reopen();
    addLines(4);
    register.database().close();
    Files.write(folder.register(), old);
    Setback found = register.reopen().setback().orElseThrow();
    assertThat(found.missing()).isEqualTo(4);
    assertThat(found.newestLine()).isEqualTo(3);
    assertThat(found.kept()).isNull();
  }

  @Test
  void copyThatWentOnElsewhere_isTold() throws IOException {
    addLines(3);
    RegisterFolder other = crashed("other");
    addLines(1);
    register.database().close();
    try (Database elsewhere = opened(other)) {
      for (int i = 0; i < 5; i++) {
        elsewhere.write(
            TestRegister.CHIEF, tx -> new Ledger().append(tx, LedgerAction.PRINT, "", 0, ""));
      }
    }
    Files.copy(
        other.register(),
        new RegisterFolder(register.folder()).register(),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertThat(register.reopen().setback()).isPresent();
  }

  @Test
  void wholeFolderReplacedByAnOlderOne_isTold_byTheNewestBackup() throws IOException {
    addLines(3);
    register.database().close();
    RegisterFolder old = crashed("old");
    register.reopen();
    addLines(4);
    RegisterFolder present = new RegisterFolder(register.folder());
    new Backup()
        .make(
            register.database(),
            present.backups(),
            TestRegister.CLOCK.instant(),
            TestRegister.CLOCK.getZone(),
            Backup.Asked.BY_CLOCK);
    register.database().close();
    AsFound.copy(old, present);
    assertThat(register.reopen().setback()).get().extracting(Setback::missing).isEqualTo(4L);
  }

  @Test
  void restoredBackup_isNoSetback_alsoBesideNewerBackups() throws IOException {
    addLines(3);
    Backup backup = new Backup();
    RegisterFolder present = new RegisterFolder(register.folder());
    Path first =
        backup
            .make(
                register.database(),
                temporary.resolve("usb"),
                TestRegister.CLOCK.instant(),
                TestRegister.CLOCK.getZone(),
                Backup.Asked.BY_CLOCK)
            .folder();
    addLines(4);
    backup.make(
        register.database(),
        present.backups(),
        TestRegister.CLOCK.instant(),
        TestRegister.CLOCK.getZone(),
        Backup.Asked.BY_CLOCK);
    register.database().close();
    Clock later = Clock.offset(TestRegister.CLOCK, Duration.ofHours(1));
    new Restoration()
        .restore(register.folder(), first, register.key(), later.instant(), later.getZone());
    assertThat(register.reopen().setback()).isEmpty();
    assertThat(register.number("SELECT seq FROM ledger_head")).isEqualTo(3);
  }

  @Test
  void markThatIsMissing_damaged_orOfAnotherKey_saysNothing() throws IOException {
    addLines(3);
    register.database().close();
    Path mark = new RegisterFolder(register.folder()).mark();
    byte[] whole = Files.readAllBytes(mark);
    for (int at = 0; at < whole.length - 1; at += 7) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 1;
      Files.write(mark, damaged);
      assertThat(Watermark.read(mark, register.key())).as("byte %d", at).isEmpty();
      assertThat(register.reopen().setback()).isEmpty();
      register.database().close();
    }
    Files.delete(mark);
    assertThat(register.reopen().setback()).isEmpty();
  }
}
