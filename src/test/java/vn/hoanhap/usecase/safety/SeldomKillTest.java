package vn.hoanhap.usecase.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoanhap.usecase.safety.SeldomWork.CHIEF;
import static vn.hoanhap.usecase.safety.SeldomWork.password;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.crypto.DataKey;
import vn.hoanhap.crypto.RecoveryCode;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.store.Contents;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.KilledProgram;
import vn.hoanhap.store.OldRegister;
import vn.hoanhap.store.RegisterCheck;
import vn.hoanhap.store.RegisterFolder;
import vn.hoanhap.store.TestRegister;
import vn.hoanhap.usecase.session.ManageUsers;
import vn.hoanhap.usecase.session.OpenRegister;
import vn.hoanhap.usecase.session.Unlock;

/// A program that is killed while it does what is seldom done (a backup, a restore, an upgrade, new
/// passwords, a new register) leaves the state before or the one after, whole, and the next start
/// says so. `-Dhoanhap.kills=50` kills it fifty times at each.
class SeldomKillTest {

  private static final int KILLS = Integer.getInteger("hoanhap.kills", 1);

  /// What may be said of a restore that never began, or came to nothing.
  private static final List<String> BEFORE = List.of("", "safety.restore-given-up");

  /// What may be said of one that was complete but for its line in the ledger, or altogether.
  private static final List<String> AFTER =
      List.of("", "safety.recovered", "safety.restore-completed");

  @TempDir Path temporary;
  private final Random random = new Random(20261128);
  private List<String> said = List.of();
  private String notice = "";

