package vn.hoanhap.usecase.paper;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hoanhap.i18n.ArticleText;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.report.form.ReportRow;
import vn.hoanhap.report.form.Totals;
import vn.hoanhap.usecase.today.ShowToday;

/// Turns what the office owes into the cells of its list.
final class DutyRows {

  private final Messages messages;
  private final ArticleText articles;
  private final LocalDate today;

  DutyRows(Messages messages, LocalDate today) {
    this.messages = messages;
    this.articles = new ArticleText(messages);
    this.today = today;
  }

  /// The lines in their order, each under how late it is.
  List<ReportRow> of(List<ShowToday.Line> work) {
    return work.stream().map(line -> new ReportRow(group(line.when()), cells(line))).toList();
  }

  /// How many lines there are, and how many people they are about; women are not counted apart.
  static Totals totals(List<ShowToday.Line> work) {
    int people = (int) work.stream().map(ShowToday.Line::person).distinct().count();
    return new Totals(people, 0, work.size());
  }

  private String group(ShowToday.When when) {
    return switch (when) {
      case LATE -> messages.text("today.group.late");
      case TODAY -> messages.text("today.group.today");
      case TOMORROW -> messages.text("today.group.tomorrow");
      case THIS_WEEK -> messages.text("today.group.week");
      case THIS_MONTH -> messages.text("today.group.month");
      case SOON -> messages.text("today.group.soon");
    };
  }

  private Map<String, String> cells(ShowToday.Line line) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("duty", line.text() == null ? messages.text("duty." + line.code()) : line.text());
    cells.put("full-name", line.personName());
    // An agreed step belongs to the person and has neither measure nor article.
    cells.put(
        "measure",
        line.kind() == null ? "–" : messages.text("kind." + line.kind().code() + ".short"));
    cells.put("due-on", line.dueOn().toString());
    if (line.when() == ShowToday.When.LATE) {
      cells.put("late-days", Long.toString(ChronoUnit.DAYS.between(line.dueOn(), today)));
    }
    String article = articles.of(line.article());
    cells.put(
        "article",
        article.isBlank()
            ? "–"
            : line.unconfirmed() ? messages.text("today.unconfirmed", article) : article);
    boolean inCharge = line.officer() != null && !line.officer().isBlank();
    cells.put("officer", inCharge ? line.officer() : new MissingWords(messages).of("officer"));
    return cells;
  }
}
