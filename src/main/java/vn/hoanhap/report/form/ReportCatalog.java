package vn.hoanhap.report.form;

import java.util.ArrayList;
import java.util.List;
import vn.hoanhap.domain.Fault;

/// Every paper the program can make, in the order in which menus show them.
public final class ReportCatalog {

  /// The code of the person's own extract, which is no list and has no template.
  public static final String PERSON_EXTRACT = "PERSON_EXTRACT";

  /// The code of the list of what the office owes.
  public static final String DUTY_LIST = DutyListTemplate.TEMPLATE.code();

  /// The code of the explanation of a person's dates, which has no template either.
  public static final String LAW_EXPLANATION = "LAW_EXPLANATION";

  /// A paper in the list of papers: stable code, name and one line of explanation.
  public record Entry(String code, String subjectKey, String lineKey) {}

  private static final List<ReportTemplate> LISTS =
      List.of(
          CaseListTemplate.TEMPLATE,
          SentenceTemplates.RELEASED,
          SentenceTemplates.COMMUNITY,
          DrugTemplates.USERS,
          DrugTemplates.REHAB,
          DrugTemplates.AFTERCARE,
          SanctionBookTemplate.TEMPLATE,
          SentenceTemplates.ROLL_CALL,
          DutyListTemplate.TEMPLATE);

  /// All papers, those about one person last.
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (ReportTemplate template : LISTS) {
      entries.add(new Entry(template.code(), template.subjectKey(), template.lineKey()));
    }
    entries.add(new Entry(PERSON_EXTRACT, "paper.extract.subject", "paper.extract.line"));
    entries.add(new Entry(LAW_EXPLANATION, "paper.law.subject", "paper.law.line"));
    return List.copyOf(entries);
  }

  /// The lists and books alone.
  public List<ReportTemplate> lists() {
    return LISTS;
  }

  /// The list with the code, in either case.
  ///
  /// @throws Fault.NotFound there is no such list
  public ReportTemplate list(String code) {
    return LISTS.stream()
        .filter(template -> template.code().equalsIgnoreCase(code))
        .findFirst()
        .orElseThrow(() -> new Fault.NotFound("paper.no-such-list", code));
  }
}
