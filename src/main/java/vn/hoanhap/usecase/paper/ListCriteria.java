package vn.hoanhap.usecase.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoanhap.domain.measure.Category;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.usecase.person.SearchPeople;
import vn.hoanhap.usecase.today.ShowToday;

/// What belongs on a list: the kinds its template is about and the filters that were chosen, the
/// second also in words, because a list without its filters says something else than it shows.
record ListCriteria(String report, SearchPeople.Query query, LocalDate day) {

  private static final String EVERYBODY = "CASE_LIST";

  /// Whether something owed gets a line; an agreed step belongs to the person alone.
  boolean takes(ShowToday.Line owed) {
    return owed.kind() == null || isChosen(owed.kind());
  }

  /// Whether a measure gets a line. Sealed juvenile files never do (Luật TPNCTN 59/2024 Điều 134).
  boolean takes(Measure measure) {
    return !measure.sealed()
        && ofReport(measure.kind())
        && isChosen(measure.kind())
        && inScope(measure.statusOn(day));
  }

  private boolean isChosen(MeasureKind kind) {
    return (query.kinds().isEmpty() || query.kinds().contains(kind))
        && (query.categories().isEmpty() || query.categories().contains(kind.category()));
  }

  /// The kinds of measure that the list is about and that were chosen.
  Set<MeasureKind> kinds() {
    return Arrays.stream(MeasureKind.values())
        .filter(kind -> ofReport(kind) && isChosen(kind))
        .collect(Collectors.toSet());
  }

  /// The administrative sanctions that were chosen but are left out, because they have a book of
  /// their own; none where the name of the list says already that it has no place for them.
  Set<MeasureKind> fines() {
    return Arrays.stream(MeasureKind.values())
        .filter(kind -> report.equals(EVERYBODY) && kind.isSanction() && isChosen(kind))
        .collect(Collectors.toSet());
  }

  /// The filters in words; `officer` is the name behind the query's officer, or empty.
  List<String> words(Messages messages, String officer) {
    List<String> words = new ArrayList<>();
    if (query.scope() != SearchPeople.Scope.OPEN) {
      words.add(messages.text("paper.scope." + query.scope().name().toLowerCase(Locale.ROOT)));
    }
    add(words, messages, "paper.criteria.category", categories(messages, query.categories()));
    add(words, messages, "paper.criteria.kind", kinds(messages, query.kinds()));
    add(words, messages, "paper.criteria.hamlet", query.hamlet());
    add(words, messages, "paper.criteria.officer", officer);
    add(words, messages, "paper.criteria.text", query.text());
    return words;
  }

  private boolean ofReport(MeasureKind kind) {
    return switch (report) {
      case "RELEASED_LIST" -> kind == MeasureKind.CHX;
      case "COMMUNITY_LIST", "ROLL_CALL_BOOK" -> kind.category() == Category.COMMUNITY;
      case "DRUG_USER_LIST" -> kind == MeasureKind.SDTP;
      case "REHAB_LIST" -> kind == MeasureKind.CNTN;
      case "AFTERCARE_LIST" -> kind == MeasureKind.SCN;
      case "SANCTION_BOOK" -> kind.isSanction();
      // Fines are kept in a locked book of their own and never printed among people.
      default -> !kind.isSanction();
    };
  }

  private boolean inScope(MeasureStatus status) {
    return switch (query.scope()) {
      case CURRENT -> status.isCurrent();
      case AWAITING_PAPERS -> status == MeasureStatus.ENDED_AWAITING_PAPERS;
      case OPEN -> status.isOpen();
      case CLOSED -> status == MeasureStatus.CLOSED;
      // Sealed files are never printed among others.
      case SEALED -> false;
      case NO_MEASURE -> false;
    };
  }

  private static void add(List<String> words, Messages messages, String key, String value) {
    if (!value.isBlank()) {
      words.add(messages.text(key, value));
    }
  }

  private static String categories(Messages messages, Set<Category> categories) {
    return categories.stream()
        .sorted()
        .map(category -> messages.text("category." + category.code() + ".short"))
        .collect(Collectors.joining(", "));
  }

  private static String kinds(Messages messages, Set<MeasureKind> kinds) {
    return kinds.stream()
        .sorted()
        .map(kind -> messages.text("kind." + kind.code() + ".short"))
        .collect(Collectors.joining(", "));
  }
}
