package vn.hoanhap.usecase.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.dossier.Helper;
import vn.hoanhap.domain.measure.AdditionalPenalty;
import vn.hoanhap.domain.measure.Conviction;
import vn.hoanhap.domain.measure.LegalBasis;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.measure.Sanction;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PreviousNumber;
import vn.hoanhap.domain.time.DayFirst;
import vn.hoanhap.i18n.LengthText;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.report.form.CellType;
import vn.hoanhap.report.form.Grouping;
import vn.hoanhap.report.form.ReportColumn;
import vn.hoanhap.report.form.ReportRow;
import vn.hoanhap.report.form.ReportTemplate;
import vn.hoanhap.report.form.RowOrder;
import vn.hoanhap.usecase.measure.Absence;

/// Turns case files into the cells of a list. A list asks by column key; what it does not ask for
/// is not read.
final class ListRows {

  private final Messages messages;
  private final MissingWords missing;
  private final LocalDate today;

  ListRows(Messages messages, LocalDate today) {
    this.messages = messages;
    this.missing = new MissingWords(messages);
    this.today = today;
  }

  /// The lines of a list of measures, in the order of the files, or by the date of the decision
  /// where the template says so.
  List<ReportRow> of(ReportTemplate template, List<CaseFile> files) {
    record Line(CaseFile file, Measure measure) {}
    Stream<Line> lines =
        files.stream().flatMap(file -> file.measures().stream().map(held -> new Line(file, held)));
    if (template.order() == RowOrder.DECISION_DATE) {
      lines = lines.sorted(Comparator.comparing(line -> line.measure().basis().date()));
    }
    return lines
        .map(
            line ->
                new ReportRow(
                    group(template, line.file(), line.measure()),
                    cells(template, line.file(), line.measure())))
        .toList();
  }

  /// The lines of the roll-call book: one for each entry, oldest first.
  List<ReportRow> rollCalls(List<CaseFile> files) {
    record Called(CaseFile file, Activity entry) {}
    return files.stream()
        .flatMap(file -> file.activities().stream().map(entry -> new Called(file, entry)))
        .filter(called -> called.entry().type() == ActivityType.DD)
        .sorted((one, other) -> one.entry().date().compareTo(other.entry().date()))
        .map(called -> rollCall(called.file(), called.entry()))
        .toList();
  }

  /// The paper behind a measure in one line: "Bản án số 12/2025/HS-ST ngày 15/03/2025, Tòa án …".
  String basis(LegalBasis basis) {
    return basisLine(
        messages.text("basis." + basis.type().code()),
        basis.number(),
        basis.date(),
        basis.issuer());
  }

  private String basisLine(String type, String number, LocalDate date, String issuer) {
    return issuer == null || issuer.isBlank()
        ? messages.text("paper.basis-line.no-issuer", type, number, DayFirst.of(date))
        : messages.text("paper.basis-line", type, number, DayFirst.of(date), issuer);
  }

