package vn.hoanhap.usecase.safety;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.hoanhap.crypto.DataKey;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.store.Backup;
import vn.hoanhap.store.Contents;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.RegisterFolder;
import vn.hoanhap.store.SettingsRepository;
import vn.hoanhap.usecase.desk.PostSettings;
import vn.hoanhap.usecase.session.OpenRegister;

/// Makes a backup and proves it by opening it.
public final class BackUp {

  /// A backup: when it was made, what it holds, and whether opening it proved that. Of a copy that
  /// cannot be opened only the folder and the time are known.
  public record Copy(
      Path folder,
      Instant madeAt,
      long people,
      long activities,
      String ledgerHead,
      boolean verified) {}

  /// What a backup made: the copy in the register's own folder, and why the second one is not
  /// there, null when it is or none is wanted.
  public record Done(Copy first, Fault second) {}

  /// How safe the register is: when the newest copy in its own folder was made (null: there is
  /// none), how many changes it lacks, and why the second copy was not made the last time (null:
  /// nothing is known against it).
  public record State(LocalDateTime newest, long changesSince, Fault second) {}

  private enum Place {
    OWN("own-folder"),
    SECOND("second-folder"),
    CHOSEN("chosen-folder");

    private final String code;

    Place(String code) {
      this.code = code;
    }
  }

  private final OpenRegister register;
  private final Database database;
  private final Clock clock;
  private final Backup backup = new Backup();
  private final Ledger ledger = new Ledger();
  private final SettingsRepository settings = new SettingsRepository();
  private volatile Fault second;

  public BackUp(OpenRegister register, Clock clock) {
    this.register = register;
    this.database = register.database();
    this.clock = clock;
  }

  /// To the register's own backup folder, and to the second folder if one is set; old copies go by
  /// rotation. The second folder may be missing, as a USB stick is: it is never made, or the copy
  /// would land on the same disk.
  public Done handle(Actor actor) {
    Path own = database.folder().backups();
    Copy first = make(actor, own, Place.OWN);
    backup.rotate(own, now());
    second = secondFolder().map(folder -> toSecond(actor, folder)).orElse(null);
    return new Done(first, second);
  }

  /// The same by the program itself, if the newest copy lacks a change; empty when it does not.
  public Optional<Done> ifChanged() {
    State state = state();
    return state.newest() != null && state.changesSince() == 0
        ? Optional.empty()
        : Optional.of(handle(Actor.PROGRAM));
  }

  /// To a folder of the user's choice, for example a USB stick.
  ///
  /// @throws Fault.NotSaved the folder is not there, or cannot be written
  public Copy to(Actor actor, Path folder) {
    requireThere(folder);
    return make(actor, folder, Place.CHOSEN);
  }

  /// The copies in the backup folder, newest first, each opened to see what it holds.
  public List<Copy> list(Actor actor) {
    return backup.list(database.folder().backups()).stream().map(this::opened).toList();
  }

  /// Whether the register's own folder has a copy of today.
  public boolean doneToday() {
    LocalDate today = LocalDate.now(clock);
    return newest().filter(made -> made.toLocalDate().equals(today)).isPresent();
  }

  /// Whether the newest copy in the register's own folder is older, or there is none.
  public boolean isOlderThan(Duration age) {
    return newest().filter(made -> made.isAfter(now().minus(age))).isEmpty();
  }

  /// How safe the register is, from the names of the copies and the ledger; opens none.
  public State state() {
    return new State(newest().orElse(null), database.read(ledger::changesSinceBackup), second);
  }

  /// Looks whether the second folder is there, without copying.
  public void lookForSecond() {
    second =
        secondFolder()
            .filter(folder -> !Files.isDirectory(folder))
            .map(BackUp::missing)
            .orElse(null);
  }

  private Optional<LocalDateTime> newest() {
    return backup.list(database.folder().backups()).stream().findFirst().flatMap(backup::madeAt);
  }

  private Optional<Path> secondFolder() {
    return database
        .read(tx -> settings.get(tx, PostSettings.SECOND_BACKUP_FOLDER))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder).toAbsolutePath());
  }

  private Fault toSecond(Actor actor, Path folder) {
    try {
      if (!Files.isDirectory(folder)) {
        return missing(folder);
      }
      make(actor, folder, Place.SECOND);
      backup.rotate(folder, now());
      return null;
    } catch (Fault.NotSaved refused) {
      return refused;
    }
  }

  /// The line is written after the copy was proven: the ledger tells what happened.
  private Copy make(Actor actor, Path folder, Place place) {
    Backup.Asked asked = actor.equals(Actor.PROGRAM) ? Backup.Asked.BY_CLOCK : Backup.Asked.BY_HAND;
    Backup.Copy made = backup.make(database, folder, clock.instant(), clock.getZone(), asked);
    database.write(
        actor,
        tx -> ledger.append(tx, LedgerAction.BACK_UP, place.code, 0, made.folder().toString()));
    return copy(made);
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock);
  }

  private static void requireThere(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new Fault.NotSaved("backup.no-folder", null, folder);
    }
  }

  private static Fault missing(Path folder) {
    return new Fault.NotSaved("backup.second-missing", null, folder);
  }

  private Copy opened(Path folder) {
    Instant at = backup.madeAt(folder).orElseThrow().atZone(clock.getZone()).toInstant();
    try (DataKey key = register.key().copy()) {
      Contents held = Contents.inspect(new RegisterFolder(folder), key);
      return new Copy(folder, at, held.people(), held.activities(), held.ledger().hash(), true);
    } catch (Fault unreadable) {
      return new Copy(folder, at, 0, 0, "", false);
    }
  }

  private Copy copy(Backup.Copy made) {
    return new Copy(
        made.folder(),
        made.madeAt().atZone(clock.getZone()).toInstant(),
        made.contents().people(),
        made.contents().activities(),
        made.contents().ledger().hash(),
        true);
  }
}