  @Test
  void killedWhileItBacksUp_noHalfOfACopyIsTakenForOne() throws Exception {
    Path folder = temporary.resolve("so");
    SeldomWork.create(folder, 0, "");
    int done = 0;
    long people = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      work("backup", folder, done + kill);
      done += said.size();
      people += said.size();
      try (OpenRegister open = opened(folder, 0)) {
        assertThat(open.notice()).isEqualTo("safety.recovered");
        assertWhole(open);
        long there = open.database().read(Contents::of).people();
        assertThat(there).isBetween(people, people + 1);
        people = there;
        assertThat(new BackUp(open, TestRegister.CLOCK).list(open.user().actor()))
            .allMatch(BackUp.Copy::verified)
            .extracting(copy -> copy.folder().toString())
            .contains(said.getLast());
      }
      try (OpenRegister open = opened(folder, 0)) {
        new BackUp(open, SeldomWork.at(done + kill + 1)).handle(open.user().actor());
        assertThat(unfinished(new RegisterFolder(folder).backups())).isEmpty();
      }
    }
  }

  @Test
  void killedWhileItRestores_registerAndPasswordBelongTogether() throws Exception {
    Path folder = temporary.resolve("so");
    List<Path> backups = List.of(backup("a", 0), backup("b", 1));
    int last = 1;
    for (int kill = 0; kill < KILLS; kill++) {
      work("restore", folder, last + 1, backups.get(0).toString(), backups.get(1).toString());
      last = Integer.parseInt(said.getLast());
      int now = opens(folder, last % 2) ? last : last + 1;
      // A password that does not fit is told nothing: the first that fits is.
      assertThat(now == last || opens(folder, now % 2)).isTrue();
      assertThat(notice).isIn(now == last ? BEFORE : AFTER);
      try (OpenRegister open = opened(folder, now % 2)) {
        assertThat(open.notice()).isEmpty();
        assertWhole(open);
        assertThat(open.database().read(Contents::of).people()).isEqualTo(1 + now % 2);
      }
      assertThat(passing(folder)).isEmpty();
      assertAsideWhole(folder);
      last = now;
    }
    for (int n = 0; n < 2; n++) {
      opened(backups.get(n), n).close();
    }
  }

  @Test
  void killedWhileItBringsAnOldRegisterUpToDate_nothingIsLost() throws Exception {
    try (DataKey key = DataKey.random(new SecureRandom())) {
      OldRegister.make(new RegisterFolder(temporary.resolve("old")), key, 400);
      String hex = key.use(HexFormat.of()::formatHex);
      int last = 0;
      for (int kill = 0; kill < KILLS; kill++) {
        work("migration", temporary, last + 1, hex);
        last = Integer.parseInt(said.getLast());
        RegisterFolder folder = new RegisterFolder(temporary.resolve(Integer.toString(last)));
        try (Database database = Database.open(folder.path(), key, TestRegister.CLOCK)) {
          assertThat(database.read(Contents::of).people()).isEqualTo(400);
          assertThat(new RegisterCheck().run(database)).allMatch(RegisterCheck.Finding::passed);
        }
        assertThat(unfinished(folder.backups())).isEmpty();
        for (Path copy : list(folder.backups())) {
          assertThat(Contents.inspect(new RegisterFolder(copy), key).people()).isEqualTo(400);
        }
        last++;
        Files.createDirectories(temporary.resolve(Integer.toString(last)));
      }
    }
  }

  @Test
  void killedWhileItChangesPasswordsAndUsers_oldOrNewOpens_andTheListIsTrue() throws Exception {
    Path folder = temporary.resolve("so");
    SeldomWork.create(folder, 0, "");
    int last = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      work("password", folder, last);
      last = Integer.parseInt(said.getLast());
      last = opens(folder, last) ? last : last + 1;
      try (OpenRegister open = opened(folder, last)) {
        assertWhole(open);
        List<String> known =
            new ManageUsers(open, TestRegister.CLOCK)
                .list(open.user().actor()).stream().map(User::name).toList();
        assertThat(new Unlock(TestRegister.CLOCK).look(folder).users())
            .extracting(Unlock.Choice::name)
            .isSubsetOf(known);
      }
    }
  }

  @Test
  void killedWhileItRecovers_oldOrNewOpens_andTheCodeStaysGood() throws Exception {
    Path folder = temporary.resolve("so");
    String code = RecoveryCode.random(new SecureRandom()).text();
    SeldomWork.create(folder, 0, code);
    int last = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      work("recovery", folder, last + 1, code);
      last = Integer.parseInt(said.getLast());
      last = opens(folder, last) ? last : last + 1;
      try (OpenRegister open = opened(folder, last)) {
        assertWhole(open);
      }
    }
  }

  @Test
  void killedWhileItMakesARegister_thereIsAWholeOne_orNone() throws Exception {
    int last = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      work("creation", temporary, last + 1);
      last = Integer.parseInt(said.getLast()) + 1;
      Path folder = temporary.resolve(Integer.toString(last));
      if (!Files.exists(new RegisterFolder(folder).register())) {
        SeldomWork.create(folder, last, "");
      }
      try (OpenRegister open = opened(folder, last)) {
        assertWhole(open);
      }
      assertThat(passing(folder)).isEmpty();
    }
  }

  /// Lets it work for a while and kills it; `said` is what it had done by then.
  private void work(String kind, Path folder, int from, String... more) throws Exception {
    boolean slow = kind.equals("creation") || kind.equals("migration");
    String[] arguments =
        Stream.concat(Stream.of(kind, folder.toString(), Integer.toString(from)), Stream.of(more))
            .toArray(String[]::new);
    KilledProgram program =
        KilledProgram.start(SeldomWork.class, temporary.resolve("said"), arguments);
    try (program) {
      program.works(1 + random.nextInt(slow ? 2 : 6), random.nextInt(slow ? 400 : 60));
    }
    said = program.said();
  }

  /// Whether the n-th password opens, else the next one does; `notice` is what is said then.
  private boolean opens(Path folder, int n) {
    try (OpenRegister open = opened(folder, n)) {
      notice = open.notice();
      return true;
    } catch (Fault.Denied otherPassword) {
      assertThat(otherPassword).hasMessage("key-file.wrong-password");
      return false;
    }
  }

  private static OpenRegister opened(Path folder, int n) {
    return new Unlock(TestRegister.CLOCK).handle(folder, CHIEF, password(n));
  }

  /// A backup of a register of its own that holds one or two people.
  private Path backup(String name, int n) throws IOException {
    Path folder = temporary.resolve(name);
    SeldomWork.create(folder, n, "");
    try (OpenRegister open = opened(folder, n)) {
      for (int i = 0; i <= n; i++) {
        SeldomWork.addPerson(open);
      }
      Path stick = Files.createDirectory(temporary.resolve("usb-" + name));
      return new BackUp(open, TestRegister.CLOCK).to(open.user().actor(), stick).folder();
    }
  }

  private static void assertWhole(OpenRegister open) {
    assertThat(new VerifyRegister(open.database()).handle(open.user().actor()))
        .hasSize(5)
        .allMatch(VerifyRegister.Finding::passed);
  }

  /// The register that was put aside last opens with one of the two passwords.
  private void assertAsideWhole(Path folder) throws IOException {
    Path aside =
        list(folder).stream()
            .filter(one -> one.getFileName().toString().startsWith("truoc-khoi-phuc-"))
            .reduce((before, after) -> after)
            .orElseThrow();
    assertThat(opens(aside, 0) || opens(aside, 1)).isTrue();
  }

  private static List<Path> unfinished(Path backups) throws IOException {
    return list(backups).stream().filter(one -> one.toString().endsWith(".dang-ghi")).toList();
  }

  /// Folders that work passes through, whose names begin with a dot.
  private static List<Path> passing(Path folder) throws IOException {
    return list(folder).stream()
        .filter(one -> one.getFileName().toString().startsWith("."))
        .toList();
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }
}
