package vn.hoanhap.ui.today;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.text.VietnameseNames;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.shell.Navigator;
import vn.hoanhap.ui.shell.Page;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.usecase.today.ShowToday;

/// What the post owes today, in words, and where each button leads.
public final class TodayViewModel {

  /// Duties of one lateness; `total` counts those that are not listed as well.
  public record Group(ShowToday.When when, String name, int total, List<DutyRow> rows) {}

  /// How far the month is, in its parts and as a share from 0 to 1.
  public record Month(String name, String left, boolean late, List<Part> parts, double done) {}

  /// A duty of the month: how many of all are done, and whether somebody is left.
  public record Part(String code, String text, boolean open) {}

  /// A person in a box at the right: the name, and why it stands there.
  public record Note(PersonId person, String name, String text) {}

  /// A box: its people, and how many there are in all.
  public record Box(int total, List<Note> notes) {}

  /// The page in words; `withoutMeasure` is empty when everybody has a legal basis.
  public record Content(
      LocalDate day,
      String title,
      String purpose,
      List<Group> groups,
      Optional<Month> month,
      Box mayAsk,
      Box endingSoon,
      int awaitingPapers,
      String withoutMeasure,
      boolean unused) {

    /// Nothing is owed.
    public boolean isClear() {
      return groups.isEmpty();
    }
  }

  private final Messages messages;
  private final Tasks tasks;
  private final Navigator navigator;
  private final DayReading source;
  private final Actor actor;
  private final UserId me;
  private final DutyForms.Opening forms;
  private final DutySettler settler;
  private final TodayWords words;
  private final TodayPanels panels;
  private final ObjectProperty<UserId> officer = new SimpleObjectProperty<>();
  private final ObservableList<User> officers = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>();
  private ShowToday.Wanted wanted;

  /// `actor` is who sits here; `forms` opens what settles a duty.
  public TodayViewModel(
      Messages messages,
      Tasks tasks,
      Navigator navigator,
      DayReading source,
      Actor actor,
      DutyForms.Opening forms) {
    this.messages = messages;
    this.tasks = tasks;
    this.navigator = navigator;
    this.source = source;
    this.actor = actor;
    this.me = actor.id();
    this.forms = forms;
    this.settler = new DutySettler(forms, navigator::openPerson);
    this.words = new TodayWords(messages);
    this.panels = new TodayPanels(messages, tasks, navigator, source, words, this, forms);
    this.wanted = ShowToday.Wanted.of(null);
    officer.addListener(
        (one, was, is) -> {
          wanted = ShowToday.Wanted.of(is);
          load();
        });
    tasks.run(source::officers).onDone(this::offer).start();
  }

  // One's own work is chosen most, so it stands first.
  private void offer(List<User> all) {
    List<User> mineFirst = new ArrayList<>(all);
    mineFirst.sort(Comparator.comparing((User user) -> !user.id().equals(me)));
    officers.setAll(mineFirst);
  }

