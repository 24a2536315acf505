package vn.hoanhap.usecase.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.hoanhap.domain.measure.Category;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.person.Sex;
import vn.hoanhap.domain.text.VietnameseNames;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.report.form.Grouping;
import vn.hoanhap.report.form.PaperKind;
import vn.hoanhap.report.form.PrintMark;
import vn.hoanhap.report.form.PrintStamp;
import vn.hoanhap.report.form.Report;
import vn.hoanhap.report.form.ReportCatalog;
import vn.hoanhap.report.form.ReportRow;
import vn.hoanhap.report.form.ReportTemplate;
import vn.hoanhap.report.form.ReportTexts;
import vn.hoanhap.report.form.RowOrder;
import vn.hoanhap.report.form.Totals;
import vn.hoanhap.store.SettingsRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.store.UserRepository;
import vn.hoanhap.usecase.measure.LegalClock;
import vn.hoanhap.usecase.person.SearchPeople;
import vn.hoanhap.usecase.today.ShowToday;

/// Builds the list behind a request from the register.
final class ListReports {

  private final ShowToday today;
  private final ReportCatalog catalog = new ReportCatalog();
  private final CaseFiles files;
  private final Offices offices = new Offices();
  private final SettingsRepository settings = new SettingsRepository();
  private final NotListed notListed = new NotListed();
  private final UserRepository users = new UserRepository();

  /// `legal` counts leave for the list of sentences in the community; `today` knows what the office
  /// owes.
  ListReports(LegalClock legal, ShowToday today) {
    this.files = new CaseFiles(legal);
    this.today = today;
  }

  /// A list, and who is left out of it by its definition, in sentences that stand on it too.
  record Built(Report report, List<String> leftOut) {}

  Built build(
      Tx tx,
      PreparePaper.ListRequest request,
      List<PersonId> ids,
      PrintStamp stamp,
      boolean preview) {
    Messages messages = new Messages(request.language());
    ReportTemplate template = catalog.list(request.report());
    ListCriteria criteria = new ListCriteria(template.code(), request.query(), tx.today());
    Content content = content(tx, template, ids, criteria, messages);
    List<String> leftOut = notListed.words(tx, criteria, messages);
    List<String> words = new ArrayList<>(criteria.words(messages, officer(tx, request.query())));
    words.addAll(leftOut);
    Report report =
        new Report(
            template,
            offices.of(tx),
            "",
            tx.today(),
            new ReportTexts(messages).asOf(tx.today()),
            words,
            preview ? HiddenNumbers.in(content.rows()) : content.rows(),
            content.totals(),
            stamp,
            marks(settings.post(tx).training(), preview));
    return new Built(report, leftOut);
  }

  private record Content(List<ReportRow> rows, Totals totals) {}

  private Content content(
      Tx tx,
      ReportTemplate template,
      List<PersonId> ids,
      ListCriteria criteria,
      Messages messages) {
    if (template.kind() == PaperKind.WORK) {
      List<ShowToday.Line> work = today.work(tx, ids).stream().filter(criteria::takes).toList();
      return new Content(new DutyRows(messages, tx.today()).of(work), DutyRows.totals(work));
    }
    List<CaseFile> cases = files.read(tx, ids, criteria);
    return new Content(rows(template, cases, messages, tx.today()), totals(cases));
  }

  /// The filters as stored beside the print: codes, never a name that was typed.
  List<String> codes(SearchPeople.Query query) {
    List<String> codes = new ArrayList<>();
    codes.add(query.scope().name());
    query.categories().stream().sorted().forEach(category -> codes.add(category.code()));
    query.kinds().stream().sorted().forEach(kind -> codes.add(kind.code()));
    if (!query.hamlet().isBlank()) {
      codes.add(query.hamlet());
    }
    return codes;
  }

  /// The marks every page carries.
  static Set<PrintMark> marks(boolean training, boolean preview) {
    Set<PrintMark> marks = EnumSet.noneOf(PrintMark.class);
    if (training) {
      marks.add(PrintMark.TRAINING);
    }
    if (preview) {
      marks.add(PrintMark.PREVIEW);
    }
    return marks;
  }

  private static List<ReportRow> rows(
      ReportTemplate template, List<CaseFile> cases, Messages messages, LocalDate today) {
    ListRows lines = new ListRows(messages, today);
    if (template.order() == RowOrder.DAY) {
      return lines.rollCalls(cases);
    }
    List<ReportRow> rows = lines.of(template, cases);
    // Search gives people in Vietnamese order; a stable sort keeps it inside each group.
    return template.grouping() == Grouping.NONE
        ? rows
        : rows.stream().sorted(Comparator.comparing(row -> groupRank(row, messages))).toList();
  }

  private static String groupRank(ReportRow row, Messages messages) {
    for (var category : Category.values()) {
      if (row.group().equals(messages.text("category." + category.code()))) {
        return "%02d".formatted(category.ordinal());
      }
    }
    return VietnameseNames.sortKey(row.group());
  }

  private static Totals totals(List<CaseFile> cases) {
    int women = (int) cases.stream().filter(file -> file.person().sex() == Sex.FEMALE).count();
    int measures = cases.stream().mapToInt(file -> file.measures().size()).sum();
    return new Totals(cases.size(), women, measures);
  }

  private String officer(Tx tx, SearchPeople.Query query) {
    return query.officer() == null
        ? ""
        : users.find(tx, query.officer()).map(user -> user.name()).orElse("");
  }
}
