package vn.hoanhap.ui.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.activity.Leave;
import vn.hoanhap.domain.activity.NextStep;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.time.TypedDate.Use;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.activity.ChosenPeople.Who;
import vn.hoanhap.ui.form.Form;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.ui.form.Saving;
import vn.hoanhap.ui.shell.Dialogs;
import vn.hoanhap.ui.shell.Draftable;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.ui.words.TimeText;
import vn.hoanhap.usecase.activity.ActivityTemplates;
import vn.hoanhap.usecase.activity.ActivityTemplates.Template;
import vn.hoanhap.usecase.activity.CheckLeave;
import vn.hoanhap.usecase.activity.LogActivity;
import vn.hoanhap.usecase.person.SearchPeople;

/// The quick log. Today is offered as the date; after saving for one person the same kind of entry
/// can go on with the next.
public final class LogViewModel implements Draftable {

  /// The use cases behind the log.
  public record UseCases(
      LogActivity log, ActivityTemplates templates, SearchPeople search, CheckLeave leaves) {}

  /// The draft is the user's, whoever it is for.
  public static final String DRAFT = "activity-log";

  private final UseCases use;
  private final Actor actor;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final Clock clock;
  private final Messages messages;
  private final Form form = new Form();
  private final Saving saving;
  private final ChosenPeople people;
  private final ObservableList<Template> templates = FXCollections.observableArrayList();

  final Input who = form.text("people");
  final Input type = form.text("type");
  final Input date = form.date("date", Use.PAST);
  final Input place = form.text("place");
  final Input withWhom = form.text("withWhom");
  final Input result = form.text("result");
  final Input note = form.text("note");
  final Input period = form.text("period");
  final Input grade = form.text("grade");
  final ResultNeed results;
  final LeaveFields leave;
  final Input step = form.text("nextStep");
  final Input stepDue = form.date("nextStepDue", Use.ANY);

  /// `dialogs` ask about a leave beyond the law before it is saved.
  public LogViewModel(
      UseCases use, Actor actor, Tasks tasks, Dialogs dialogs, Clock clock, Messages messages) {
    this.use = use;
    this.dialogs = dialogs;
    this.actor = actor;
    this.tasks = tasks;
    this.clock = clock;
    this.messages = messages;
    this.people = new ChosenPeople(use.search(), actor, tasks, messages, form, who);
    this.saving = new Saving(form, tasks, messages);
    this.results = new ResultNeed(type, result, messages);
    this.leave = new LeaveFields(form, type, clock, messages);
    leave.watch(
        tasks.latest(),
        () -> people.list().size() == 1,
        days -> use.leaves().handle(actor, people.list().getFirst().id(), days));
    NoteCheck.on(note, tasks.latest(), use.log()::wordsToReconsider, messages);
    type.textProperty().addListener((text, before, now) -> offerPeriod());
    offerToday();
    form.markOpened();
  }

  /// Says somebody's name as the page does that was opened for a reason; lists leave it out.
  public void knows(PersonId person, String name) {
    people.knows(person, name);
  }

  /// Loads the templates and the names of the people the entry is for.
  public void open(List<PersonId> ids) {
    tasks.run(() -> use.templates().list(actor)).onDone(templates::setAll).start();
    people.open(ids);
  }

  /// Who the entry is for.
  ChosenPeople people() {
    return people;
  }

  /// Ready-made entries.
  public ObservableList<Template> templates() {
    return templates;
  }

  /// The fields.
  Form form() {
    return form;
  }

  /// Saving and its faults.
  public Saving saving() {
    return saving;
  }

  /// Offers a type; as long as nothing else is typed there is nothing to lose.
  public void offer(ActivityType offered) {
    type.set(offered.code());
    form.markOpened();
  }

  /// Chooses a type by its number key; answers whether the number names one.
  public boolean chooseByDigit(int digit) {
    for (ActivityType one : ActivityType.values()) {
      if (one.digit() == digit && digit != 0) {
        type.set(one.code());
        return true;
      }
    }
    return false;
  }

  /// Fills in a ready-made entry; what it leaves empty stays as it is.
  public void use(Template template) {
    type.set(template.type().code());
    fill(place, template.place());
    fill(result, template.result());
    fill(note, template.note());
  }

  private static void fill(Input input, String text) {
    if (text != null && !text.isBlank()) {
      input.set(text);
    }
  }

  /// Keeps the present entry as a template of that name.
  public void keepTemplate(String name) {
    Template template =
        new Template(0, name, chosen(), place.value(), result.value(), note.value());
    tasks
        .run(
            () -> {
              use.templates().save(actor, template);
              return use.templates().list(actor);
            })
        .onDone(templates::setAll)
        .start();
  }

