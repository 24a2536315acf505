package vn.hoanhap.app.command;

import java.time.Clock;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.reference.Reference;
import vn.hoanhap.law.DossierChecklist;
import vn.hoanhap.law.Duties;
import vn.hoanhap.law.HolidayTable;
import vn.hoanhap.law.LawBooks;
import vn.hoanhap.law.RuleBook;
import vn.hoanhap.law.WorkingDays;
import vn.hoanhap.store.Database;
import vn.hoanhap.usecase.activity.ListActivities;
import vn.hoanhap.usecase.activity.LogActivity;
import vn.hoanhap.usecase.bundle.BuildBundle;
import vn.hoanhap.usecase.bundle.ShowPostKey;
import vn.hoanhap.usecase.measure.AddMeasure;
import vn.hoanhap.usecase.measure.CloseMeasure;
import vn.hoanhap.usecase.measure.FindMeasure;
import vn.hoanhap.usecase.measure.LegalClock;
import vn.hoanhap.usecase.measure.ReviewEnds;
import vn.hoanhap.usecase.paper.ExplainTerm;
import vn.hoanhap.usecase.paper.PreparePaper;
import vn.hoanhap.usecase.paper.SavePaper;
import vn.hoanhap.usecase.person.FindByReference;
import vn.hoanhap.usecase.person.OpenPerson;
import vn.hoanhap.usecase.person.RegisterPerson;
import vn.hoanhap.usecase.person.SearchPeople;
import vn.hoanhap.usecase.safety.BackUp;
import vn.hoanhap.usecase.safety.ReadLedger;
import vn.hoanhap.usecase.safety.VerifyRegister;
import vn.hoanhap.usecase.session.OpenRegister;
import vn.hoanhap.usecase.today.ShowToday;

/// The register a command works on, and its use cases put together by hand.
final class Register implements AutoCloseable {

  private final OpenRegister open;
  private final Clock clock;
  private final Reference reference = new Reference();
  private final LegalClock legalClock = new LegalClock(RuleBook.shipped());

  Register(OpenRegister open, Clock clock) {
    this.open = open;
    this.clock = clock;
  }

  /// Who works.
  Actor actor() {
    return open.user().actor();
  }

  RegisterPerson registerPerson() {
    return new RegisterPerson(database(), clock, reference);
  }

  FindByReference findByReference() {
    return new FindByReference(database());
  }

  FindMeasure findMeasure() {
    return new FindMeasure(database());
  }

  AddMeasure addMeasure() {
    return new AddMeasure(database(), legalClock);
  }

  CloseMeasure closeMeasure() {
    return new CloseMeasure(database(), legalClock, DossierChecklist.shipped());
  }

  LogActivity logActivity() {
    return new LogActivity(database());
  }

  ListActivities listActivities() {
    return new ListActivities(database());
  }

  OpenPerson openPerson() {
    Duties duties = new Duties(RuleBook.shipped(), new WorkingDays(HolidayTable.shipped()));
    return new OpenPerson(lookedOver(), legalClock, DossierChecklist.shipped(), duties);
  }

  SearchPeople searchPeople() {
    return new SearchPeople(lookedOver());
  }

  SavePaper savePaper() {
    return new SavePaper(database());
  }

  PreparePaper preparePaper() {
    return new PreparePaper(
        database(),
        searchPeople(),
        legalClock,
        new ShowToday(database(), LawBooks.shipped()),
        clock);
  }

  ExplainTerm explainTerm() {
    return new ExplainTerm(lookedOver(), legalClock, clock);
  }

  BackUp backUp() {
    return new BackUp(open, clock);
  }

  VerifyRegister verifyRegister() {
    return new VerifyRegister(database());
  }

  BuildBundle buildBundle() {
    return new BuildBundle(lookedOver(), reference.communes(), clock);
  }

  ShowPostKey showPostKey() {
    return new ShowPostKey(database());
  }

  ReadLedger readLedger() {
    return new ReadLedger(database(), clock);
  }

  @Override
  public void close() {
    open.close();
  }

  /// The register after released people whose day has come were looked at again, as the window does
  /// once a day: nobody is told to be clear while it is not known what is owed.
  private Database lookedOver() {
    new ReviewEnds(database(), legalClock).handle();
    return database();
  }

  private Database database() {
    return open.database();
  }
}
