package vn.hoanhap.usecase.paper;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.file.AtomicFile;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.report.ExtractWriter;
import vn.hoanhap.report.PageWriter;
import vn.hoanhap.report.form.PersonExtract;
import vn.hoanhap.report.form.PrintStamp;
import vn.hoanhap.report.form.Report;
import vn.hoanhap.report.form.ReportCatalog;
import vn.hoanhap.sheet.SheetWriter;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.PrintLog;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.measure.LegalClock;
import vn.hoanhap.usecase.person.SearchPeople;
import vn.hoanhap.usecase.today.ShowToday;

/// Makes a paper as PDF bytes for the preview, and records it when it leaves the program. Every
/// print and export takes a purpose and gets a serial number in the ledger (NĐ160/2026 Điều 13.2,
/// 13.7).
public final class PreparePaper {

  /// `report` is a code of the report catalogue; `query` the list's filters; `purpose` why it is
  /// made.
  public record ListRequest(
      String report, SearchPeople.Query query, String purpose, Language language) {}

  /// A person's own extract; `reason` is why a closed or sealed file is opened, and may be empty
  /// for another.
  public record ExtractRequest(PersonId person, String reason, Language language) {}

  /// A paper ready to be shown or printed; `people` is how many it names, `serial` the number on
  /// it, empty on a preview; `leftOut` says in sentences whom a list leaves out by its definition.
  public record Paper(String title, byte[] pdf, int people, String serial, List<String> leftOut) {

    /// A paper about one person, which leaves nobody out.
    public Paper(String title, byte[] pdf, int people, String serial) {
      this(title, pdf, people, serial, List.of());
    }
  }

  private final Database database;
  private final SearchPeople search;
  private final Clock clock;
  private final PaperDoor door;
  private final ListReports lists;
  private final ExtractReports extracts;
  private final Ledger ledger = new Ledger();

  /// `legal` counts leave, `today` knows what the office owes, each for its list.
  public PreparePaper(
      Database database, SearchPeople search, LegalClock legal, ShowToday today, Clock clock) {
    this.database = database;
    this.search = search;
    this.clock = clock;
    this.door = new PaperDoor(database);
    this.lists = new ListReports(legal, today);
    this.extracts = new ExtractReports();
  }

  /// The preview of a list, marked as such.
  public Paper previewList(Actor actor, ListRequest request) {
    List<PersonId> ids = search.everybody(actor, request.query());
    ListReports.Built report =
        database.read(
            tx -> lists.build(tx, request, ids, stamp(actor, request.purpose(), ""), true));
    return paper(report, request.language());
  }

  /// The list as it is printed or saved, with its serial; logged.
  public Paper printList(Actor actor, ListRequest request) {
    return paper(record(actor, request, "pdf", LedgerAction.PRINT), request.language());
  }

  /// The list as a spreadsheet file; logged as an export.
  public Path exportList(Actor actor, ListRequest request, Path file) {
    Report report = record(actor, request, "xlsx", LedgerAction.EXPORT).report();
    Path target = SavePaper.withEnding(file, ".xlsx");
    new AtomicFile(target).write(new SheetWriter(new Messages(request.language())).write(report));
    return target;
  }

  /// The person's own extract (Trích lục của chính người đó), preview or final.
  ///
  /// @throws Fault.Denied a sealed or closed file and no reason, or a role that may only look at it
  public Paper extract(Actor actor, ExtractRequest request, boolean draft) {
    PersonId person = request.person();
    door.require(actor, person, null, request.reason());
    Messages messages = new Messages(request.language());
    String purpose = messages.text("paper.extract.purpose");
    PersonExtract extract =
        draft
            ? database.write(
                actor,
                tx -> {
                  ledger.append(tx, LedgerAction.REVEAL_NUMBER, "person", person.value(), "");
                  return extracts.build(tx, person, messages, stamp(actor, purpose, ""), true);
                })
            : database.write(
                actor,
                tx -> {
                  PrintLog.Paper printed =
                      new PrintLog.Paper(ReportCatalog.PERSON_EXTRACT, "pdf", purpose, "", 1);
                  String serial = serial(tx, printed);
                  String detail = (serial + " " + request.reason()).strip();
                  ledger.append(tx, LedgerAction.PRINT, "person", person.value(), detail);
                  return extracts.build(tx, person, messages, stamp(actor, purpose, serial), false);
                });
    return new Paper(
        messages.text("paper.extract.subject"),
        new ExtractWriter(messages).write(extract),
        1,
        extract.stamp().serial());
  }

  private ListReports.Built record(
      Actor actor, ListRequest request, String format, LedgerAction action) {
    if (request.purpose().isBlank()) {
      throw new Fault.RuleBroken("paper.purpose", "purpose", "NĐ160/2026 Điều 13.2");
    }
    List<PersonId> ids = search.everybody(actor, request.query());
    return database.write(
        actor,
        tx -> {
          Report draft =
              lists.build(tx, request, ids, stamp(actor, request.purpose(), ""), false).report();
          PrintLog.Paper printed =
              new PrintLog.Paper(
                  request.report(),
                  format,
                  request.purpose(),
                  String.join("; ", lists.codes(request.query())),
                  draft.totals().people());
          String serial = serial(tx, printed);
          ledger.append(
              tx, action, "paper", 0, serial + " " + request.report() + " " + request.purpose());
          return lists.build(tx, request, ids, stamp(actor, request.purpose(), serial), false);
        });
  }

  /// Notes a print and gives its serial.
  static String serial(Tx tx, PrintLog.Paper printed) {
    return "IN-%d-%06d".formatted(tx.today().getYear(), new PrintLog().add(tx, printed));
  }

  private PrintStamp stamp(Actor actor, String purpose, String serial) {
    return PrintStamp.of(purpose, actor.name(), LocalDateTime.now(clock), serial);
  }

  private static Paper paper(ListReports.Built list, Language language) {
    Messages messages = new Messages(language);
    Report report = list.report();
    return new Paper(
        messages.text(report.template().subjectKey()),
        new PageWriter(messages).write(report),
        report.totals().people(),
        report.stamp().serial(),
        list.leftOut());
  }
}
