package vn.hoanhap.usecase.paper;

import java.util.List;
import vn.hoanhap.report.form.ReportCatalog;

/// The lists and books that can be printed, in the order of the catalogue.
public final class ListPapers {

  /// The code of the list of what the office owes.
  public static final String DUTY_LIST = ReportCatalog.DUTY_LIST;

  /// A paper: its stable code, and the message keys of its name and of one line about it.
  public record Entry(String code, String nameKey, String lineKey) {}

  /// The papers that are made from the list of people.
  public List<Entry> handle() {
    return new ReportCatalog()
        .lists().stream()
            .map(list -> new Entry(list.code(), list.subjectKey(), list.lineKey()))
            .toList();
  }
}
