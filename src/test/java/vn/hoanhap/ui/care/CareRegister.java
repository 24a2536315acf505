package vn.hoanhap.ui.care;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import vn.hoanhap.crypto.Argon2Cost;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.Purpose;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.reference.Reference;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.law.DossierChecklist;
import vn.hoanhap.law.Duties;
import vn.hoanhap.law.HolidayTable;
import vn.hoanhap.law.LawBooks;
import vn.hoanhap.law.RuleBook;
import vn.hoanhap.law.WorkingDays;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.Tx;
import vn.hoanhap.ui.activity.LogViewModel;
import vn.hoanhap.ui.measure.EndingQuestion;
import vn.hoanhap.ui.measure.MeasureViewModel;
import vn.hoanhap.ui.paper.OnePaper;
import vn.hoanhap.ui.paper.PapersViewModel;
import vn.hoanhap.ui.person.AddPersonViewModel;
import vn.hoanhap.ui.shell.AnsweringDialogs;
import vn.hoanhap.ui.shell.Dialogs;
import vn.hoanhap.ui.shell.InlineTasks;
import vn.hoanhap.usecase.UseCaseRegister;
import vn.hoanhap.usecase.activity.ActivityTemplates;
import vn.hoanhap.usecase.activity.CheckLeave;
import vn.hoanhap.usecase.activity.DoNextStep;
import vn.hoanhap.usecase.activity.EditActivity;
import vn.hoanhap.usecase.activity.ListActivities;
import vn.hoanhap.usecase.activity.LogActivity;
import vn.hoanhap.usecase.desk.PostSettings;
import vn.hoanhap.usecase.desk.SavedFilters;
import vn.hoanhap.usecase.dossier.AssignHelper;
import vn.hoanhap.usecase.dossier.SetDossierItem;
import vn.hoanhap.usecase.duty.KeptSince;
import vn.hoanhap.usecase.measure.AddMeasure;
import vn.hoanhap.usecase.measure.AdjustMeasure;
import vn.hoanhap.usecase.measure.CloseMeasure;
import vn.hoanhap.usecase.measure.EditMeasure;
import vn.hoanhap.usecase.measure.KnownIssuers;
import vn.hoanhap.usecase.measure.LegalClock;
import vn.hoanhap.usecase.measure.PreviewMeasure;
import vn.hoanhap.usecase.measure.TakeOverMeasure;
import vn.hoanhap.usecase.paper.ExplainTerm;
import vn.hoanhap.usecase.paper.ListPapers;
import vn.hoanhap.usecase.paper.PreparePaper;
import vn.hoanhap.usecase.paper.SavePaper;
import vn.hoanhap.usecase.paper.SendToPrinter;
import vn.hoanhap.usecase.paper.ViewPages;
import vn.hoanhap.usecase.person.EditPerson;
import vn.hoanhap.usecase.person.FindLikelySame;
import vn.hoanhap.usecase.person.OpenPerson;
import vn.hoanhap.usecase.person.RecordDeath;
import vn.hoanhap.usecase.person.RegisterPerson;
import vn.hoanhap.usecase.person.SearchPeople;
import vn.hoanhap.usecase.person.ShowHistory;
import vn.hoanhap.usecase.person.UndoLast;
import vn.hoanhap.usecase.session.CreateRegister;
import vn.hoanhap.usecase.session.ManageUsers;
import vn.hoanhap.usecase.session.OpenRegister;
import vn.hoanhap.usecase.session.Unlock;
import vn.hoanhap.usecase.today.ShowToday;

