package vn.hoanhap.usecase.session;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.store.ChangeLog;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.KeyFile;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.store.UserRepository;
import vn.hoanhap.usecase.access.OfficerNames;
import vn.hoanhap.usecase.access.Permissions;

/// The chief's list of people with access; everybody may change their own password.
public final class ManageUsers {

  private final OpenRegister register;
  private final Database database;
  private final Clock clock;
  private final Permissions permissions;
  private final UserRepository users = new UserRepository();
  private final Ledger ledger = new Ledger();
  private final ChangeLog changes = new ChangeLog();
  private final PersonRepository people = new PersonRepository();

  public ManageUsers(OpenRegister register, Clock clock) {
    this.register = register;
    this.database = register.database();
    this.clock = clock;
    this.permissions = new Permissions(database);
  }

  /// Everybody, active first.
  public List<User> list(Actor actor) {
    return database.read(users::all);
  }

  /// Whom a list may be narrowed to: who has access, and who has none any more while people are
  /// still in their charge.
  public List<User> officers(Actor actor) {
    return database.read(
        tx -> {
          Set<UserId> busy = people.officersWithPeople(tx);
          return users.all(tx).stream()
              .filter(user -> user.active() || busy.contains(user.id()))
              .toList();
        });
  }

  /// Gives a person access. The password is wiped.
  public User add(Actor chief, String name, String title, Role role, char[] password) {
    try {
      permissions.requireGoverning(chief);
      String clean = OfficerNames.required(name, "name");
      return writeWithKeys(
          chief,
          tx -> {
            User user = users.insert(tx, clean, Person.clean(title), role);
            ledger.append(tx, LedgerAction.ADD_USER, "user", user.id().value(), role.code());
            given(user, password).save();
            return user;
          });
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  /// Changes role or takes access away; the last active chief stays. Who lost access needs a new
  /// password from the chief to come back.
  public User change(Actor chief, UserId id, String title, Role role, boolean active) {
    permissions.requireGoverning(chief);
    return writeWithKeys(
        chief,
        tx -> {
          User before = find(tx, id);
          User after = new User(id, before.name(), Person.clean(title), role, active);
          users.update(tx, after);
          if (users.activeChiefs(tx) == 0) {
            throw new Fault.RuleBroken("access.last-chief", "role", "", before.name());
          }
          long line = ledger.append(tx, LedgerAction.EDIT_USER, "user", id.value(), role.code());
          changes.record(tx, line, "user", id.value(), "role", before.role().code(), role.code());
          changes.record(tx, line, "user", id.value(), "title", before.title(), after.title());
          changes.record(
              tx,
              line,
              "user",
              id.value(),
              "active",
              Boolean.toString(before.active()),
              Boolean.toString(active));
          (active ? keys().withOwner(after) : keys().withoutUser(id)).save();
          return after;
        });
  }

  /// Sets a new password; one's own needs the old one, the chief sets anybody's. Both are wiped.
  public void changePassword(Actor actor, UserId id, char[] oldPassword, char[] newPassword) {
    try {
      if (actor.id().equals(id)) {
        keys().unlock(id, oldPassword, clock.instant()).close();
      } else {
        permissions.requireGoverning(actor);
      }
      writeWithKeys(
          actor,
          tx -> {
            User user = find(tx, id);
            ledger.append(tx, LedgerAction.CHANGE_PASSWORD, "user", id.value(), "");
            boolean own = actor.id().equals(id);
            (own ? keys().withUser(user, newPassword, register.key()) : given(user, newPassword))
                .save();
            return user;
          });
    } finally {
      Arrays.fill(oldPassword, '\0');
      Arrays.fill(newPassword, '\0');
    }
  }

  /// Whether the user's password was chosen by the chief and is still in use.
  public boolean mustChangePassword(UserId id) {
    return keys().mustChangePassword(id);
  }

  /// The first password of one's own in the place of the one the chief gave, which was typed a
  /// moment ago. It is wiped.
  ///
  /// @throws Fault.RuleBroken it is the given one again, or too short
  public void replaceGivenPassword(Actor actor, char[] newPassword) {
    try {
      if (!mustChangePassword(actor.id())) {
        throw new Fault.Denied("access.password-own", actor.name());
      }
      if (keys().isPasswordOf(actor.id(), newPassword.clone())) {
        throw new Fault.RuleBroken("access.password-same", "password", "");
      }
      writeWithKeys(
          actor,
          tx -> {
            User user = find(tx, actor.id());
            ledger.append(tx, LedgerAction.CHANGE_PASSWORD, "user", actor.id().value(), "");
            keys().withUser(user, newPassword, register.key()).save();
            return user;
          });
    } finally {
      Arrays.fill(newPassword, '\0');
    }
  }

  /// A change of register and key file: when the register does not take it, the key file is what it
  /// was.
  private <T> T writeWithKeys(Actor actor, Function<Tx, T> work) {
    KeyFile before = keys();
    try {
      return database.write(actor, work);
    } catch (RuntimeException undone) {
      before.putBack(undone);
      throw undone;
    }
  }

  /// In a training register everybody has the same password, which is no secret.
  private KeyFile given(User user, char[] password) {
    KeyFile keys = keys();
    return keys.training()
        ? keys.withUser(user, password, register.key())
        : keys.withGivenPassword(user, password, register.key());
  }

  private User find(Tx tx, UserId id) {
    return users.find(tx, id).orElseThrow(() -> new Fault.NotFound("access.no-such-user"));
  }

  private KeyFile keys() {
    return KeyFile.read(database.folder());
  }
}
