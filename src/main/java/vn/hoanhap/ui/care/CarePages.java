package vn.hoanhap.ui.care;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hoanhap.domain.access.StatedReason;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.activity.LogViewModel;
import vn.hoanhap.ui.form.DraftName;
import vn.hoanhap.ui.measure.MeasureView;
import vn.hoanhap.ui.measure.MeasureViewModel;
import vn.hoanhap.ui.people.PeopleView;
import vn.hoanhap.ui.person.AddPersonView;
import vn.hoanhap.ui.person.AddPersonViewModel;
import vn.hoanhap.ui.person.PersonView;
import vn.hoanhap.ui.person.PersonViewModel;
import vn.hoanhap.ui.shell.Dialogs;
import vn.hoanhap.ui.shell.Navigator;
import vn.hoanhap.ui.shell.PageView;
import vn.hoanhap.ui.today.DutyForms;
import vn.hoanhap.usecase.person.SearchPeople;
import vn.hoanhap.usecase.person.SearchPeople.Query;

/// Makes the pages of people, each with a model of its own.
public final class CarePages implements DutyForms.Opening {

  private final Desk desk;
  private final CareUseCases use;
  private final Navigator navigator;
  private final Dialogs dialogs;
  private final PaperPages papers;
  private final PeoplePages people;
  private final LogForms log;

  // The page that an entry of the log may change while it stands behind the panel.
  private Optional<PersonViewModel> lastPerson = Optional.empty();

  public CarePages(Desk desk, CareUseCases use, Navigator navigator, Dialogs dialogs) {
    this.desk = desk;
    this.use = use;
    this.navigator = navigator;
    this.dialogs = dialogs;
    this.log = new LogForms(desk, use, navigator, dialogs, () -> lastPerson);
    this.papers = new PaperPages(desk, use, navigator, dialogs);
    this.people =
        new PeoplePages(
            desk,
            use,
            navigator,
            dialogs,
            new PeopleView.Ways(
                query -> show(papers.lists(query)),
                name -> show(addPerson(name)),
                this::restrictedFile));
  }

  /// The list of people.
  public PageView people() {
    return people.list(Query.of(""));
  }

  /// The list of people, searched for a text.
  public PageView found(String text) {
    return people.list(Query.of(text));
  }

  @Override
  public void withoutMeasure(UserId officer) {
    show(
        people.list(
            new Query("", Set.of(), Set.of(), SearchPeople.Scope.NO_MEASURE, "", officer, "")));
  }

  /// A person's page.
  public PageView person(PersonId id) {
    return person(personModel(id));
  }

  /// A person's page for the sake of a sealed measure: it asks for the reason first.
  @Override
  public void sealedFile(PersonId id) {
    PersonViewModel model = personModel(id);
    model.wantReason();
    show(person(model));
  }

  // The reason was given for the list that the file was found in.
  private void restrictedFile(PersonId id, StatedReason given) {
    PersonViewModel model = personModel(id);
    model.give(given);
    show(person(model));
  }

  @Override
  public void workList(UserId officer) {
    show(papers.work(officer));
  }

  @Override
  public void papers(PersonId id) {
    PersonView page = person(personModel(id));
    show(page);
    page.openPapers();
  }

  private PersonViewModel personModel(PersonId id) {
    PersonViewModel model =
        new PersonViewModel(
            new PersonViewModel.UseCases(
                use.people().open(),
                use.activities().list(),
                use.people().history(),
                use.people().undo(),
                use.measures().dossier(),
                use.activities().steps(),
                use.post().users()),
            desk.actor(),
            desk.tasks(),
            desk.clock(),
            desk.messages(),
            desk.reference().communes(),
            id);
    lastPerson = Optional.of(model);
    return model;
  }

  private PersonView person(PersonViewModel model) {
    return person(model, forms());
  }

  private PersonView person(PersonViewModel model, PersonForms forms) {
    return new PersonView(model, forms, navigator, desk.messages(), desk.clock());
  }

  private PersonForms forms() {
    return new PersonForms(this, papers, desk, use, navigator, dialogs);
  }

  /// The form for a new person; the form for the first measure follows.
  public PageView addPerson() {
    return addPerson("");
  }

