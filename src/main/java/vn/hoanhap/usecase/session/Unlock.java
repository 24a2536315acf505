package vn.hoanhap.usecase.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
import vn.hoanhap.store.Restoration;
import vn.hoanhap.store.UserRepository;

/// Opens a register with a password or with the recovery code. Tries that failed before are written
/// into the ledger as soon as it can be read again.
public final class Unlock {

  /// A user as the unlock screen lists them.
  public record Choice(UserId id, String name, String title, Role role) {}

  /// What the unlock screen may know before a password is given. `pause` is how long the next try
  /// must wait after wrong passwords, zero when it need not.
  public record Door(String postName, boolean training, List<Choice> users, Duration pause) {}

  private static final Logger LOG = LoggerFactory.getLogger(Unlock.class);

  private final Clock clock;
  private final UserRepository users = new UserRepository();
  private final Ledger ledger = new Ledger();
  private final Restoration restoration = new Restoration();

  public Unlock(Clock clock) {
    this.clock = clock;
  }

  /// Reads the unlock screen's facts.
  public Door look(Path folder) {
    KeyFile keys = keys(folder);
    List<Choice> choices =
        keys.owners().stream()
            .map(owner -> new Choice(owner.id(), owner.name(), owner.title(), owner.role()))
            .toList();
    return new Door(keys.postName(), keys.training(), choices, keys.pause(clock.instant()));
  }

  /// Opens with a password. The password array is wiped. Wrong password, damaged file, newer file
  /// and a file in use are faults with words of their own.
  public OpenRegister handle(Path folder, UserId user, char[] password) {
    KeyFile keys = keys(folder);
    int wrong = keys.wrongTries();
    DataKey key = keys.unlock(user, password, clock.instant());
    return open(folder, key, user, wrong, LedgerAction.LOG_IN, () -> {});
  }

  /// Opens with the recovery code and sets a new password for the user.
  public OpenRegister recover(Path folder, String recoveryCode, UserId user, char[] newPassword) {
    KeyFile keys = keys(folder);
    int wrong = keys.wrongTries();
    DataKey key = keys.unlock(RecoveryCode.parse(recoveryCode), clock.instant());
    KeyFile before = keys(folder);
    KeyFile renewed = renewed(before, user, newPassword, key);
    try {
      return open(folder, key, user, wrong, LedgerAction.CHANGE_PASSWORD, renewed::save);
    } catch (RuntimeException undone) {
      before.putBack(undone);
      throw undone;
    }
  }

  private KeyFile keys(Path folder) {
    restoration.resume(folder);
    return KeyFile.read(new RegisterFolder(folder));
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

  private OpenRegister open(
      Path folder, DataKey key, UserId id, int wrong, LedgerAction action, Runnable alongside) {
    try {
      Restoration.CutOff cutOff = restoration.resume(folder);
      Database database = Database.open(folder, key, clock);
      try {
        User user = activeUser(database, id);
        String source = cutOff == Restoration.CutOff.COMPLETED ? restoration.source(folder) : null;
        writeDown(database, user.actor(), new Found(wrong, source), action, alongside);
        restoration.told(folder);
        forgetStrangers(database);
        return new OpenRegister(database, key, user, cutOff);
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

  /// What the ledger must still be told: how many tries failed, and which backup was put in place
  /// by a restore that was cut off, null for none.
  private record Found(int wrong, String restored) {}

  private void writeDown(
      Database database, Actor actor, Found found, LedgerAction action, Runnable alongside) {
    database.write(
        actor,
        tx -> {
          if (found.restored() != null) {
            ledger.append(tx, LedgerAction.RESTORE, "", 0, found.restored());
          }
          database
              .setback()
              .ifPresent(
                  behind ->
                      ledger.append(
                          tx,
                          LedgerAction.FOUND_BEHIND,
                          "",
                          0,
                          behind.newestLine() + "+" + behind.missing()));
          if (found.wrong() > 0) {
            ledger.append(tx, LedgerAction.LOG_IN_REFUSED, "", 0, Integer.toString(found.wrong()));
          }
          long line = ledger.append(tx, action, "user", actor.id().value(), "");
          alongside.run();
          return line;
        });
  }

  /// A program that was killed while it gave a person access may have left them in the key file
  /// alone, with a password to a register that does not know them.
  private void forgetStrangers(Database database) {
    KeyFile keys = KeyFile.read(database.folder());
    if (!keys.isWhole() || database.setback().isPresent()) {
      return;
    }
    Set<UserId> known =
        database.read(users::all).stream().map(User::id).collect(Collectors.toSet());
    KeyFile left = keys;
    for (KeyFile.Owner owner : keys.owners()) {
      left = known.contains(owner.id()) ? left : left.withoutUser(owner.id());
    }
    if (left != keys) {
      try {
        left.save();
      } catch (Fault.NotSaved later) {
        // They still find no account in the register; the next opening tries again.
        LOG.warn("an unknown user stays in the key file", later);
      }
    }
  }
}