  private ReportRow rollCall(CaseFile file, Activity entry) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("day", entry.date().toString());
    cells.put("full-name", file.person().fullName());
    cells.put("manner", entry.place());
    cells.put("presence", entry.result());
    cells.put("recorder", file.officer());
    cells.replaceAll((column, text) -> text.isBlank() ? missing.of(column) : text);
    return ReportRow.of(cells);
  }

  private String group(ReportTemplate template, CaseFile file, Measure measure) {
    return switch (template.grouping()) {
      case CATEGORY -> messages.text("category." + measure.kind().category().code());
      case HAMLET -> home(file.person());
      case NONE, LATENESS -> Grouping.NONE.headingKey();
    };
  }

  private Map<String, String> cells(ReportTemplate template, CaseFile file, Measure measure) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (ReportColumn column : template.columns()) {
      if (column.type() != CellType.ORDINAL) {
        String text = cell(column.key(), file, measure);
        cells.put(column.key(), text.isEmpty() ? missing.of(column.key()) : text);
      }
    }
    return cells;
  }

  private String cell(String key, CaseFile file, Measure measure) {
    Person person = file.person();
    return switch (key) {
      case "full-name" -> person.fullName();
      case "birth-date" -> person.birth() == null ? "" : person.birth().iso();
      case "sex" -> messages.text("sex." + person.sex().code());
      case "citizen-number" ->
          person.citizenNumber() == null ? "" : person.citizenNumber().digits();
      case "identity-paper" -> identityPaper(person);
      case "home" -> home(person);
      case "employment" -> messages.text("employment." + person.employment().code());
      case "helper", "team" -> helper(file.helpers().get(measure.id()));
      case "grade" -> grade(file);
      case "absence" -> absence(file.absences().get(measure.id()));
      case "note" -> note(measure);
      default -> measureCell(key, measure);
    };
  }

  private String measureCell(String key, Measure measure) {
    return switch (key) {
      case "measure" -> messages.text("kind." + measure.kind().code() + ".short");
      case "basis" -> judgmentOrBasis(measure);
      case "from" -> iso(measure.term().legalStart());
      case "until", "lapses-on" -> iso(measure.term().governingEnd());
      case "eligible-on" -> iso(measure.term().governingEnd());
      case "length" -> new LengthText(messages).of(measure.term().length());
      case "executed-on" -> measure.sanction() == null ? "" : iso(measure.sanction().executedOn());
      case "act" -> act(measure.sanction());
      default -> convictionCell(key, measure.conviction());
    };
  }

  private String convictionCell(String key, Conviction conviction) {
    if (conviction == null) {
      return "";
    }
    return switch (key) {
      case "offence" -> conviction.offenceName() == null ? "" : conviction.offenceName();
      case "completed-on" -> iso(conviction.completedOn());
      case "penalty" -> penalty(conviction);
      case "penalty-left" -> penaltyLeft(conviction);
      default -> "";
    };
  }

  // That none was recorded does not say that the judgment has none; that all are served does.
  private String penaltyLeft(Conviction conviction) {
    String left =
        conviction.additionalPenalties().stream()
            .filter(penalty -> penalty.doneOn() == null)
            .map(this::additional)
            .collect(Collectors.joining("; "));
    return left.isEmpty() && !conviction.additionalPenalties().isEmpty()
        ? messages.text("paper.cell.none-left")
        : left;
  }

  private String judgmentOrBasis(Measure measure) {
    Conviction conviction = measure.conviction();
    if (conviction == null
        || conviction.judgmentNumber() == null
        || conviction.judgmentDate() == null
        || conviction.court() == null) {
      return basis(measure.basis());
    }
    return basisLine(
        messages.text("basis.judgment"),
        conviction.judgmentNumber(),
        conviction.judgmentDate(),
        conviction.court());
  }

  String penalty(Conviction conviction) {
    if (conviction.mainPenalty() == null) {
      return "";
    }
    String name = messages.text("penalty." + conviction.mainPenalty().type().code());
    String length = new LengthText(messages).of(conviction.mainPenalty().length());
    return length.isEmpty() ? name : name + " " + length;
  }

  private String additional(AdditionalPenalty penalty) {
    String name =
        penalty.text() == null || penalty.text().isBlank()
            ? messages.text("additional." + penalty.type())
            : penalty.text();
    return penalty.endsOn() == null
        ? name
        : messages.text("paper.until-line", name, DayFirst.of(penalty.endsOn()));
  }

  private static String act(Sanction sanction) {
    if (sanction == null) {
      return "";
    }
    return List.of(sanction.act(), sanction.citation(), sanction.decree()).stream()
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  private String note(Measure measure) {
    MeasureStatus status = measure.statusOn(today);
    return status == MeasureStatus.ACTIVE ? "" : messages.text("status." + status.code());
  }

  private String absence(Absence absence) {
    if (absence == null) {
      return "";
    }
    List<String> words = new ArrayList<>(List.of(absence.count()));
    if (absence.overDays() > 0) {
      words.add(messages.text("paper.absence.over", absence.overDays()));
    }
    if (absence.undated() > 0) {
      words.add(messages.text("paper.absence.undated", absence.undated()));
    }
    if (absence.workDays() > 0) {
      words.add(messages.text("paper.absence.work", absence.workDays()));
    }
    return String.join(" ", words);
  }

  private String grade(CaseFile file) {
    return file.activities().stream()
        .filter(entry -> !entry.grade().isEmpty())
        .max((one, other) -> one.period().compareTo(other.period()))
        .map(entry -> messages.text("grade." + entry.grade()))
        .orElse("");
  }

  private static String helper(Helper helper) {
    if (helper == null) {
      return "";
    }
    return helper.organisation() == null || helper.organisation().isBlank()
        ? helper.name()
        : helper.name() + ", " + helper.organisation();
  }

  private static String identityPaper(Person person) {
    if (person.citizenNumber() != null) {
      return person.citizenNumber().digits();
    }
    return person.previousNumbers().stream().findFirst().map(PreviousNumber::number).orElse("");
  }

  private static String home(Person person) {
    if (person.address() == null) {
      return "";
    }
    return person.address().hamlet().isBlank()
        ? person.address().text()
        : person.address().hamlet();
  }

  private static String iso(LocalDate date) {
    return date == null ? "" : date.toString();
  }
}
