package vn.hoanhap.ui.person;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.reference.Communes;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.ui.form.Saving;
import vn.hoanhap.ui.shell.Dialogs;
import vn.hoanhap.ui.shell.Draftable;
import vn.hoanhap.ui.shell.Latest;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.ui.words.TimeText;
import vn.hoanhap.usecase.desk.PostSettings;
import vn.hoanhap.usecase.person.FindLikelySame;
import vn.hoanhap.usecase.person.FindLikelySame.Candidate;
import vn.hoanhap.usecase.person.FindLikelySame.Likely;
import vn.hoanhap.usecase.person.RegisterPerson;
import vn.hoanhap.usecase.person.SearchPeople;
import vn.hoanhap.usecase.session.ManageUsers;

/// Adds a person, search first: while name and number are typed, whoever on the register may be the
/// same stands beside with the reason. Nobody is saved while such a question is open.
public final class AddPersonViewModel implements Draftable {

  /// The use cases behind the form.
  public record UseCases(
      RegisterPerson register,
      FindLikelySame likely,
      SearchPeople search,
      ManageUsers users,
      PostSettings post) {}

  /// The name the half-typed person is kept under.
  public static final String DRAFT = "person-add";

  // Who was declared to be somebody else, kept with the half-typed person.
  private static final String DIFFERENT = "different";

  private final UseCases use;
  private final Actor actor;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final Clock clock;
  private final Messages messages;
  private final Latest searches;
  private final PersonInputs inputs;
  private final Saving saving;
  private final ObservableList<LikelyLine> likely = FXCollections.observableArrayList();
  private final ObservableList<String> hamlets = FXCollections.observableArrayList();
  private final ObservableList<User> officers = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper question = new ReadOnlyStringWrapper("");
  private final Set<PersonId> different = new HashSet<>();
  private Candidate looked;

  /// `dialogs` ask about words that do not belong in the register before they are saved.
  public AddPersonViewModel(
      UseCases use,
      Actor actor,
      Tasks tasks,
      Dialogs dialogs,
      Clock clock,
      Messages messages,
      Communes communes) {
    this.use = use;
    this.dialogs = dialogs;
    this.actor = actor;
    this.tasks = tasks;
    this.clock = clock;
    this.messages = messages;
    this.searches = tasks.latest();
    this.inputs = new PersonInputs(communes);
    this.saving = new Saving(inputs.form, tasks, messages);
    for (Input input :
        List.of(
            inputs.fullName, inputs.birth, inputs.sex, inputs.citizenNumber, inputs.oldNumber)) {
      input.textProperty().addListener((text, before, now) -> look());
    }
  }

  /// Loads what the fields offer: the post's commune, its hamlets, its officers.
  public void load() {
    tasks
        .run(() -> use.post().read(actor))
        .onDone(
            post -> {
              offer(inputs.commune, post.communeCode());
              offer(inputs.officer, Long.toString(actor.id().value()));
            })
        .start();
    tasks.run(() -> use.search().hamlets(actor)).onDone(hamlets::setAll).start();
    tasks
        .run(() -> use.users().list(actor))
        .onDone(users -> officers.setAll(users.stream().filter(User::active).toList()))
        .start();
  }

  /// Puts a name in that was looked for and not found.
  public void propose(String name) {
    inputs.fullName.set(name);
    inputs.form.markOpened();
  }

  private void offer(Input input, String value) {
    boolean untouched = !inputs.form.isChanged();
    if (input.isBlank()) {
      input.set(value);
    }
    if (untouched) {
      inputs.form.markOpened();
    }
  }

  PersonInputs inputs() {
    return inputs;
  }

  /// Saving and its faults.
  public Saving saving() {
    return saving;
  }

  /// People who may be the same, best first.
  public ObservableList<LikelyLine> likely() {
    return likely;
  }

  /// The hamlets in use.
  public ObservableList<String> hamlets() {
    return hamlets;
  }

  /// Those who may be put in charge.
  public ObservableList<User> officers() {
    return officers;
  }

  /// What must be answered before saving; empty when nothing is open.
  public ReadOnlyStringProperty questionProperty() {
    return question.getReadOnlyProperty();
  }

  // A date that only takes its printed form says nothing new, and leaves the question standing.
  private void look() {
    Candidate candidate = inputs.candidate(LocalDate.now(clock));
    if (candidate.equals(looked)) {
      return;
    }
    looked = candidate;
    if (inputs.isNumberWhole()) {
      checkNumber();
    }
    question.set("");
    if (!inputs.isSearchable()) {
      searches.forget();
      likely.clear();
      return;
    }
    searches.run(() -> use.likely().handle(actor, candidate), this::show);
  }

