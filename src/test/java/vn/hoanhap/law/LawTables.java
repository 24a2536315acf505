package vn.hoanhap.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoanhap.domain.clock.Reason;
import vn.hoanhap.domain.clock.TermAnswer;
import vn.hoanhap.domain.measure.MeasureKind;

/// The tables of worked cases and what a rule book makes of a row: the cells that a table asserts,
/// each as it stands there, empty for null. One place answers for the tables and for the test that
/// every number of the law shows in one of them.
final class LawTables {

  static final String TERMS = "terms.txt";
  static final String EXPUNGEMENT = "expungement.txt";
  static final String LAPSES = "lapses.txt";
  static final String ADMISSIONS = "admissions.txt";
  static final String DUTIES = "duties.txt";
  static final List<String> ALL = List.of(TERMS, EXPUNGEMENT, LAPSES, ADMISSIONS, DUTIES);

  /// The day the tables speak of unless a row names its own.
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private LawTables() {}

  /// The rows of a table, without comments and heading; an empty cell is empty text.
  static List<List<String>> rows(String table) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                LawTables.class.getResourceAsStream("/vn/hoanhap/law/" + table),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What the book answers to a row: the cells the row asserts.
  static List<String> answer(String table, List<String> row, RuleBook book) {
    return switch (table) {
      case TERMS -> term(row, book);
      case EXPUNGEMENT -> record(row, book);
      case LAPSES -> lapse(row, book);
      case ADMISSIONS -> admission(row, book);
      case DUTIES -> DutyLine.answer(row, book);
      default -> throw new IllegalArgumentException(table);
    };
  }

  /// The asserted cells of a row as they stand in the table.
  static List<String> asserted(String table, List<String> row) {
    return switch (table) {
      case TERMS -> row.subList(3, 11);
      case EXPUNGEMENT -> row.subList(3, 9);
      case LAPSES -> row.subList(5, 7);
      case ADMISSIONS -> row.subList(4, 6);
      case DUTIES -> row.subList(5, 7);
      default -> throw new IllegalArgumentException(table);
    };
  }

  static TermAnswer termAnswer(List<String> row, RuleBook book) {
    String facts = row.get(2);
    return new TermCalculator(book)
        .answer(TermLine.parse(row.get(1), facts), TermLine.asked(facts, TODAY));
  }

  private static List<String> term(List<String> row, RuleBook book) {
    TermAnswer answer = termAnswer(row, book);
    return List.of(
        text(answer.computedEnd()),
        text(answer.reductionFrom()),
        text(answer.mustServeUntil()),
        text(next(answer)),
        days(answer.absenceEachDays()),
        days(answer.absenceTotalDays()),
        answer.over() ? "yes" : "no",
        answer.warnings().stream()
            .map(Reason::key)
            .map(key -> key.substring(key.indexOf('.') + 1))
            .collect(Collectors.joining(" ")));
  }

  private static LocalDate next(TermAnswer answer) {
    return answer.reasons().stream()
        .filter(reason -> reason.key().equals("term.reduction-next"))
        .map(reason -> (LocalDate) reason.arguments().getFirst())
        .findFirst()
        .orElse(null);
  }

  static ExpungementAnswer recordAnswer(List<String> row, RuleBook book) {
    return new ExpungementCalculator(book)
        .answer(RecordLine.parse(row.get(1)), LocalDate.parse(row.get(2)))
        .getFirst();
  }

  private static List<String> record(List<String> row, RuleBook book) {
    ExpungementAnswer answer = recordAnswer(row, book);
    return List.of(
        answer.status().code(),
        answer.path().code(),
        text(answer.start()),
        text(answer.earliest()),
        text(answer.lastDayOfRecord()),
        text(answer.reapplyFrom()));
  }

  static LapseAnswer lapseAnswer(List<String> row, RuleBook book) {
    LapseFacts facts =
        new LapseFacts(LapseFacts.Kind.of(row.get(1)), day(row.get(2)), day(row.get(3)));
    return new LapseCalculator(book).answer(facts, LocalDate.parse(row.get(4)));
  }

  private static List<String> lapse(List<String> row, RuleBook book) {
    LapseAnswer answer = lapseAnswer(row, book);
    return List.of(text(answer.lapsesAfter()), answer.lapsed() ? "yes" : "no");
  }

  static List<Refusal> refusals(List<String> row, RuleBook book) {
    return new Admission(book).check(admissionFacts(row), row.get(3), false, TODAY);
  }

  private static List<String> admission(List<String> row, RuleBook book) {
    return refusals(row, book).stream()
        .findFirst()
        .map(refusal -> List.of(refusal.key(), refusal.field()))
        .orElse(List.of("", ""));
  }

  private static TermFacts admissionFacts(List<String> row) {
    return row.get(2).contains("act ")
        ? Case.convicted(MeasureKind.of(row.get(1)), RecordLine.parse(row.get(2)))
        : TermLine.parse(row.get(1), row.get(2));
  }

  /// Every row of every table with its table, for a test of all.
  static Stream<String> tables() {
    return ALL.stream();
  }

  private static LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private static String text(LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static String days(int days) {
    return days < 0 ? "" : Integer.toString(days);
  }
}
