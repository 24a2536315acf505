package vn.hoanhap.ui.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.ui.activity.LogPanel;
import vn.hoanhap.ui.activity.LogViewModel;
import vn.hoanhap.ui.person.PersonViewModel;
import vn.hoanhap.ui.shell.Dialogs;
import vn.hoanhap.ui.shell.Navigator;

/// Opens the quick log over the page that is on the screen, and lets a person's page behind it read
/// again once something was logged.
final class LogForms {

  private final Desk desk;
  private final CareUseCases use;
  private final Navigator navigator;
  private final Dialogs dialogs;
  private final Supplier<Optional<PersonViewModel>> behind;

  /// `behind` is the person's page that an entry may change, if one was opened.
  LogForms(
      Desk desk,
      CareUseCases use,
      Navigator navigator,
      Dialogs dialogs,
      Supplier<Optional<PersonViewModel>> behind) {
    this.desk = desk;
    this.use = use;
    this.navigator = navigator;
    this.dialogs = dialogs;
    this.behind = behind;
  }

  /// For these people, of any type.
  void people(List<PersonId> people) {
    open(people, model(), () -> {});
  }

  /// For these people, of a type.
  void together(List<PersonId> people, ActivityType type) {
    LogViewModel model = model();
    model.offer(type);
    open(people, model, () -> {});
  }

  /// For one person, of a type; once saved, the step that was agreed is done. `step` may be null.
  void one(PersonId person, ActivityType type, ActivityId step) {
    LogViewModel model = model();
    model.offer(type);
    open(List.of(person), model, step == null ? () -> {} : () -> settle(step));
  }

  private void settle(ActivityId step) {
    desk.tasks()
        .run(
            () -> {
              use.activities().steps().handle(desk.actor(), step, LocalDate.now(desk.clock()));
              return step;
            })
        .onDone(
            done -> {
              behind.get().ifPresent(PersonViewModel::reloadIfShown);
              navigator.refreshCounts();
            })
        .start();
  }

  private LogViewModel model() {
    return new LogViewModel(
        new LogViewModel.UseCases(
            use.activities().log(),
            use.activities().templates(),
            use.people().search(),
            use.activities().leaves()),
        desk.actor(),
        desk.tasks(),
        dialogs,
        desk.clock(),
        desk.messages());
  }

  private void open(List<PersonId> people, LogViewModel model, Runnable settled) {
    LogPanel log =
        new LogPanel(
            model,
            navigator,
            dialogs,
            desk.messages(),
            desk.clock(),
            () -> {
              behind.get().ifPresent(PersonViewModel::markStale);
              settled.run();
            },
            () -> behind.get().ifPresent(PersonViewModel::reloadIfShown));
    behind
        .get()
        .filter(page -> !page.reason().isEmpty() && people.contains(page.id()))
        .ifPresent(page -> model.knows(page.id(), OverPage.name(page)));
    model.open(people);
    navigator.openPanel(log.panel(), model);
    Platform.runLater(() -> log.start(!people.isEmpty()));
  }
}
