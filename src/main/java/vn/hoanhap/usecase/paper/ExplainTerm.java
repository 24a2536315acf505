package vn.hoanhap.usecase.paper;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.report.ExplanationWriter;
import vn.hoanhap.report.form.LawExplanation;
import vn.hoanhap.report.form.PrintStamp;
import vn.hoanhap.report.form.ReportCatalog;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.LeaveRepository;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.PrintLog;
import vn.hoanhap.store.SettingsRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.access.Restriction;
import vn.hoanhap.usecase.measure.LegalClock;

/// Puts on paper how the dates of a measure or of a conviction were reckoned: the answer, each step
/// with article, source and how sure it is, what is missing, what would move the date. A print gets
/// a serial and is a ledger line.
public final class ExplainTerm {

  /// `measure` is the one to explain, or null for all the person is shown with; `reason` may be
  /// empty for an ordinary file.
  public record Request(PersonId person, MeasureId measure, String reason, Language language) {
    public Request {
      reason = Person.clean(reason);
    }
  }

  private final Database database;
  private final Clock clock;
  private final LegalClock legal;
  private final PaperDoor door;
  private final PersonRepository people = new PersonRepository();
  private final MeasureRepository measures = new MeasureRepository();
  private final LeaveRepository leaves = new LeaveRepository();
  private final SettingsRepository settings = new SettingsRepository();
  private final Offices offices = new Offices();
  private final Ledger ledger = new Ledger();

  public ExplainTerm(Database database, LegalClock legal, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.legal = legal;
    this.door = new PaperDoor(database);
  }

  /// The paper as it will be, marked as a preview.
  ///
  /// @throws Fault.Denied a sealed or closed file and no reason, or a role that may only look at it
  /// @throws Fault.NotFound there is no such person or measure
  public PreparePaper.Paper preview(Actor actor, Request request) {
    door.require(actor, request.person(), request.measure(), request.reason());
    return paper(
        database.read(tx -> explanation(tx, request, stamp(actor, request, ""), true)), request);
  }

  /// The paper with its serial; logged. The same faults.
  public PreparePaper.Paper print(Actor actor, Request request) {
    door.require(actor, request.person(), request.measure(), request.reason());
    return paper(database.write(actor, tx -> record(tx, actor, request)), request);
  }

  private LawExplanation record(Tx tx, Actor actor, Request request) {
    PrintLog.Paper printed =
        new PrintLog.Paper(ReportCatalog.LAW_EXPLANATION, "pdf", purpose(request), "", 1);
    String serial = PreparePaper.serial(tx, printed);
    String detail = serial + " " + ReportCatalog.LAW_EXPLANATION + " " + request.reason();
    ledger.append(tx, LedgerAction.PRINT, "person", request.person().value(), detail.strip());
    return explanation(tx, request, stamp(actor, request, serial), false);
  }

  private LawExplanation explanation(Tx tx, Request request, PrintStamp stamp, boolean preview) {
    Person person =
        people
            .find(tx, request.person())
            .orElseThrow(() -> new Fault.NotFound("person.not-found", request.person().display()));
    List<Measure> shown =
        Restriction.visible(measures.ofPerson(tx, request.person()), !request.reason().isEmpty());
    List<Measure> explained =
        shown.stream()
            .filter(one -> request.measure() == null || one.id().equals(request.measure()))
            .toList();
    if (explained.isEmpty() && request.measure() != null) {
      throw new Fault.NotFound("measure.not-found");
    }
    ExplanationParts parts =
        new ExplanationParts(new Messages(request.language()), legal, tx.today());
    return new LawExplanation(
        offices.of(tx),
        "",
        tx.today(),
        person.fullName(),
        person.birth(),
        parts.of(person, explained, shown, leaves.ofPerson(tx, person.id())),
        legal.bookVersion(),
        tx.today(),
        stamp,
        ListReports.marks(settings.post(tx).training(), preview));
  }

  private PrintStamp stamp(Actor actor, Request request, String serial) {
    return PrintStamp.of(purpose(request), actor.name(), LocalDateTime.now(clock), serial);
  }

  private static String purpose(Request request) {
    return request.reason().isEmpty()
        ? new Messages(request.language()).text("paper.law.purpose")
        : request.reason();
  }

  private static PreparePaper.Paper paper(LawExplanation explanation, Request request) {
    Messages messages = new Messages(request.language());
    return new PreparePaper.Paper(
        messages.text("paper.law.subject"),
        new ExplanationWriter(messages).write(explanation),
        1,
        explanation.stamp().serial());
  }
}
