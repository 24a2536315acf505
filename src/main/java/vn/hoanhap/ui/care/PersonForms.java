package vn.hoanhap.ui.care;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.domain.dossier.Helper;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.ui.activity.EditActivityViewModel;
import vn.hoanhap.ui.activity.EntryPanels;
import vn.hoanhap.ui.activity.StrikeActivityViewModel;
import vn.hoanhap.ui.form.DraftName;
import vn.hoanhap.ui.measure.AdjustViewModel;
import vn.hoanhap.ui.measure.CloseViewModel;
import vn.hoanhap.ui.measure.FactFields;
import vn.hoanhap.ui.measure.MeasurePanels;
import vn.hoanhap.ui.measure.MeasureViewModel;
import vn.hoanhap.ui.person.DeathViewModel;
import vn.hoanhap.ui.person.EditPersonViewModel;
import vn.hoanhap.ui.person.HelperViewModel;
import vn.hoanhap.ui.person.PaperLine;
import vn.hoanhap.ui.person.PaperViewModel;
import vn.hoanhap.ui.person.PersonPanels;
import vn.hoanhap.ui.person.PersonViewModel;
import vn.hoanhap.ui.person.PersonWays;
import vn.hoanhap.ui.shell.Dialogs;
import vn.hoanhap.ui.shell.Navigator;
import vn.hoanhap.ui.shell.Page;
import vn.hoanhap.ui.today.OwedCard;
import vn.hoanhap.usecase.activity.EditActivity;
import vn.hoanhap.usecase.person.OpenPerson;

/// The forms that a person's page opens, each in a panel over it. What was saved is said, and the
/// page reads again.
final class PersonForms implements PersonWays {

  private final CarePages pages;
  private final PaperPages papers;
  private final Desk desk;
  private final CareUseCases use;
  private final Navigator navigator;
  private final Dialogs dialogs;
  private final SavedWords words;
  private final PersonPanels panels;
  private final MeasurePanels measurePanels;
  private final EntryPanels entryPanels;
  private final OverPage over;
  private final EndingForms endings;

  PersonForms(
      CarePages pages,
      PaperPages papers,
      Desk desk,
      CareUseCases use,
      Navigator navigator,
      Dialogs dialogs) {
    this.pages = pages;
    this.papers = papers;
    this.desk = desk;
    this.use = use;
    this.navigator = navigator;
    this.dialogs = dialogs;
    this.words = new SavedWords(desk.messages(), desk.reference().communes());
    this.panels = new PersonPanels(desk.messages(), desk.clock(), desk.reference().communes());
    this.entryPanels = new EntryPanels(desk.messages(), desk.clock());
    this.measurePanels = new MeasurePanels(desk.messages(), desk.clock(), desk.reference());
    this.over = new OverPage(pages, desk, use.people().open(), navigator);
    this.endings = new EndingForms(desk, use, dialogs, over, words, panels, measurePanels);
  }

  /// Opens the form of a draft again over the page of its person, whose file is open; false when
  /// what it was about is no longer there.
  boolean resume(PersonViewModel page, DraftName name) {
    if (!page.mayWrite()) {
      return false;
    }
    switch (name.form()) {
      case EditPersonViewModel.DRAFT -> edit(page);
      case DeathViewModel.DRAFT -> recordDeath(page);
      case MeasureViewModel.DRAFT -> addMeasure(page);
      case EditActivityViewModel.DRAFT -> correctEntry(page, entry(name));
      case StrikeActivityViewModel.DRAFT -> strikeEntry(page, entry(name));
      case PaperViewModel.DRAFT -> {
        Optional<PaperLine> line = paper(page, name);
        line.ifPresent(found -> setPaper(page, found));
        return line.isPresent();
      }
      default -> {
        Optional<Measure> measure = measure(page, name);
        measure.ifPresent(found -> resume(page, name, found));
        return measure.isPresent();
      }
    }
    return true;
  }

