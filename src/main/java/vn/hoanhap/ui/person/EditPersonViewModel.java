package vn.hoanhap.ui.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.reference.Communes;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.form.DraftName;
import vn.hoanhap.ui.form.Form;
import vn.hoanhap.ui.form.FormModel;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.ui.form.Saving;
import vn.hoanhap.ui.shell.Dialogs;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.ui.words.TimeText;
import vn.hoanhap.usecase.person.EditPerson;
import vn.hoanhap.usecase.person.EditPerson.FormerNumber;
import vn.hoanhap.usecase.person.SearchPeople;
import vn.hoanhap.usecase.session.ManageUsers;

/// Changes a person's particulars; each old value stays in the history.
public final class EditPersonViewModel implements FormModel {

  /// The name of its draft, before the person.
  public static final String DRAFT = "person-edit";

  /// The use cases behind the form, and the communes it offers.
  public record UseCases(
      EditPerson edit, SearchPeople search, ManageUsers users, Communes communes) {}

  private final UseCases use;
  private final Actor actor;
  private final Dialogs dialogs;
  private final Clock clock;
  private final Messages messages;
  private final Person before;
  private final PersonInputs inputs;
  private final Saving saving;
  private final ReadOnlyBooleanWrapper replacesNumber = new ReadOnlyBooleanWrapper();
  private boolean changed;
  private final ObservableList<String> hamlets = FXCollections.observableArrayList();
  private final ObservableList<User> officers = FXCollections.observableArrayList();

  /// `dialogs` ask about words that do not belong in the register before they are saved.
  public EditPersonViewModel(
      UseCases use,
      Actor actor,
      Tasks tasks,
      Dialogs dialogs,
      Clock clock,
      Messages messages,
      Person before) {
    this.use = use;
    this.actor = actor;
    this.dialogs = dialogs;
    this.clock = clock;
    this.messages = messages;
    this.before = before;
    this.inputs = new PersonInputs(use.communes());
    this.saving = new Saving(inputs.form, tasks, messages);
    inputs.show(before, new TimeText(messages));
    inputs.form.standsOn(Integer.toString(before.version()));
    inputs.citizenNumber.textProperty().subscribe(number -> askWhatItWas());
    checkNumber();
    for (Input input : List.of(inputs.citizenNumber, inputs.birth, inputs.sex)) {
      input.textProperty().subscribe(this::checkWholeNumber);
    }
    tasks.run(() -> use.search().hamlets(actor)).onDone(hamlets::setAll).start();
    tasks.run(() -> use.users().list(actor)).onDone(this::showOfficers).start();
  }

  private void checkWholeNumber() {
    if (inputs.isNumberWhole()) {
      checkNumber();
    }
  }

  private void askWhatItWas() {
    replacesNumber.set(inputs.replacesNumber(before));
    inputs.formerNumber.show(replacesNumber.get());
  }

  /// The number differs from the stored one: whether that was mistyped is asked.
  ReadOnlyBooleanProperty replacesNumberProperty() {
    return replacesNumber.getReadOnlyProperty();
  }

  /// The number in the register; empty when there is none.
  String storedNumber() {
    return before.citizenNumber() == null ? "" : before.citizenNumber().digits();
  }

  /// Shows what does not fit in the number, without stopping anything.
  void checkNumber() {
    LocalDate today = LocalDate.now(clock);
    inputs.warnOfNumber(
        use.edit()
            .check(inputs.citizenNumber.value(), inputs.birth.date(today), inputs.sexChosen()),
        messages);
  }

  /// Saving wrote something: leaving everything as it was does not.
  public boolean isChanged() {
    return changed;
  }

  private void showOfficers(List<User> users) {
    officers.setAll(users.stream().filter(User::active).toList());
  }

  PersonInputs inputs() {
    return inputs;
  }

  ObservableList<String> hamlets() {
    return hamlets;
  }

  ObservableList<User> officers() {
    return officers;
  }

  /// The name as it stands in the field.
  public String fullName() {
    return inputs.name();
  }

  @Override
  public Form form() {
    return inputs.form;
  }

  @Override
  public Saving saving() {
    return saving;
  }

  @Override
  public String draftName() {
    return DraftName.of(DRAFT, before.id());
  }

  @Override
  public void save(Runnable done) {
    LocalDate today = LocalDate.now(clock);
    saving.begin(today);
    inputs.check(messages);
    if (replacesNumber.get()) {
      saving.demand(inputs.formerNumber, messages.text("person.former.missing"));
    }
    FormerNumber former = replacesNumber.get() ? inputs.formerChosen() : null;
    saving.saveAsking(
        dialogs,
        () -> labels(inputs.changed(before, today)),
        () -> use.edit().handle(actor, inputs.changed(before, today), former),
        stored -> {
          changed = stored.version() != before.version();
          done.run();
        });
  }

  private Saving.Odd labels(Person after) {
    return new LabelQuestion(inputs.form, messages).of(use.edit().words(before, after));
  }
}