  /// A monthly comment needs its month and its grade.
  boolean isReview() {
    return ActivityType.NX.code().equals(type.value());
  }

  ActivityType chosen() {
    return type.isBlank() ? null : ActivityType.of(type.value());
  }

  private void offerPeriod() {
    if (isReview() && period.isBlank()) {
      period.set(MonthText.shown(YearMonth.now(clock).minusMonths(1)));
    }
  }

  /// Gives the typed month the form it is shown in, once its field is left.
  void settlePeriod() {
    MonthText.read(period.value()).ifPresent(month -> period.set(MonthText.shown(month)));
  }

  private void offerToday() {
    date.set(new TimeText(messages).day(LocalDate.now(clock)));
  }

  /// Saves; `done` gets the new entries and what to say about them.
  public void save(Consumer<Saved> done) {
    LocalDate today = LocalDate.now(clock);
    saving.begin(today);
    saving.demand(who, messages.text("activity.who.missing"));
    saving.demand(type, messages.text("activity.type.missing"));
    saving.demand(date, messages.text("activity.date.missing"));
    if (isReview()) {
      saving.demand(grade, messages.text("activity.grade.missing"));
      saving.demand(note, messages.text("activity.ground.missing"));
    }
    results.demand(saving);
    leave.demand(saving);
    if (!step.isBlank()) {
      saving.demand(stepDue, messages.text("activity.step-due.missing"));
    }
    if (!stepDue.isBlank()) {
      saving.demand(step, messages.text("activity.step.missing"));
    }
    if (note.value().length() > Activity.MAX_NOTE) {
      note.fail(messages.text("activity.note.long", Activity.MAX_NOTE));
    }
    List<Who> saved = List.copyOf(people.list());
    saving.saveAsking(
        dialogs,
        () -> odd(saved, command(saved, today)),
        () -> use.log().handle(actor, command(saved, today)),
        entries -> done.accept(new Saved(saidAbout(saved), entries.ids())));
  }

  private Saving.Odd odd(List<Who> saved, LogActivity.Command command) {
    Map<PersonId, String> names = new LinkedHashMap<>();
    saved.forEach(one -> names.put(one.id(), saved.size() == 1 ? "" : one.name()));
    Leave asked = command.leave();
    LeaveQuestion question = new LeaveQuestion(asked, leave.to, messages);
    if (asked != null && asked.isCounted()) {
      names.forEach((id, name) -> question.of(name, use.leaves().handle(actor, id, asked)));
    }
    return new EntryQuestion(form, messages)
        .of(use.log().doubts(actor, command), names::get, question.asked());
  }

  /// What was saved: the sentence to say and the entries that Undo takes back.
  public record Saved(String sentence, List<ActivityId> ids) {}

  private String saidAbout(List<Who> saved) {
    String what = messages.text("activity." + type.value() + ".short");
    if (saved.size() == 1 && people.isRestricted(saved.getFirst())) {
      return messages.text("activity.saved.restricted", what);
    }
    return saved.size() == 1
        ? messages.text("activity.saved", what, saved.getFirst().name())
        : messages.text("activity.saved.many", what, saved.size());
  }

  /// Takes back what was saved.
  public void undo(Saved saved, Runnable done) {
    tasks
        .run(
            () -> {
              use.log().undo(actor, saved.ids());
              return saved;
            })
        .onDone(undone -> done.run())
        .start();
  }

  /// Keeps type, date and place, and empties the rest for the next person.
  public void goOn() {
    people.list().clear();
    List.of(result, note, withWhom, step, stepDue, grade).forEach(input -> input.set(""));
    leave.clear();
    form.markOpened();
  }

  private LogActivity.Command command(List<Who> saved, LocalDate today) {
    return new LogActivity.Command(
        saved.stream().map(Who::id).toList(),
        null,
        chosen(),
        date.day(today),
        place.value(),
        withWhom.value(),
        result.value(),
        note.value(),
        isReview() ? MonthText.code(period.value()) : "",
        isReview() ? grade.value() : "",
        leave.leave(),
        step.isBlank() ? null : new NextStep(step.value(), stepDue.day(today), null),
        null);
  }

  @Override
  public String draftName() {
    return DRAFT;
  }

  @Override
  public boolean hasUnsaved() {
    return form.isChanged();
  }

  @Override
  public Map<String, String> draft() {
    return form.draft();
  }

  /// Puts the texts back, and asks for the names of the people again.
  @Override
  public void restore(Map<String, String> texts, LocalDateTime keptAt) {
    form.restore(texts, keptAt);
    open(ChosenPeople.kept(texts.getOrDefault(who.name(), "")));
  }
}
