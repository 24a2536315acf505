package vn.hoanhap.usecase.safety;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import vn.hoanhap.crypto.Argon2Cost;
import vn.hoanhap.crypto.DataKey;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.reference.Communes;
import vn.hoanhap.domain.reference.Provinces;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.RegisterFolder;
import vn.hoanhap.store.TestRegister;
import vn.hoanhap.usecase.session.CreateRegister;
import vn.hoanhap.usecase.session.ManageUsers;
import vn.hoanhap.usecase.session.OpenRegister;
import vn.hoanhap.usecase.session.Unlock;

/// The process that [SeldomKillTest] kills: does over and over what is seldom done to a register,
/// and says on standard output each time it is done.
final class SeldomWork {

  static final UserId CHIEF = new UserId(1);
  static final String CHIEF_NAME = "Nguyễn Văn Trưởng";

  private static final PrintStream DONE = System.out;

  private SeldomWork() {}

  /// Arguments: the kind of work, the folder it is done in, the number to begin with, and what the
  /// kind needs more.
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[1]);
    int from = Integer.parseInt(arguments[2]);
    switch (arguments[0]) {
      case "backup" -> backUp(folder, from);
      case "restore" -> restore(folder, from, Path.of(arguments[3]), Path.of(arguments[4]));
      case "migration" -> migrate(folder, from, arguments[3]);
      case "password" -> changePasswords(folder, from);
      case "recovery" -> recover(folder, from, arguments[3]);
      case "creation" -> create(folder, from);
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private static void backUp(Path folder, int from) {
    try (OpenRegister open = new Unlock(TestRegister.CLOCK).handle(folder, CHIEF, password(0))) {
      for (int n = from; true; n++) {
        addPerson(open);
        say(new BackUp(open, at(n)).handle(Actor.PROGRAM).first().folder().toString());
      }
    }
  }

  private static void restore(Path folder, int from, Path even, Path odd) {
    for (int n = from; true; n++) {
      Path backup = n % 2 == 0 ? even : odd;
      new Restore(at(n)).handle(folder, backup, CHIEF_NAME, password(n % 2), true);
      say(Integer.toString(n));
    }
  }

  private static void migrate(Path folder, int from, String key) throws IOException {
    RegisterFolder old = new RegisterFolder(folder.resolve("old"));
    for (int n = from; true; n++) {
      RegisterFolder copy = new RegisterFolder(folder.resolve(Integer.toString(n)));
      Files.createDirectories(copy.path());
      Files.copy(old.register(), copy.register());
      Files.copy(old.keys(), copy.keys());
      say(Integer.toString(n));
      try (DataKey raw = DataKey.of(HexFormat.of().parseHex(key))) {
        Database.open(copy.path(), raw, TestRegister.CLOCK).close();
      }
    }
  }

  private static void changePasswords(Path folder, int from) {
    try (OpenRegister open = new Unlock(TestRegister.CLOCK).handle(folder, CHIEF, password(from))) {
      ManageUsers users = new ManageUsers(open, TestRegister.CLOCK);
      Actor chief = open.user().actor();
      for (int n = from; true; n++) {
        users.changePassword(chief, CHIEF, password(n), password(n + 1));
        say(Integer.toString(n + 1));
        User one = users.add(chief, "Trần Thị Lan " + letters(n), "", Role.OFFICER, password(n));
        users.change(chief, one.id(), "", Role.OFFICER, n % 4 == 0);
      }
    }
  }

  private static void recover(Path folder, int from, String code) {
    for (int n = from; true; n++) {
      new Unlock(TestRegister.CLOCK).recover(folder, code, CHIEF, password(n)).close();
      say(Integer.toString(n));
    }
  }

  private static void create(Path folder, int from) {
    for (int n = from; true; n++) {
      create(folder.resolve(Integer.toString(n)), n, "");
      say(Integer.toString(n));
    }
  }

  /// Makes a register with the n-th password; with a recovery code of its own when none is given.
  static void create(Path folder, int n, String code) {
    CreateRegister create =
        new CreateRegister(
            new Communes(new Provinces()),
            TestRegister.CLOCK,
            Optional.of(new Argon2Cost(64, 1, 1)));
    create.handle(
        new CreateRegister.Command(
            folder,
            "13285",
            "Công an phường Phủ Lý",
            CHIEF_NAME,
            "",
            password(n),
            code.isEmpty() ? create.freshRecoveryCode() : code,
            true));
  }

  /// A number in letters, since no name has figures.
  private static String letters(int number) {
    return Integer.toString(number, 26)
        .chars()
        .map(digit -> Character.digit(digit, 26) + 'A')
        .mapToObj(Character::toString)
        .collect(java.util.stream.Collectors.joining());
  }

  static void addPerson(OpenRegister open) {
    open.database()
        .write(
            open.user().actor(),
            tx -> {
              long person =
                  new PersonRepository()
                      .insert(tx, TestRegister.aPerson("Hoàng Đức An", "Thôn 3", null))
                      .id()
                      .value();
              return new Ledger().append(tx, LedgerAction.ADD_PERSON, "person", person, "");
            });
  }

  /// The n-th password in a row of them.
  static char[] password(int n) {
    return ("mật khẩu thứ " + n).toCharArray();
  }

  /// Seven hours later each time: copies get names of their own, and older ones go by rotation.
  static Clock at(int n) {
    return Clock.offset(TestRegister.CLOCK, Duration.ofHours(7L * n));
  }

  private static void say(String line) {
    DONE.println(line);
    DONE.flush();
  }
}