  /// Reads the day.
  public void load() {
    ShowToday.Wanted now = wanted;
    tasks.run(() -> inWords(source.day(now))).onDone(content::set).start();
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

  /// Whose work is shown; null for the whole post.
  public ObjectProperty<UserId> officerProperty() {
    return officer;
  }

  /// Whose work can be chosen, one's own first.
  public ObservableList<User> officers() {
    return officers;
  }

  /// How an officer is called in the choice.
  public String name(UserId id) {
    if (id.equals(me)) {
      return messages.text("today.mine");
    }
    return officers.stream()
        .filter(user -> user.id().equals(id))
        .map(user -> messages.text("people.officer", VietnameseNames.split(user.name()).given()))
        .findFirst()
        .orElse("");
  }

  /// Does what a line's button says: the form that settles the duty opens over the person's page.
  /// What many people share opens their names first, and the month where there is its page.
  public void act(DutyRow row) {
    ShowToday.Line line = row.line();
    if (line.person() == null) {
      share(row);
    } else if (mayAct(line)) {
      settler.settle(line);
    } else {
      open(line.person());
    }
  }

  /// Whether the user may do what the line's button says: whoever may only look opens lists and
  /// sealed files, no form.
  boolean mayAct(ShowToday.Line line) {
    return mayWrite() || line.person() == null || line.isSealed();
  }

  private void share(DutyRow row) {
    if (navigator.offers(Page.MONTH)) {
      navigator.open(Page.MONTH);
    } else {
      panels.shared(row, officer.get(), content.get().day());
    }
  }

  /// Shows the people of whom a duty of the month is left.
  public void openLeft(Part part) {
    panels.leftOfMonth(part.code(), officer.get(), content.get().day());
  }

  /// Shows everybody behind the box of those who may ask for something.
  public void openMayAsk() {
    panels.mayAsk(officer.get());
  }

  /// Shows everybody whose term ends soon.
  public void openEndingSoon() {
    panels.endingSoon(officer.get());
  }

  /// Shows everybody whose term is over and whose papers are missing.
  public void openAwaiting() {
    panels.awaitingPapers(officer.get());
  }

  /// Shows the people who have no measure yet.
  public void openWithoutMeasure() {
    forms.withoutMeasure(officer.get());
  }

  /// Opens a person's page.
  public void open(PersonId person) {
    navigator.openPerson(person);
  }

  /// Shows the list of the work that is shown as the paper it will be.
  public void printWork() {
    forms.workList(officer.get());
  }

  /// Logs an activity; the log asks for whom.
  public void logActivity() {
    navigator.logActivity(List.of());
  }

  /// Adds the first person.
  public void addPerson() {
    navigator.addPerson();
  }

  /// Whether this user may add people.
  public boolean mayWrite() {
    return actor.role().writes();
  }

  /// A list that the post keeps elsewhere can be read in here.
  public boolean offersImport() {
    return mayWrite() && navigator.offers(Page.IMPORT);
  }

  /// Opens the reading in of a list.
  public void openImport() {
    navigator.open(Page.IMPORT);
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
            .filter(group -> group.when().isPressing())
            .mapToInt(ShowToday.Group::total)
            .sum();
    int late =
        today.groups().stream()
            .filter(group -> group.when() == ShowToday.When.LATE)
            .mapToInt(ShowToday.Group::total)
            .sum();
    return new Content(
        day,
        words.title(day),
        officer.get() == null
            ? messages.text("today.purpose", late, thisWeek - late)
            : messages.text("today.purpose.one", late, thisWeek - late, name(officer.get())),
        groups,
        Optional.ofNullable(today.monthBar()).map(bar -> month(bar, day)),
        mayAsk(today),
        endingSoon(today),
        today.awaitingPapers(),
        today.withoutMeasure() == 0
            ? ""
            : messages.text("today.without-measure", today.withoutMeasure()),
        today.unused());
  }

  private Month month(ShowToday.MonthBar bar, LocalDate day) {
    int both = Math.max(1, bar.toCall() + bar.toComment());
    YearMonth closed = YearMonth.parse(bar.month());
    String number = Integer.toString(closed.getMonthValue());
    String present = Integer.toString(closed.plusMonths(1).getMonthValue());
    return new Month(
        messages.text("today.month", number),
        bar.isDone() ? messages.text("today.month.done") : words.left(bar.deadline(), day),
        !bar.isDone() && bar.deadline().isBefore(day),
        List.of(
            new Part(
                ShowToday.ROLL_CALL,
                messages.text("today.month.roll-call", present, bar.rollCalls(), bar.toCall()),
                bar.rollCalls() < bar.toCall()),
            new Part(
                ShowToday.COMMENT,
                messages.text("today.month.comment", number, bar.comments(), bar.toComment()),
                bar.comments() < bar.toComment())),
        (double) (bar.rollCalls() + bar.comments()) / both);
  }

  private Box mayAsk(ShowToday.Today today) {
    return new Box(
        today.mayAskTotal(),
        today.mayAsk().stream()
            .map(one -> new Note(one.person(), one.name(), words.mayAsk(one)))
            .toList());
  }

  private Box endingSoon(ShowToday.Today today) {
    return new Box(
        today.endingSoonTotal(),
        today.endingSoon().stream()
            .map(one -> new Note(one.person(), one.name(), words.left(one.endsOn(), today.day())))
            .toList());
  }
}