  private void resume(PersonViewModel page, DraftName name, Measure measure) {
    switch (name.form()) {
      case MeasureViewModel.CORRECTION -> correct(page, measure);
      case AdjustViewModel.DRAFT -> adjust(page, measure);
      case CloseViewModel.DRAFT -> close(page, measure);
      case CloseViewModel.TRANSFER -> transfer(page, measure);
      case HelperViewModel.DRAFT -> assignHelper(page, measure);
      default -> throw new IllegalArgumentException("no form of a measure: " + name.form());
    }
  }

  private static ActivityId entry(DraftName name) {
    return new ActivityId(Long.parseLong(name.detail()));
  }

  private static Optional<PaperLine> paper(PersonViewModel page, DraftName name) {
    return page.shown().papers().stream()
        .filter(line -> PaperViewModel.detail(line.item()).equals(name.detail()))
        .findFirst();
  }

  private static Optional<Measure> measure(PersonViewModel page, DraftName name) {
    return page.file().measures().stream()
        .map(OpenPerson.Care::measure)
        .filter(measure -> Long.toString(measure.id().value()).equals(name.detail()))
        .findFirst();
  }

  @Override
  public Node owed(PersonViewModel page, Runnable papers) {
    return new OwedCard(
            page.shown().owed(),
            () -> LocalDate.now(desk.clock()),
            desk.messages(),
            new OwedForms(pages, this, page, papers),
            page.mayWrite())
        .node();
  }

  @Override
  public void people() {
    navigator.open(Page.PEOPLE);
  }

  @Override
  public void addMeasure(PersonViewModel page) {
    navigator.show(pages.measure(page.id(), OverPage.name(page)));
  }

  @Override
  public void correct(PersonViewModel page, Measure measure) {
    navigator.show(pages.correction(measure, OverPage.name(page)));
  }

  @Override
  public Optional<Runnable> wayTo(PersonViewModel page, Measure measure, String fact) {
    if (fact.equals("birthDate")) {
      return Optional.of(() -> edit(page, "birth"));
    }
    return FactFields.areTyped(measure, fact, desk.messages())
        ? Optional.of(() -> navigator.show(pages.correction(measure, OverPage.name(page)).at(fact)))
        : Optional.empty();
  }

  @Override
  public void adjust(PersonViewModel page, Measure measure) {
    AdjustViewModel model =
        new AdjustViewModel(
            use.measures().adjust(),
            desk.actor(),
            desk.tasks(),
            desk.clock(),
            desk.messages(),
            measure);
    over.open(
        measurePanels.adjust(
            model,
            () -> over.saved(page, words.adjusted(model.typeChosen(), measure, over.said(page)))),
        model);
  }

  @Override
  public void close(PersonViewModel page, Measure measure) {
    endings.close(page, measure);
  }

  @Override
  public void transfer(PersonViewModel page, Measure measure) {
    endings.transfer(page, measure);
  }

  @Override
  public void assignHelper(PersonViewModel page, Measure measure) {
    HelperViewModel model =
        new HelperViewModel(
            use.measures().helper(),
            desk.actor(),
            desk.tasks(),
            desk.clock(),
            desk.messages(),
            measure,
            present(page, measure));
    over.open(
        panels.helper(
            model, () -> over.saved(page, words.helper(model.helperName(), over.said(page)))),
        model);
  }

  private static Helper present(PersonViewModel page, Measure measure) {
    return page.file().measures().stream()
        .filter(care -> care.measure().id().equals(measure.id()))
        .flatMap(care -> care.helpers().stream())
        .filter(helper -> helper.until() == null)
        .reduce((first, second) -> second)
        .orElse(null);
  }