/// A real, open register with the use cases behind the pages of people, for the tests of view
/// models and walks. Today is Sunday 2026-11-22; work runs at once on the calling thread.
public final class CareRegister implements AutoCloseable {

  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
  public static final Messages MESSAGES = new Messages(Language.VIETNAMESE);
  public static final Reference REFERENCE = new Reference();
  private static final LegalClock LEGAL = new LegalClock(RuleBook.shipped());
  private static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);
  private static final String PASSWORD = "ruong lua ben song";

  private final OpenRegister open;
  private final CareUseCases use;

  public CareRegister(Path folder) {
    CreateRegister create = new CreateRegister(REFERENCE.communes(), CLOCK, Optional.of(CHEAP));
    CreateRegister.Done done =
        create.handle(
            new CreateRegister.Command(
                folder,
                REFERENCE.communes().search("yen mo ninh binh", 1).getFirst().code(),
                "Công an xã Yên Mô",
                "Trần Thị Thu",
                "Đại úy",
                PASSWORD.toCharArray(),
                create.freshRecoveryCode(),
                false));
    open = new Unlock(CLOCK).handle(folder, done.chief().id(), PASSWORD.toCharArray());
    open.database().write(actor(), this::keptForYears);
    use = useCases();
  }

  // The office did its work in this register all along, so that what is late is late.
  private LocalDate keptForYears(Tx tx) {
    KeptSince.begin(tx, LocalDate.of(2020, 1, 1));
    return KeptSince.read(tx);
  }

  private CareUseCases useCases() {
    Database data = open.database();
    SearchPeople search = new SearchPeople(data);
    Duties duties = new Duties(RuleBook.shipped(), new WorkingDays(HolidayTable.shipped()));
    return new CareUseCases(
        new CareUseCases.OfPeople(
            search,
            new FindLikelySame(data),
            new RegisterPerson(data, CLOCK, REFERENCE),
            new OpenPerson(data, LEGAL, DossierChecklist.shipped(), duties),
            new EditPerson(data, CLOCK, REFERENCE),
            new RecordDeath(data),
            new ShowHistory(data),
            new UndoLast(data)),
        new CareUseCases.OfMeasures(
            new AddMeasure(data, LEGAL),
            new TakeOverMeasure(data, LEGAL),
            new EditMeasure(data, LEGAL),
            new PreviewMeasure(data, LEGAL),
            new KnownIssuers(data),
            new AdjustMeasure(data, LEGAL),
            new CloseMeasure(data, LEGAL, DossierChecklist.shipped()),
            new AssignHelper(data, DossierChecklist.shipped()),
            new SetDossierItem(data)),
        new CareUseCases.OfActivities(
            new LogActivity(data),
            new ListActivities(data),
            new ActivityTemplates(data),
            new DoNextStep(data),
            new EditActivity(data),
            new CheckLeave(data, LEGAL)),
        new CareUseCases.OfPapers(
            new PreparePaper(data, search, LEGAL, new ShowToday(data, LawBooks.shipped()), CLOCK),
            new ExplainTerm(data, LEGAL, CLOCK),
            new ListPapers(),
            new ViewPages(),
            new SendToPrinter(data),
            new SavePaper(data)),
        new CareUseCases.OfPost(
            new SavedFilters(data), new PostSettings(data), new ManageUsers(open, CLOCK)));
  }

  /// The open register, for what only the frame needs.
  public OpenRegister register() {
    return open;
  }

  public CareUseCases use() {
    return use;
  }

  /// The chief, who may do everything.
  public Actor actor() {
    return open.user().actor();
  }

  public InlineTasks tasks() {
    return new InlineTasks();
  }

  public Desk desk() {
    return new Desk(actor(), tasks(), CLOCK, MESSAGES, REFERENCE);
  }

  /// The last look before something ends for a person; `dialogs` answer it.
  public EndingQuestion ending(Dialogs dialogs, String name) {
    return new EndingQuestion(dialogs, MESSAGES, REFERENCE.communes(), name);
  }

  /// The form for a new measure of a person; `dialogs` answer what it asks.
  public MeasureViewModel newMeasure(PersonId person, Dialogs dialogs) {
    return new MeasureViewModel(
        new MeasureViewModel.UseCases(
            use.measures().add(),
            use.measures().takeOver(),
            use.measures().preview(),
            use.measures().issuers()),
        actor(),
        tasks(),
        dialogs,
        CLOCK,
        MESSAGES,
        person);
  }

  /// The form for a person new on the register.
  public AddPersonViewModel newPerson() {
    return newPerson(new AnsweringDialogs());
  }

  /// The same with dialogs that the test answers.
  public AddPersonViewModel newPerson(Dialogs dialogs) {
    return new AddPersonViewModel(
        new AddPersonViewModel.UseCases(
            use.people().register(),
            use.people().likely(),
            use.people().search(),
            use.post().users(),
            use.post().settings()),
        actor(),
        tasks(),
        dialogs,
        CLOCK,
        MESSAGES,
        REFERENCE.communes());
  }

  /// The page of papers with its preview ready; `one` is a paper about one person, or null.
  public PapersViewModel papers(OnePaper one) {
    PapersViewModel model =
        new PapersViewModel(
            new PapersViewModel.UseCases(
                use.papers().prepare(),
                use.papers().catalogue(),
                use.papers().view(),
                use.papers().printer(),
                use.papers().save(),
                use.people().search(),
                use.post().users(),
                use.post().settings()),
            actor(),
            tasks(),
            CLOCK,
            MESSAGES,
            one);
    model.load();
    return model;
  }

  /// The quick log.
  public LogViewModel newEntry(Dialogs dialogs) {
    return new LogViewModel(
        new LogViewModel.UseCases(
            use.activities().log(),
            use.activities().templates(),
            use.people().search(),
            use.activities().leaves()),
        actor(),
        tasks(),
        dialogs,
        CLOCK,
        MESSAGES);
  }

  /// The first measure of a person as it is stored.
  public Measure stored(PersonId person) {
    return use.people()
        .open()
        .handle(actor(), person, Purpose.PAPERS, "kiểm tra giấy tờ")
        .measures()
        .getFirst()
        .measure();
  }

  /// Adds a man of this name, born on 1985-03-05, in Thôn Đông.
  public PersonId person(String name) {
    return use.people().register().handle(actor(), UseCaseRegister.aPerson(name)).id();
  }

  /// A person under a lawful measure of a kind since June.
  public PersonId person(String name, MeasureKind kind) {
    PersonId person = person(name);
    measure(person, kind);
    return person;
  }

  /// A lawful measure of a kind since June.
  public MeasureId measure(PersonId person, MeasureKind kind) {
    return use.measures().add().handle(actor(), UseCaseRegister.aMeasure(person, kind));
  }

  @Override
  public void close() {
    open.close();
  }
}
