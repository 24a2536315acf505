package vn.hoanhap.app;

import java.time.Clock;
import vn.hoanhap.domain.reference.Reference;
import vn.hoanhap.law.Duties;
import vn.hoanhap.law.LawBooks;
import vn.hoanhap.store.Database;
import vn.hoanhap.ui.care.CareUseCases;
import vn.hoanhap.usecase.activity.ActivityTemplates;
import vn.hoanhap.usecase.activity.CheckLeave;
import vn.hoanhap.usecase.activity.DoNextStep;
import vn.hoanhap.usecase.activity.EditActivity;
import vn.hoanhap.usecase.activity.ListActivities;
import vn.hoanhap.usecase.activity.LogActivity;
import vn.hoanhap.usecase.desk.KeepDraft;
import vn.hoanhap.usecase.desk.PostSettings;
import vn.hoanhap.usecase.desk.SavedFilters;
import vn.hoanhap.usecase.dossier.AssignHelper;
import vn.hoanhap.usecase.dossier.SetDossierItem;
import vn.hoanhap.usecase.measure.AddMeasure;
import vn.hoanhap.usecase.measure.AdjustMeasure;
import vn.hoanhap.usecase.measure.CloseMeasure;
import vn.hoanhap.usecase.measure.EditMeasure;
import vn.hoanhap.usecase.measure.KnownIssuers;
import vn.hoanhap.usecase.measure.LegalClock;
import vn.hoanhap.usecase.measure.PreviewMeasure;
import vn.hoanhap.usecase.measure.ReviewEnds;
import vn.hoanhap.usecase.measure.TakeOverMeasure;
import vn.hoanhap.usecase.notes.ShowLegalNotes;
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
import vn.hoanhap.usecase.safety.BackUp;
import vn.hoanhap.usecase.safety.DailyCare;
import vn.hoanhap.usecase.safety.ReadLedger;
import vn.hoanhap.usecase.safety.VerifyRegister;
import vn.hoanhap.usecase.session.ManageUsers;
import vn.hoanhap.usecase.session.OpenRegister;
import vn.hoanhap.usecase.today.ShowToday;

/// What can be done with an open register: every use case, made once.
record UseCases(
    SearchPeople search,
    OpenPerson openPerson,
    RegisterPerson registerPerson,
    FindLikelySame likelySame,
    EditPerson editPerson,
    RecordDeath recordDeath,
    ShowHistory history,
    UndoLast undo,
    AddMeasure addMeasure,
    TakeOverMeasure takeOver,
    EditMeasure editMeasure,
    PreviewMeasure previewMeasure,
    KnownIssuers knownIssuers,
    AdjustMeasure adjustMeasure,
    CloseMeasure closeMeasure,
    LogActivity logActivity,
    ListActivities listActivities,
    ActivityTemplates templates,
    DoNextStep doNextStep,
    EditActivity editActivity,
    CheckLeave leaves,
    AssignHelper assignHelper,
    SetDossierItem setDossierItem,
    PreparePaper preparePaper,
    ExplainTerm explainTerm,
    ShowToday today,
    ManageUsers users,
    PostSettings post,
    SavedFilters filters,
    KeepDraft drafts,
    BackUp backUp,
    DailyCare dailyCare,
    ReviewEnds reviewEnds,
    VerifyRegister verify,
    ReadLedger ledger,
    ShowLegalNotes notes) {

  /// Makes them for a register.
  static UseCases of(OpenRegister register, Clock clock, Reference reference, LawBooks law) {
    Database database = register.database();
    LegalClock legal = new LegalClock(law.rules());
    Duties duties = new Duties(law.rules(), law.calendar());
    BackUp backUp = new BackUp(register, clock);
    ShowToday today = new ShowToday(database, law);
    return new UseCases(
        new SearchPeople(database),
        new OpenPerson(database, legal, law.checklist(), duties),
        new RegisterPerson(database, clock, reference),
        new FindLikelySame(database),
        new EditPerson(database, clock, reference),
        new RecordDeath(database),
        new ShowHistory(database),
        new UndoLast(database),
        new AddMeasure(database, legal),
        new TakeOverMeasure(database, legal),
        new EditMeasure(database, legal),
        new PreviewMeasure(database, legal),
        new KnownIssuers(database),
        new AdjustMeasure(database, legal),
        new CloseMeasure(database, legal, law.checklist()),
        new LogActivity(database),
        new ListActivities(database),
        new ActivityTemplates(database),
        new DoNextStep(database),
        new EditActivity(database),
        new CheckLeave(database, legal),
        new AssignHelper(database, law.checklist()),
        new SetDossierItem(database),
        new PreparePaper(database, new SearchPeople(database), legal, today, clock),
        new ExplainTerm(database, legal, clock),
        today,
        new ManageUsers(register, clock),
        new PostSettings(database),
        new SavedFilters(database),
        new KeepDraft(database),
        backUp,
        new DailyCare(database, backUp, clock),
        new ReviewEnds(database, legal),
        new VerifyRegister(database),
        new ReadLedger(database, clock),
        new ShowLegalNotes(law.rules()));
  }

  /// The ones behind the pages of people, by what they work on.
  CareUseCases ofCare(Database database, Clock clock) {
    return new CareUseCases(
        new CareUseCases.OfPeople(
            search, likelySame, registerPerson, openPerson, editPerson, recordDeath, history, undo),
        new CareUseCases.OfMeasures(
            addMeasure,
            takeOver,
            editMeasure,
            previewMeasure,
            knownIssuers,
            adjustMeasure,
            closeMeasure,
            assignHelper,
            setDossierItem),
        new CareUseCases.OfActivities(
            logActivity, listActivities, templates, doNextStep, editActivity, leaves),
        new CareUseCases.OfPapers(
            preparePaper,
            explainTerm,
            new ListPapers(),
            new ViewPages(),
            new SendToPrinter(database),
            new SavePaper(database)),
        new CareUseCases.OfPost(filters, post, users));
  }
}