  @Override
  public void setPaper(PersonViewModel page, PaperLine paper) {
    PaperViewModel model =
        new PaperViewModel(
            use.measures().dossier(),
            desk.actor(),
            desk.tasks(),
            dialogs,
            desk.clock(),
            desk.messages(),
            new PaperViewModel.Paper(page.id(), paper.item(), paper.carries()));
    over.open(
        panels.paper(
            model,
            paper.name(),
            () ->
                over.saved(page, words.paper(paper.name(), model.stateChosen(), over.said(page)))),
        model);
  }

  @Override
  public void doStep(PersonViewModel page, ActivityId entry) {
    String name = over.said(page);
    page.doStep(
        entry,
        () -> {
          navigator.saved(
              desk.messages().text("person.step.saved", name), pages.undo(page.id(), name));
          navigator.refreshCounts();
        });
  }

  @Override
  public void correctEntry(PersonViewModel page, ActivityId entry) {
    readEntry(
        entry,
        read -> {
          EditActivityViewModel model =
              new EditActivityViewModel(
                  new EditActivityViewModel.UseCases(
                      use.activities().edit(), use.activities().leaves()),
                  desk.actor(),
                  desk.tasks(),
                  dialogs,
                  desk.clock(),
                  desk.messages(),
                  read);
          over.open(
              entryPanels.edit(
                  model,
                  () ->
                      over.savedIf(
                          page,
                          words.corrected(read.activity(), over.said(page), model.changed()),
                          model.changed() > 0)),
              model);
        });
  }

  @Override
  public void strikeEntry(PersonViewModel page, ActivityId entry) {
    readEntry(
        entry,
        read -> {
          Activity stored = read.activity();
          StrikeActivityViewModel model =
              new StrikeActivityViewModel(
                  use.activities().edit(),
                  desk.actor(),
                  desk.tasks(),
                  desk.clock(),
                  desk.messages(),
                  stored);
          String said = words.entry("activity.strike.saved", stored, over.said(page));
          over.open(entryPanels.strike(model, () -> over.saved(page, said)), model);
        });
  }

  // The entry as it stands now, however old the line on the page is.
  private void readEntry(ActivityId id, Consumer<EditActivityViewModel.Entry> open) {
    EditActivity edit = use.activities().edit();
    desk.tasks()
        .run(
            () ->
                new EditActivityViewModel.Entry(
                    edit.read(desk.actor(), id), edit.together(desk.actor(), id)))
        .onDone(open)
        .onFault(
            Fault.NotFound.class,
            gone -> navigator.hint(desk.messages().text("fault." + gone.key())))
        .start();
  }

  @Override
  public void edit(PersonViewModel page) {
    edit(page, "");
  }

  // `fact` is the field the focus goes to instead of the first.
  private void edit(PersonViewModel page, String fact) {
    // The form shows the whole number.
    page.noteNumberShown();
    EditPersonViewModel model =
        new EditPersonViewModel(
            new EditPersonViewModel.UseCases(
                use.people().edit(),
                use.people().search(),
                use.post().users(),
                desk.reference().communes()),
            desk.actor(),
            desk.tasks(),
            dialogs,
            desk.clock(),
            desk.messages(),
            page.file().person());
    over.open(
        panels.edit(
            model, () -> over.savedIf(page, words.edited(renamed(page, model)), model.isChanged())),
        model);
    model.form().shown(fact).ifPresent(model.saving()::look);
  }

  private String renamed(PersonViewModel page, EditPersonViewModel model) {
    String said = over.said(page);
    return said.equals(OverPage.name(page)) ? model.fullName() : said;
  }

  @Override
  public void recordDeath(PersonViewModel page) {
    endings.death(page);
  }

  @Override
  public void extract(PersonViewModel page) {
    navigator.show(papers.extract(page.id(), OverPage.name(page), page.reason()));
  }

  @Override
  public void explain(PersonViewModel page, Measure measure) {
    navigator.closePanel();
    navigator.show(papers.explanation(page.id(), OverPage.name(page), measure.id(), page.reason()));
  }
}