  private void show(List<Likely> found) {
    likely.setAll(found.stream().map(this::line).toList());
  }

  private LikelyLine line(Likely found) {
    List<String> reasons = new ArrayList<>();
    for (FindLikelySame.Reason reason : found.reasons()) {
      reasons.add(
          switch (reason) {
            case SAME_CITIZEN_NUMBER -> messages.text("person.likely.citizen-number");
            case SAME_OLD_NUMBER -> messages.text("person.likely.old-number");
            case SAME_NAME_AND_BIRTH -> messages.text("person.likely.name-birth");
            case SAME_NAME_AND_YEAR -> messages.text("person.likely.name-year");
            case SAME_NAME -> messages.text("person.likely.name");
            case SAME_NAME_BIRTH_SLIP -> messages.text("person.likely.slip");
            case OTHER_SEX -> messages.text("person.likely.other-sex");
            case SIMILAR_NAME_SAME_BIRTH -> messages.text("person.likely.similar");
          });
    }
    String birth = new TimeText(messages).partial(found.birth());
    String hamlet = found.hamlet() == null ? "" : found.hamlet();
    return new LikelyLine(
        found.id(),
        found.name(),
        String.join(
            " · ", List.of(birth, hamlet).stream().filter(part -> !part.isEmpty()).toList()),
        String.join(", ", reasons),
        found.certain() ? held(found) : null,
        different.contains(found.id()));
  }

  // A closed or sealed record is not named: its number in the register is all that is said.
  private Fault held(Likely found) {
    if (found.restricted()) {
      return new Fault.RuleBroken(
          "person.number-held-restricted", "citizenNumber", "", found.id().display());
    }
    String birth =
        found.birth() == null
            ? messages.text("people.preview.born.none")
            : messages.text("people.preview.born", Integer.toString(found.birth().year()));
    return new Fault.RuleBroken(
        "person.number-held",
        "citizenNumber",
        "",
        found.name(),
        birth.substring(0, 1).toLowerCase(Locale.ROOT) + birth.substring(1),
        found.id().display());
  }

  /// Declares that somebody likely is another person, or takes that back.
  public void ruleOut(LikelyLine line, boolean is) {
    if (is) {
      different.add(line.id());
    } else {
      different.remove(line.id());
    }
    likely.replaceAll(one -> one.id().equals(line.id()) ? one.ruledOut(is) : one);
    question.set("");
  }

  /// The number was left: shows what does not fit, without stopping anything.
  public void checkNumber() {
    RegisterPerson.Command command = inputs.command(List.of(), LocalDate.now(clock));
    inputs.warnOfNumber(use.register().check(command), messages);
  }

  /// Saves; `done` gets the new person, whose measure is asked for next.
  public void save(Consumer<PersonId> done) {
    LocalDate today = LocalDate.now(clock);
    saving.begin(today);
    inputs.check(messages);
    List<LikelyLine> open =
        likely.stream().filter(line -> line.certain() || !line.ruledOut()).toList();
    if (!open.isEmpty() && inputs.form.firstWrong().isEmpty()) {
      boolean held = open.stream().anyMatch(LikelyLine::certain);
      question.set(
          held
              ? messages.text("person.likely.held")
              : messages.text("person.likely.open", open.size()));
      return;
    }
    RegisterPerson.Command command = inputs.command(List.copyOf(different), today);
    saving.saveAsking(
        dialogs,
        () -> new LabelQuestion(inputs.form, messages).of(use.register().words(command)),
        () -> use.register().handle(actor, command),
        registered -> done.accept(registered.id()));
  }

  @Override
  public String draftName() {
    return DRAFT;
  }

  @Override
  public boolean hasUnsaved() {
    return inputs.form.isChanged();
  }

  @Override
  public Map<String, String> draft() {
    Map<String, String> kept = new LinkedHashMap<>(inputs.form.draft());
    if (!different.isEmpty()) {
      kept.put(
          DIFFERENT,
          different.stream().map(id -> Long.toString(id.value())).collect(Collectors.joining(" ")));
    }
    return kept;
  }

  // The answers first: what is typed looks for likely people, who are then known to be others.
  @Override
  public void restore(Map<String, String> texts, LocalDateTime keptAt) {
    Pattern.compile("\\d{1,18}")
        .matcher(texts.getOrDefault(DIFFERENT, ""))
        .results()
        .forEach(id -> different.add(new PersonId(Long.parseLong(id.group()))));
    inputs.form.restore(texts, keptAt);
  }
}
