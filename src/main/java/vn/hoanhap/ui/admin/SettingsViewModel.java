package vn.hoanhap.ui.admin;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.form.Form;
import vn.hoanhap.ui.form.Saving;
import vn.hoanhap.ui.shell.Dialogs;
import vn.hoanhap.ui.shell.Navigator;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.usecase.desk.PostSettings;
import vn.hoanhap.usecase.desk.PostSettings.Settings;

/// What the post set for itself: the letterhead, who signs, the second backup folder, the lock.
public final class SettingsViewModel {

  private final Messages messages;
  private final Clock clock;
  private final Tasks tasks;
  private final Navigator navigator;
  private final Dialogs dialogs;
  private final PostSettings settings;
  private final Actor chief;
  private final Form form = new Form();
  private final Saving saving;
  private Settings read;

  public SettingsViewModel(
      Messages messages,
      Clock clock,
      Tasks tasks,
      Navigator navigator,
      Dialogs dialogs,
      PostSettings settings,
      Actor chief) {
    this.messages = messages;
    this.clock = clock;
    this.tasks = tasks;
    this.navigator = navigator;
    this.dialogs = dialogs;
    this.settings = settings;
    this.chief = chief;
    for (String name : new String[] {"superiorBody", "postName", "place", "chiefName"}) {
      form.text(name);
    }
    form.number("lockAfterMinutes");
    form.text("secondBackupFolder");
    this.saving = new Saving(form, tasks, messages);
  }

  /// The fields: `superiorBody`, `postName`, `place`, `chiefName`, `lockAfterMinutes`,
  /// `secondBackupFolder`.
  public Form form() {
    return form;
  }

  public Saving saving() {
    return saving;
  }

  /// Reads the settings.
  public void load() {
    tasks.run(() -> settings.read(chief)).onDone(this::show).start();
  }

  /// Lets a folder be chosen for the second copy.
  public void chooseFolder() {
    dialogs.chooseFolder(
        messages.text("admin.settings.second-folder"),
        (Path folder) -> set("secondBackupFolder", folder.toString()));
  }

  /// Saves.
  public void save() {
    saving.begin(LocalDate.now(clock));
    saving.save(
        () -> settings.save(chief, changed()),
        saved -> {
          show(saved);
          navigator.saved(messages.text("admin.settings.saved"), null);
        });
  }

  private Settings changed() {
    return new Settings(
        read.communeCode(),
        value("postName"),
        value("superiorBody"),
        value("place"),
        value("chiefName"),
        value("secondBackupFolder"),
        form.find("lockAfterMinutes").orElseThrow().number(0),
        read.training());
  }

  private void show(Settings now) {
    read = now;
    set("postName", now.postName());
    set("superiorBody", now.superiorBody());
    set("place", now.place());
    set("chiefName", now.chiefName());
    set("secondBackupFolder", now.secondBackupFolder());
    set("lockAfterMinutes", Integer.toString(now.lockAfterMinutes()));
    form.markOpened();
  }

  private String value(String name) {
    return form.find(name).orElseThrow().value();
  }

  private void set(String name, String text) {
    form.find(name).orElseThrow().set(text);
  }
}
