package vn.hoanhap.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.hoanhap.crypto.Argon2Cost;
import vn.hoanhap.crypto.DataKey;
import vn.hoanhap.crypto.PasswordSlot;
import vn.hoanhap.crypto.RecoveryCode;
import vn.hoanhap.crypto.RecoverySlot;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.access.UserId;

/// The key file beside a register: for each user, and for the recovery code, a wrapped copy of the
/// data key; and what the unlock screen shows before a password is given. No secret is in it in
/// clear. Names and roles here are for that screen alone: what a user may do is read from the
/// register.
///
/// Values are immutable; a change makes a new key file, and [#save()] puts it on the disk in one
/// step.
public final class KeyFile {

  private final RegisterFolder folder;
  private final KeyFileText text;

  private KeyFile(RegisterFolder folder, KeyFileText text) {
    this.folder = folder;
    this.text = text;
  }

  /// A user as the unlock screen lists them.
  public record Owner(UserId id, String name, String title, Role role) {}

  /// A key file without users for a new register; it is not on the disk yet.
  public static KeyFile create(
      RegisterFolder folder, DataKey key, String postName, boolean training) {
    return new KeyFile(
        folder,
        new KeyFileText(
            key.fingerprint(), postName, training, List.of(), "", WrongPasswords.NONE, List.of()));
  }

  /// Reads the key file of a folder. One damaged line takes only its own user with it.
  public static KeyFile read(RegisterFolder folder) {
    if (!Files.isRegularFile(folder.keys())) {
      throw Files.exists(folder.register())
          ? new Fault.Unusable("key-file.missing", null, folder.keys().toString())
          : new Fault.Unusable("store.missing", null, folder.path().toString());
    }
    return new KeyFile(folder, KeyFileText.read(folder.keys()));
  }

  /// Whether the folder has a key file.
  public static boolean exists(RegisterFolder folder) {
    return Files.isRegularFile(folder.keys());
  }

  /// The name of the post, for the unlock screen.
  public String postName() {
    return text.postName();
  }

  /// Whether the register holds fictitious people, for the unlock screen.
  public boolean training() {
    return text.training();
  }

  /// Who can unlock, in the order they were added.
  public List<Owner> owners() {
    return text.slots().stream().map(KeyFileText.Slot::owner).toList();
  }

  /// Whether every line is as it was written.
  public boolean isWhole() {
    return text.damaged().isEmpty();
  }

  /// Tells two keys apart without showing either.
  public String fingerprint() {
    return text.fingerprint();
  }

  /// With a slot for the user under a password, which is wiped; a slot the user had is replaced. It
  /// costs what the other slots of this file cost, or about half a second on this machine when it
  /// is the first.
  public KeyFile withUser(User user, char[] password, DataKey key) {
    return withUser(user, password, key, slotCost());
  }

  /// The same at a given cost.
  public KeyFile withUser(User user, char[] password, DataKey key, Argon2Cost cost) {
    if (password.length < PasswordSlot.SHORTEST) {
      Arrays.fill(password, '\0');
      throw new Fault.RuleBroken("password.short", "password", "", PasswordSlot.SHORTEST);
    }
    PasswordSlot sealed = PasswordSlot.seal(key, password, cost, new SecureRandom());
    return withSlot(new KeyFileText.Slot(owner(user), sealed.text(), false));
  }

  /// The same with a password that another user chose: the owner must change it after the next
  /// unlocking.
  public KeyFile withGivenPassword(User user, char[] password, DataKey key) {
    KeyFile own = withUser(user, password, key);
    String sealed = own.slot(user.id()).orElseThrow().sealed();
    return own.withSlot(new KeyFileText.Slot(owner(user), sealed, true));
  }

  /// Whether the user's password was chosen by somebody else.
  public boolean mustChangePassword(UserId user) {
    return slot(user).map(KeyFileText.Slot::given).orElse(false);
  }

  /// With the name, title and role of a user who has a slot; the password stays.
  public KeyFile withOwner(User user) {
    Owner owner = new Owner(user.id(), user.name(), user.title(), user.role());
    return slot(user.id())
        .map(slot -> withSlot(new KeyFileText.Slot(owner, slot.sealed(), slot.given())))
        .orElse(this);
  }

  /// Without the slot of a user, who can then no longer unlock.
  public KeyFile withoutUser(UserId user) {
    List<KeyFileText.Slot> left =
        text.slots().stream().filter(slot -> !slot.owner().id().equals(user)).toList();
    return new KeyFile(folder, text.withSlots(left));
  }

  /// With another recovery code in place of the one before.
  public KeyFile withRecovery(RecoveryCode code, DataKey key) {
    return new KeyFile(
        folder, text.withRecovery(RecoverySlot.seal(key, code, new SecureRandom()).text()));
  }

  /// With another name of the post.
  public KeyFile withPostName(String name) {
    return new KeyFile(folder, text.withPostName(name));
  }

  /// Writes the file: to a temporary file, to the disk, then in the place of the old one.
  public void save() {
    SafeFile.write(folder.keys(), text.format());
  }

