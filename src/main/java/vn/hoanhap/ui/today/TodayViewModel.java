package vn.hoanhap.ui.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.form.DraftName;
import vn.hoanhap.ui.shell.Navigator;
import vn.hoanhap.ui.shell.Page;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.usecase.today.ShowToday;

/// What the post owes today, in words, and where each button leads.
public final class TodayViewModel {

  /// Duties of one lateness; `total` counts those that are not listed as well.
  public record Group(ShowToday.When when, String name, int total, List<DutyRow> rows) {}

  /// How far the month is, as a sentence and a share from 0 to 1.
  public record Month(String name, String left, boolean late, String text, double done) {}

  /// A person in a box at the right: the name, and why it stands there.
  public record Note(PersonId person, String name, String text) {}

  /// A box: its people, and how many there are in all.
  public record Box(int total, List<Note> notes) {}

  /// The page in words.
  public record Content(
      String title,
      String purpose,
      List<Group> groups,
      Optional<Month> month,
      Box mayAsk,
      Box endingSoon,
      int awaitingPapers) {

    /// Nothing is owed.
    public boolean isClear() {
      return groups.isEmpty();
    }
  }

  private final Messages messages;
  private final Tasks tasks;
  private final Navigator navigator;
  private final Function<ShowToday.Wanted, ShowToday.Today> read;
  private final UserId me;
  private final DutyForms.Opening forms;
  private final TodayWords words;
  private final BooleanProperty mineOnly = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>();
  private ShowToday.Wanted wanted;

  /// `read` gives the day as wanted; `me` is who sits here; `forms` opens what settles a duty.
  public TodayViewModel(
      Messages messages,
      Tasks tasks,
      Navigator navigator,
      Function<ShowToday.Wanted, ShowToday.Today> read,
      UserId me,
      DutyForms.Opening forms) {
    this.messages = messages;
    this.tasks = tasks;
    this.navigator = navigator;
    this.read = read;
    this.me = me;
    this.forms = forms;
    this.words = new TodayWords(messages);
    this.wanted = ShowToday.Wanted.of(null);
    mineOnly.addListener(
        (only, was, is) -> {
          wanted = ShowToday.Wanted.of(is ? me : null);
          load();
        });
  }

  /// Reads the day.
  public void load() {
    ShowToday.Wanted now = wanted;
    tasks.run(() -> inWords(read.apply(now))).onDone(content::set).start();
  }

  /// Shows more of a group that is cut.
  public void more(Group group) {
    wanted = wanted.more(group.when());
    load();
  }

  /// The page in words; null until it is read.
  public ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /// Shows only what the present user is to do.
  public BooleanProperty mineOnlyProperty() {
    return mineOnly;
  }

  /// Does what a line's button says: the form that settles the duty opens over the person's page;
  /// what concerns everybody is done in the month.
  public void act(DutyRow row) {
    ShowToday.Line line = row.line();
    if (line.person() == null) {
      navigator.open(navigator.offers(Page.MONTH) ? Page.MONTH : Page.PEOPLE);
    } else if (line.isSealed()) {
      forms.sealedFile(line.person());
    } else if (line.activity() != null) {
      forms.log(line.person(), ActivityType.GAP, line.activity());
    } else {
      settle(line);
    }
  }

  private void settle(ShowToday.Line line) {
    Optional<ActivityType> entry = DutyForms.entry(line);
    Optional<DraftName> form = DutyForms.form(line);
    if (entry.isPresent()) {
      forms.log(line.person(), entry.get(), null);
    } else if (form.isPresent()) {
      forms.form(form.get());
    } else {
      navigator.openPerson(line.person());
    }
  }

  /// Opens a person's page.
  public void open(PersonId person) {
    navigator.openPerson(person);
  }

  /// Logs an activity; the log asks for whom.
  public void logActivity() {
    navigator.logActivity(List.of());
  }

  /// Adds the first person.
  public void addPerson() {
    navigator.addPerson();
  }

  /// Opens the month.
  public void openMonth() {
    navigator.open(Page.MONTH);
  }

  /// The month can be opened here.
  public boolean offersMonth() {
    return navigator.offers(Page.MONTH);
  }

  private Content inWords(ShowToday.Today today) {
    LocalDate day = today.day();
    List<Group> groups =
        today.groups().stream()
            .filter(group -> group.total() > 0)
            .map(
                group ->
                    new Group(
                        group.when(),
                        words.group(group.when()),
                        group.total(),
                        group.lines().stream().map(line -> words.row(line, day)).toList()))
            .toList();
    int thisWeek =
        today.groups().stream()
            .filter(group -> group.when() != ShowToday.When.THIS_MONTH)
            .mapToInt(ShowToday.Group::total)
            .sum();
    int late =
        today.groups().stream()
            .filter(group -> group.when() == ShowToday.When.LATE)
            .mapToInt(ShowToday.Group::total)
            .sum();
    return new Content(
        words.title(day),
        messages.text("today.purpose", late, thisWeek - late),
        groups,
        Optional.ofNullable(today.monthBar()).map(bar -> month(bar, day)),
        mayAsk(today),
        endingSoon(today),
        today.awaitingPapers());
  }

  private Month month(ShowToday.MonthBar bar, LocalDate day) {
    int twice = Math.max(1, 2 * bar.people());
    String number = bar.month().substring(bar.month().indexOf('-') + 1);
    return new Month(
        messages.text("today.month", Integer.toString(Integer.parseInt(number))),
        words.left(bar.deadline(), day),
        bar.deadline().isBefore(day),
        messages.text("today.month.text", bar.rollCalls(), bar.comments(), bar.people()),
        (double) (bar.rollCalls() + bar.comments()) / twice);
  }

  private Box mayAsk(ShowToday.Today today) {
    return new Box(
        today.mayAskTotal(),
        today.mayAsk().stream()
            .map(one -> new Note(one.person(), one.name(), mayAskText(one)))
            .toList());
  }

  private String mayAskText(ShowToday.MayAsk one) {
    String what = messages.text("may-ask." + one.code());
    return one.from() == null
        ? what
        : messages.text("today.may-ask.from", what, words.day(one.from()));
  }

  private Box endingSoon(ShowToday.Today today) {
    return new Box(
        today.endingSoonTotal(),
        today.endingSoon().stream()
            .map(one -> new Note(one.person(), one.name(), words.left(one.endsOn(), today.day())))
            .toList());
  }
}
