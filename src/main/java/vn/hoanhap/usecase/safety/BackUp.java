package vn.hoanhap.usecase.safety;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

  private final OpenRegister register;
  private final Database database;
  private final Clock clock;
  private final Backup backup = new Backup();
  private final Ledger ledger = new Ledger();
  private final SettingsRepository settings = new SettingsRepository();

  public BackUp(OpenRegister register, Clock clock) {
    this.register = register;
    this.database = register.database();
    this.clock = clock;
  }

  /// To the register's own backup folder, and to the second folder if one is set; old copies go by
  /// rotation. The second folder may be missing, as a USB stick is: then the fault says so after
  /// the first copy is safe.
  public Copy handle(Actor actor) {
    Copy first = to(actor, database.folder().backups());
    backup.rotate(database.folder().backups());
    String second =
        database.read(tx -> settings.get(tx, PostSettings.SECOND_BACKUP_FOLDER).orElse(""));
    if (!second.isBlank()) {
      to(actor, Path.of(second).toAbsolutePath());
      backup.rotate(Path.of(second).toAbsolutePath());
    }
    return first;
  }

  /// To a folder of the user's choice, for example a USB stick.
  public Copy to(Actor actor, Path folder) {
    database.write(actor, tx -> ledger.append(tx, LedgerAction.BACK_UP, "", 0, ""));
    return copy(backup.make(database, folder, clock.instant(), clock.getZone()));
  }

  /// The copies in the backup folder, newest first, each opened to see what it holds.
  public List<Copy> list(Actor actor) {
    return backup.list(database.folder().backups()).stream().map(this::opened).toList();
  }

  /// Whether the register's own folder has a copy of today.
  public boolean doneToday() {
    LocalDate today = LocalDate.now(clock);
    return backup.list(database.folder().backups()).stream()
        .flatMap(folder -> backup.madeAt(folder).stream())
        .anyMatch(made -> made.toLocalDate().equals(today));
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
