package vn.hoanhap.usecase.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.hoanhap.crypto.DataKey;
import vn.hoanhap.crypto.RecoveryCode;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.KeyFile;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.RegisterFolder;
import vn.hoanhap.store.UserRepository;

/// Opens a register with a password or with the recovery code. Tries that failed before are written
/// into the ledger as soon as it can be read again.
public final class Unlock {

  /// A user as the unlock screen lists them.
  public record Choice(UserId id, String name, String title, Role role) {}

  /// What the unlock screen may know before a password is given. `pause` is how long the next try
  /// must wait after wrong passwords, zero when it need not.
  public record Door(String postName, boolean training, List<Choice> users, Duration pause) {}

  private final Clock clock;
  private final UserRepository users = new UserRepository();
  private final Ledger ledger = new Ledger();

  public Unlock(Clock clock) {
    this.clock = clock;
  }

  /// Reads the unlock screen's facts.
  public Door look(Path folder) {
    KeyFile keys = KeyFile.read(new RegisterFolder(folder));
    List<Choice> choices =
        keys.owners().stream()
            .map(owner -> new Choice(owner.id(), owner.name(), owner.title(), owner.role()))
            .toList();
    return new Door(keys.postName(), keys.training(), choices, keys.pause(clock.instant()));
  }

  /// Opens with a password. The password array is wiped. Wrong password, damaged file, newer file
  /// and a file in use are faults with words of their own.
  public OpenRegister handle(Path folder, UserId user, char[] password) {
    KeyFile keys = KeyFile.read(new RegisterFolder(folder));
    int wrong = keys.wrongTries();
    DataKey key = keys.unlock(user, password, clock.instant());
    return open(folder, key, user, wrong, LedgerAction.LOG_IN);
  }

  /// Opens with the recovery code and sets a new password for the user.
  public OpenRegister recover(Path folder, String recoveryCode, UserId user, char[] newPassword) {
    KeyFile keys = KeyFile.read(new RegisterFolder(folder));
    int wrong = keys.wrongTries();
    DataKey key = keys.unlock(RecoveryCode.parse(recoveryCode), clock.instant());
    KeyFile renewed = renewed(KeyFile.read(new RegisterFolder(folder)), user, newPassword, key);
    OpenRegister open = open(folder, key, user, wrong, LedgerAction.CHANGE_PASSWORD);
    try {
      renewed.save();
      return open;
    } catch (RuntimeException refused) {
      open.close();
      throw refused;
    }
  }

  /// A password that is too short is refused before anything is opened or written down.
  private static KeyFile renewed(KeyFile keys, UserId id, char[] password, DataKey key) {
    try {
      KeyFile.Owner owner =
          keys.owners().stream()
              .filter(candidate -> candidate.id().equals(id))
              .findFirst()
              .orElseThrow(() -> new Fault.Denied("access.inactive"));
      User user = new User(id, owner.name(), owner.title(), owner.role(), true);
      return keys.withUser(user, password, key);
    } catch (RuntimeException refused) {
      key.close();
      throw refused;
    }
  }

  private OpenRegister open(Path folder, DataKey key, UserId id, int wrong, LedgerAction action) {
    try {
      Database database = Database.open(folder, key, clock);
      try {
        User user = activeUser(database, id);
        writeDown(database, user.actor(), wrong, action);
        return new OpenRegister(database, key, user);
      } catch (RuntimeException refused) {
        database.close();
        throw refused;
      }
    } catch (RuntimeException refused) {
      key.close();
      throw refused;
    }
  }

  private User activeUser(Database database, UserId id) {
    return database
        .read(tx -> users.find(tx, id))
        .filter(User::active)
        .orElseThrow(() -> new Fault.Denied("access.inactive"));
  }

  private void writeDown(Database database, Actor actor, int wrong, LedgerAction action) {
    database.write(
        actor,
        tx -> {
          database
              .setback()
              .ifPresent(
                  found ->
                      ledger.append(
                          tx,
                          LedgerAction.FOUND_BEHIND,
                          "",
                          0,
                          found.newestLine() + "+" + found.missing()));
          if (wrong > 0) {
            ledger.append(tx, LedgerAction.LOG_IN_REFUSED, "", 0, Integer.toString(wrong));
          }
          return ledger.append(tx, action, "user", actor.id().value(), "");
        });
  }
}
