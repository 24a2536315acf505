package vn.hoanhap.report.form;

import java.time.LocalDate;
import java.util.Locale;
import vn.hoanhap.i18n.Messages;

/// The sentences that a list says about itself, the same on paper and in a spreadsheet.
public final class ReportTexts {

  private final Messages messages;

  public ReportTexts(Messages messages) {
    this.messages = messages;
  }

  /// "DANH SÁCH – Người chấp hành án hình sự tại cộng đồng".
  public String title(Report report) {
    return kind(report) + " – " + subject(report);
  }

  /// The sort of paper, in capitals.
  public String kind(Report report) {
    return messages.text(report.template().kind().key());
  }

  /// What the list is about.
  public String subject(Report report) {
    return messages.text(report.template().subjectKey());
  }

  /// "Số: 12/DS-CAX", with room for the pen when there is no number yet.
  public String number(String number, String symbol, Office office) {
    String shown = number.isEmpty() ? " ".repeat(8) : number;
    return messages.text("paper.number", shown, symbol + "-" + office.abbreviation());
  }

  /// The filters and the order, in words.
  public String criteria(Report report) {
    String filters =
        report.criteria().isEmpty()
            ? messages.text("paper.criteria.none")
            : String.join("; ", report.criteria());
    return messages.text("paper.criteria", filters, messages.text(report.template().order().key()));
  }

  /// "Tính đến ngày 05 tháng 3 năm 2026", for the period of a list.
  public String asOf(LocalDate day) {
    return messages.text(
        "paper.as-of", PaperDates.day(day), PaperDates.month(day), PaperDates.year(day));
  }

  /// The closing line: people for a list, lines for a book, what is to be done for a list of work.
  public String total(Report report) {
    Totals totals = report.totals();
    return switch (report.template().kind()) {
      case BOOK -> messages.text("paper.total.entries", report.rows().size());
      case WORK -> messages.text("paper.total.work", report.rows().size(), totals.people());
      case LIST -> people(totals);
    };
  }

  private String people(Totals totals) {
    return totals.cases() == totals.people()
        ? messages.text("paper.total", totals.people(), totals.women())
        : messages.text("paper.total.cases", totals.people(), totals.women(), totals.cases());
  }

  /// The stamp's marking, or the paper's own.
  public String marking(PrintStamp stamp, String ownKey) {
    return stamp.marking().isEmpty()
        ? messages.text(ownKey)
        : stamp.marking().toUpperCase(Locale.ROOT);
  }

  /// "Số in: IN-2026-000123".
  public String serial(PrintStamp stamp) {
    return stamp.serial().isEmpty()
        ? messages.text("paper.foot.no-serial")
        : messages.text("paper.foot.serial", stamp.serial());
  }

  /// Purpose, operator and time of the print.
  public String print(PrintStamp stamp) {
    return messages.text(
        "paper.foot",
        stamp.purpose(),
        stamp.operator(),
        PaperDates.hour(stamp.printedAt()),
        PaperDates.dayFirst(stamp.printedAt().toLocalDate()));
  }

  /// How many pages the paper has.
  public String pages(int pages) {
    return messages.text("paper.foot.pages", Integer.toString(pages));
  }
}
