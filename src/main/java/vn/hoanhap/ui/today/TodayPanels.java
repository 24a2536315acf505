package vn.hoanhap.ui.today;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.shell.Navigator;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.usecase.today.ShowToday;

/// Opens the names behind what the day tells as one: a shared duty, or a box of which the page
/// shows the first few. `whose` narrows to one officer's people, null shows all.
final class TodayPanels {

  private final Messages messages;
  private final Tasks tasks;
  private final Navigator navigator;
  private final DayReading source;
  private final TodayWords words;
  private final TodayViewModel day;
  private final DutyForms.Opening forms;

  /// `act` does what a line says, `forms` opens the log for several people.
  TodayPanels(
      Messages messages,
      Tasks tasks,
      Navigator navigator,
      DayReading source,
      TodayWords words,
      TodayViewModel day,
      DutyForms.Opening forms) {
    this.messages = messages;
    this.tasks = tasks;
    this.navigator = navigator;
    this.source = source;
    this.words = words;
    this.day = day;
    this.forms = forms;
  }

  /// The people of a shared duty.
  void shared(DutyRow row, UserId whose, LocalDate day) {
    lines(row.line().code(), () -> source.together(whose, row.line()), day);
  }

  /// The people whose duty of a code is left over of the month's bar.
  void leftOfMonth(String code, UserId whose, LocalDate day) {
    lines(code, () -> source.leftOfMonth(whose, code), day);
  }

  private void lines(String code, Callable<List<ShowToday.Line>> read, LocalDate day) {
    tasks
        .run(() -> read.call().stream().map(line -> words.row(line, day)).toList())
        .onDone(
            rows -> navigator.openPanel(new SharedPanel(code, rows, this, messages).panel(), null))
        .start();
  }

  /// Everybody who may ask for something.
  void mayAsk(UserId whose) {
    names(
        messages.text("today.may-ask"),
        () ->
            source.mayAsk(whose).stream()
                .map(one -> new TodayViewModel.Note(one.person(), one.name(), words.mayAsk(one)))
                .toList());
  }

  /// Everybody whose term ends soon.
  void endingSoon(UserId whose) {
    names(messages.text("today.ending-soon"), () -> notes(source.endingSoon(whose)));
  }

  /// Everybody whose term is over and whose papers are missing.
  void awaitingPapers(UserId whose) {
    names(messages.text("today.awaiting"), () -> notes(source.awaitingPapers(whose)));
  }

  /// Closes the names and does what a line says.
  void act(DutyRow row) {
    navigator.closePanel();
    day.act(row);
  }

  /// Whether the user may do what a line's button says.
  boolean mayAct(DutyRow row) {
    return day.mayAct(row.line());
  }

  /// Logs one entry for all the people of some lines.
  void logTogether(List<DutyRow> rows, ActivityType type) {
    forms.logTogether(rows.stream().map(row -> row.line().person()).distinct().toList(), type);
  }

  /// Closes the names and opens a person's page.
  void open(PersonId person) {
    navigator.closePanel();
    navigator.openPerson(person);
  }

  private List<TodayViewModel.Note> notes(List<ShowToday.EndingSoon> some) {
    return some.stream()
        .map(one -> new TodayViewModel.Note(one.person(), one.name(), words.end(one)))
        .toList();
  }

  private void names(String title, Callable<List<TodayViewModel.Note>> read) {
    tasks
        .run(read)
        .onDone(
            notes ->
                navigator.openPanel(new NamesPanel(title, notes, this, messages).panel(), null))
        .start();
  }
}