  /// Puts this state back after a change that was written to the disk came to nothing: the person
  /// was told that nothing was saved, and so it must be. `undone` gets what stands against it.
  public void putBack(RuntimeException undone) {
    try {
      if (!text.equals(KeyFileText.read(folder.keys()))) {
        save();
      }
    } catch (RuntimeException second) {
      undone.addSuppressed(second);
    }
  }

  /// Copies the file of this register into another folder, for a backup.
  void copyTo(Path file) {
    SafeFile.write(file, text.withWrong(WrongPasswords.NONE).format());
  }

  /// How many wrong passwords or codes were given since the register was last unlocked.
  public int wrongTries() {
    return text.wrong().count();
  }

  /// How long the next try must wait after wrong passwords; zero when it need not.
  public Duration pause(Instant now) {
    return text.wrong().pause(now);
  }

  /// The data key, if the password is the user's. The password is wiped. A wrong one is counted on
  /// the disk, and after five each further try must wait longer, also after a restart.
  public DataKey unlock(UserId user, char[] password, Instant now) {
    try {
      refuseWhilePaused(now);
      PasswordSlot slot = sealed(user);
      Optional<DataKey> key = slot.open(password);
      if (key.isEmpty()) {
        new KeyFile(folder, text.withWrong(text.wrong().oneMore(now))).save();
        throw new Fault.Denied("key-file.wrong-password");
      }
      requireRight(key.get());
      forgetWrongTries();
      return key.get();
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  /// Whether that is the user's password; asked while the register is open, so a wrong one is no
  /// try to break in. The password is wiped.
  public boolean isPasswordOf(UserId user, char[] password) {
    try {
      Optional<DataKey> key = sealed(user).open(password);
      key.ifPresent(DataKey::close);
      return key.isPresent();
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  /// The data key, if the recovery code is the one of this register. A wrong one is counted like a
  /// password.
  public DataKey unlock(RecoveryCode code, Instant now) {
    refuseWhilePaused(now);
    RecoverySlot slot;
    try {
      slot = RecoverySlot.parse(text.recovery());
    } catch (IllegalArgumentException damaged) {
      throw new Fault.Unusable("key-file.recovery-damaged", damaged);
    }
    Optional<DataKey> key = slot.open(code);
    if (key.isEmpty()) {
      new KeyFile(folder, text.withWrong(text.wrong().oneMore(now))).save();
      throw new Fault.Denied("key-file.wrong-recovery-code");
    }
    requireRight(key.get());
    forgetWrongTries();
    return key.get();
  }

  private void forgetWrongTries() {
    if (text.wrong().count() > 0) {
      new KeyFile(folder, text.withWrong(WrongPasswords.NONE)).save();
    }
  }

  private void refuseWhilePaused(Instant now) {
    Duration pause = text.wrong().pause(now);
    if (!pause.isZero()) {
      if (text.wrong().isAheadOf(now)) {
        // The clock was set back: the pause begins again, so that it neither lasts for years nor is
        // skipped.
        new KeyFile(folder, text.withWrong(text.wrong().from(now))).save();
      }
      throw new Fault.Denied("key-file.wait", pause.toSeconds() + 1);
    }
  }

  private PasswordSlot sealed(UserId user) {
    if (text.damaged().contains(user)) {
      throw new Fault.Unusable("key-file.slot-damaged", null);
    }
    // A line that is not whole may have been this user's, its number among what was lost.
    KeyFileText.Slot slot =
        slot(user)
            .orElseThrow(
                () ->
                    !text.damaged().isEmpty()
                        ? new Fault.Unusable("key-file.slot-damaged", null)
                        : new Fault.Denied("key-file.no-slot"));
    try {
      return PasswordSlot.parse(slot.sealed());
    } catch (IllegalArgumentException damaged) {
      throw new Fault.Unusable("key-file.slot-damaged", damaged);
    }
  }

  private void requireRight(DataKey key) {
    if (!key.fingerprint().equals(text.fingerprint())) {
      key.close();
      throw new Fault.Unusable("key-file.damaged", null, folder.keys().toString());
    }
  }

  private Optional<KeyFileText.Slot> slot(UserId user) {
    return text.slots().stream().filter(slot -> slot.owner().id().equals(user)).findFirst();
  }

  private KeyFile withSlot(KeyFileText.Slot given) {
    List<KeyFileText.Slot> slots = new ArrayList<>(text.slots());
    int at = slots.stream().map(slot -> slot.owner().id()).toList().indexOf(given.owner().id());
    if (at < 0) {
      slots.add(given);
    } else {
      slots.set(at, given);
    }
    return new KeyFile(folder, text.withSlots(slots));
  }

  private static Owner owner(User user) {
    return new Owner(user.id(), user.name(), user.title(), user.role());
  }

  private Argon2Cost slotCost() {
    return text.slots().stream()
        .flatMap(slot -> cost(slot).stream())
        .max(Comparator.comparingInt(Argon2Cost::passes))
        .orElseGet(() -> Argon2Cost.calibrated(PasswordSlot::nanosOf));
  }

  private static Optional<Argon2Cost> cost(KeyFileText.Slot slot) {
    try {
      return Optional.of(PasswordSlot.parse(slot.sealed()).cost());
    } catch (IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }
}