  private PageView addPerson(String name) {
    AddPersonViewModel model =
        new AddPersonViewModel(
            new AddPersonViewModel.UseCases(
                use.people().register(),
                use.people().likely(),
                use.people().search(),
                use.post().users(),
                use.post().settings()),
            desk.actor(),
            desk.tasks(),
            dialogs,
            desk.clock(),
            desk.messages(),
            desk.reference().communes());
    model.propose(name);
    return new AddPersonView(
        model,
        desk.reference().communes(),
        navigator,
        desk.messages(),
        desk.clock(),
        (id, added) -> {
          navigator.saved(desk.messages().text("person.added", added), undo(id, added));
          navigator.back();
          navigator.openPerson(id);
          show(measure(id, added));
        });
  }

  /// The form for a further measure of a person.
  public PageView measure(PersonId person, String name) {
    return measure(measureModel(person), person, name, "measure.added");
  }

  /// The form that corrects a stored measure.
  public MeasureView correction(Measure measure, String name) {
    MeasureViewModel model =
        measureModel(measure.person()).correcting(use.measures().edit(), measure);
    return measure(model, measure.person(), name, "measure.saved.edited");
  }

  private MeasureViewModel measureModel(PersonId person) {
    return new MeasureViewModel(
        new MeasureViewModel.UseCases(
            use.measures().add(),
            use.measures().takeOver(),
            use.measures().preview(),
            use.measures().issuers()),
        desk.actor(),
        desk.tasks(),
        dialogs,
        desk.clock(),
        desk.messages(),
        person);
  }

  private MeasureView measure(MeasureViewModel model, PersonId person, String name, String said) {
    Messages messages = desk.messages();
    return new MeasureView(
        model,
        name,
        desk.reference(),
        messages,
        desk.clock(),
        saved -> {
          String kind =
              model.isSealed()
                  ? messages.text("measure.sealed.what")
                  : messages.text("kind." + model.kindProperty().get().code() + ".plain");
          navigator.back();
          if (model.isChanged()) {
            String who = model.isSealed() ? messages.text("person.sealed.who") : name;
            String words = messages.text(said, kind, who);
            navigator.saved(
                model.isSealed() ? messages.text("measure.saved.sealed", words) : words,
                undo(person, who));
            navigator.refreshCounts();
          } else {
            navigator.hint(messages.text("form.unchanged"));
          }
        });
  }

  /// Takes the last change on a person's records back, says so, and lets their page read again.
  Runnable undo(PersonId person, String name) {
    return () ->
        desk.tasks()
            .run(
                () -> {
                  use.people().undo().handle(desk.actor(), person);
                  return person;
                })
            .onDone(
                undone -> {
                  lastPerson
                      .filter(page -> page.id().equals(person))
                      .ifPresent(PersonViewModel::reloadIfShown);
                  people.readAgain();
                  navigator.undone(desk.messages().text("person.undone.of", name));
                })
            .start();
  }

  /// Opens the quick log over the present page.
  public void logActivity(List<PersonId> people) {
    log.people(people);
  }

  /// Opens the log over the person's page; once saved, the step that was agreed is done.
  @Override
  public void log(PersonId person, ActivityType type, ActivityId step) {
    navigator.openPerson(person);
    log.one(person, type, step);
  }

  /// Opens the log over the page of a person that is on the screen.
  void logOver(PersonViewModel page, ActivityType type, ActivityId step) {
    lastPerson = Optional.of(page);
    log.one(page.id(), type, step);
  }

  @Override
  public void logTogether(List<PersonId> people, ActivityType type) {
    navigator.closePanel();
    log.together(people, type);
  }

  /// The lists and books.
  public PageView papers() {
    return papers.lists(Query.of(""));
  }

  /// Opens the form with that draft name again, over the page it was opened from; empty when it is
  /// none of these. `behind` is the person whose page was open.
  public Optional<Runnable> resume(String draftName, Optional<PersonId> behind) {
    return switch (draftName) {
      case AddPersonViewModel.DRAFT -> Optional.of(navigator::addPerson);
      case LogViewModel.DRAFT ->
          Optional.of(
              () -> {
                behind.ifPresent(navigator::openPerson);
                logActivity(List.of());
              });
      default ->
          DraftName.read(draftName)
              .map(
                  name ->
                      () ->
                          over(
                              name,
                              () -> navigator.hint(desk.messages().text("form.resume.gone"))));
    };
  }

  @Override
  public void form(DraftName name) {
    over(name, () -> {});
  }

  // The form waits until the file is open: a sealed one asks for the reason first.
  private void over(DraftName name, Runnable gone) {
    PersonViewModel page = personModel(name.person());
    PersonForms forms = forms();
    page.whenOpen(
        () -> {
          if (!forms.resume(page, name)) {
            gone.run();
          }
        });
    show(person(page, forms));
  }

  private void show(PageView page) {
    navigator.show(page);
  }
}
