package vn.hoanhap.usecase.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoanhap.store.TestRegister.CLOCK;
import static vn.hoanhap.usecase.safety.SeldomWork.CHIEF;
import static vn.hoanhap.usecase.safety.SeldomWork.CHIEF_NAME;
import static vn.hoanhap.usecase.safety.SeldomWork.password;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.store.Contents;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.LedgerLine;
import vn.hoanhap.store.RegisterFolder;
import vn.hoanhap.usecase.session.OpenRegister;
import vn.hoanhap.usecase.session.Unlock;

/// A restore from a backup of another register that was cut off at each of its steps: the next
/// start has the register from before or the one from the backup, each with its own password, and
/// says which, once.
class CutOffRestoreTest {

  @TempDir Path temporary;
  private Path folder;
  private RegisterFolder present;
  private RegisterFolder backup;

  @BeforeEach
  void make() throws IOException {
    folder = temporary.resolve("so");
    SeldomWork.create(folder, 0, "");
    present = new RegisterFolder(folder);
    Path other = temporary.resolve("khac");
    SeldomWork.create(other, 1, "");
    try (OpenRegister open = opened(other, 1)) {
      SeldomWork.addPerson(open);
      Path stick = Files.createDirectory(temporary.resolve("usb"));
      backup = new RegisterFolder(new BackUp(open, CLOCK).to(open.user().actor(), stick).folder());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void cutOffOnceEverythingWasThere_isFinished(int moved) throws IOException {
    Path ready = Files.createDirectory(folder.resolve(".khoi-phuc-san-sang"));
    Files.writeString(ready.resolve("nguon.txt"), backup.path().toString());
    List<Path> from = List.of(backup.register(), backup.mark(), backup.keys());
    List<Path> to = List.of(present.register(), present.mark(), present.keys());
    for (int i = 0; i < from.size(); i++) {
      Path target = i < moved ? to.get(i) : ready.resolve(from.get(i).getFileName());
      Files.write(target, Files.readAllBytes(from.get(i)));
    }
    assertThat(new Unlock(CLOCK).look(folder).users()).hasSize(1);
    try (OpenRegister open = opened(folder, 1)) {
      assertThat(open.notice()).isEqualTo("safety.restore-completed");
      assertThat(open.setback()).isEmpty();
      assertThat(open.database().read(Contents::of).people()).isEqualTo(1);
      LedgerLine restored =
          open.database()
              .<List<LedgerLine>>read(tx -> new Ledger().page(tx, Ledger.Filter.newest(2)))
              .getLast();
      assertThat(restored.action()).isEqualTo(LedgerAction.RESTORE);
      assertThat(restored.detail()).isEqualTo(backup.path().toString());
    }
    assertToldOnce(1);
  }

  @Test
  void cutOffWhileCopying_isGivenUp() throws IOException {
    Path arriving = Files.createDirectory(folder.resolve(".khoi-phuc-dang-ghi"));
    Files.writeString(arriving.resolve("nguon.txt.tmp"), "");
    Files.writeString(arriving.resolve(present.register().getFileName()), "nửa chừng");
    try (OpenRegister open = opened(folder, 0)) {
      assertThat(open.notice()).isEqualTo("safety.restore-given-up");
    }
    assertToldOnce(0);
  }

  @Test
  void restoreAfterOneThatWasCutOff_finishesThatFirst() throws IOException {
    Path ready = Files.createDirectory(folder.resolve(".khoi-phuc-san-sang"));
    for (Path file : List.of(backup.mark(), backup.keys())) {
      Files.copy(file, ready.resolve(file.getFileName()));
    }
    Files.write(present.register(), Files.readAllBytes(backup.register()));

    Path aside =
        new Restore(SeldomWork.at(1)).handle(folder, backup.path(), CHIEF_NAME, password(1), false);

    opened(aside, 1).close();
    assertToldOnce(1);
  }

  @Test
  void secondRestoreWithinASecond_keepsWhatTheFirstPutAside() {
    Restore restore = new Restore(CLOCK);
    Path first = restore.handle(folder, backup.path(), CHIEF_NAME, password(1), true);
    Path second = restore.handle(folder, backup.path(), CHIEF_NAME, password(1), true);

    opened(first, 0).close();
    opened(second, 1).close();
  }

  private void assertToldOnce(int password) throws IOException {
    try (OpenRegister open = opened(folder, password)) {
      assertThat(open.notice()).isEmpty();
    }
    try (var entries = Files.list(folder)) {
      assertThat(entries.map(entry -> entry.getFileName().toString()))
          .noneMatch(name -> name.startsWith("."));
    }
  }

  private static OpenRegister opened(Path folder, int n) {
    return new Unlock(CLOCK).handle(folder, CHIEF, password(n));
  }
}
