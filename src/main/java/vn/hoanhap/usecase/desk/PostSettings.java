package vn.hoanhap.usecase.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.store.ChangeLog;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.SettingsRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.access.OfficerNames;
import vn.hoanhap.usecase.access.Permissions;

/// What the post set for itself, and what the status line shows.
public final class PostSettings {

  /// The names under which the settings are stored.
  public static final String POST_NAME = "post-name";

  public static final String SUPERIOR_BODY = "superior-body";
  public static final String PLACE = "place";
  public static final String CHIEF_NAME = "chief-name";
  public static final String SECOND_BACKUP_FOLDER = "second-backup-folder";
  public static final String LOCK_AFTER_MINUTES = "lock-after-minutes";

  /// Five minutes, as the work rules for unattended desks ask, until the post says otherwise.
  private static final int DEFAULT_LOCK_MINUTES = 5;

  private static final int MOST_LOCK_MINUTES = 60;

  /// `superiorBody` and `postName` are the two letterhead lines, `place` the name before the date;
  /// `chiefName` signs; `secondBackupFolder` may be empty; `lockAfterMinutes` is 1 to 60.
  public record Settings(
      String communeCode,
      String postName,
      String superiorBody,
      String place,
      String chiefName,
      String secondBackupFolder,
      int lockAfterMinutes,
      boolean training) {}

  private record Named(String name, String value) {}

  private final Database database;
  private final Permissions permissions;
  private final SettingsRepository settings = new SettingsRepository();
  private final Ledger ledger = new Ledger();
  private final ChangeLog changes = new ChangeLog();

  public PostSettings(Database database) {
    this.database = database;
    this.permissions = new Permissions(database);
  }

  /// The settings as they are.
  public Settings read(Actor actor) {
    return database.read(this::read);
  }

  /// Stores changed settings; the commune and the training mark stay what they are.
  public Settings save(Actor chief, Settings changed) {
    permissions.requireGoverning(chief);
    if (Person.clean(changed.postName()).isEmpty()) {
      throw new Fault.RuleBroken("admin.post-name", "postName", "");
    }
    if (changed.lockAfterMinutes() < 1 || changed.lockAfterMinutes() > MOST_LOCK_MINUTES) {
      throw new Fault.RuleBroken("admin.lock-minutes", "lockAfterMinutes", "", MOST_LOCK_MINUTES);
    }
    OfficerNames.settled(changed.chiefName(), "chiefName");
    requireSecondFolder(changed.secondBackupFolder().strip());
    return database.write(
        chief,
        tx -> {
          long line = ledger.append(tx, LedgerAction.SETTINGS, "", 0, "settings");
          for (Named setting : named(changed)) {
            String before = settings.get(tx, setting.name()).orElse("");
            changes.record(tx, line, "setting", 0, setting.name(), before, setting.value());
            settings.put(tx, setting.name(), setting.value());
          }
          return read(tx);
        });
  }

  /// A new second folder must be there, so that a slip shows now and not on the day it is needed.
  /// The one that is set may be away, as a USB stick is.
  private void requireSecondFolder(String folder) {
    String before = database.read(tx -> settings.get(tx, SECOND_BACKUP_FOLDER).orElse(""));
    if (!folder.isEmpty() && !folder.equals(before) && !Files.isDirectory(Path.of(folder))) {
      throw new Fault.RuleBroken("admin.second-folder", "secondBackupFolder", "", folder);
    }
  }

  Settings read(Tx tx) {
    Map<String, String> stored = settings.all(tx);
    SettingsRepository.Post post = settings.post(tx);
    return new Settings(
        post.communeCode(),
        stored.getOrDefault(POST_NAME, ""),
        stored.getOrDefault(SUPERIOR_BODY, ""),
        stored.getOrDefault(PLACE, ""),
        stored.getOrDefault(CHIEF_NAME, ""),
        stored.getOrDefault(SECOND_BACKUP_FOLDER, ""),
        Integer.parseInt(
            stored.getOrDefault(LOCK_AFTER_MINUTES, Integer.toString(DEFAULT_LOCK_MINUTES))),
        post.training());
  }

  private static List<Named> named(Settings changed) {
    return List.of(
        new Named(POST_NAME, Person.clean(changed.postName())),
        new Named(SUPERIOR_BODY, Person.clean(changed.superiorBody())),
        new Named(PLACE, Person.clean(changed.place())),
        new Named(CHIEF_NAME, Person.clean(changed.chiefName())),
        new Named(SECOND_BACKUP_FOLDER, changed.secondBackupFolder().strip()),
        new Named(LOCK_AFTER_MINUTES, Integer.toString(changed.lockAfterMinutes())));
  }
}
