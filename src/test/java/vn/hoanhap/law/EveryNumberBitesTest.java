package vn.hoanhap.law;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoanhap.domain.clock.Reason;
import vn.hoanhap.domain.clock.TermAnswer;

/// Focus: the tables really hold the rule book. Each number of it is changed a little, one at a
/// time and on each side of a change of law; at least one row of a table must then come out wrong.
/// And each rule without a number is quoted by the answer to some row.
@Execution(ExecutionMode.SAME_THREAD)
class EveryNumberBitesTest {

  /// Rules that are shown on the legal notes page and move nothing in a calculator, because the
  /// register does not hold the fact they hang on.
  static final Set<String> ONLY_SHOWN =
      Set.of(
          "HOAN.child",
          "HOAN.sole-earner",
          "HOAN.duty",
          "TDC.counted",
          "CTKGG.merit.after",
          "CTKGG.merit.step.max",
          "CTKGG.merit.served",
          "CCT.visit.each",
          "DUTY.chx.transfer");

  private static final String SHIPPED = shipped();
  private static final List<List<List<String>>> ROWS =
      LawTables.ALL.stream().map(LawTables::rows).toList();

  static Stream<String> numbers() {
    return SHIPPED
        .lines()
        .filter(line -> line.contains(" | ") && !line.startsWith("id | "))
        .filter(line -> !line.startsWith("#"))
        .filter(line -> !value(line).isEmpty() && !ONLY_SHOWN.contains(id(line)));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void changedNumber_showsInARow(String line) {
    for (String other : others(value(line))) {
      RuleBook changed = book(SHIPPED.replace(line, withValue(line, other)));
      assertThat(differs(changed))
          .as("%s = %s instead of %s changes no row", id(line), other, value(line))
          .isTrue();
    }
  }

  @Test
  void ruleWithoutANumber_isQuotedByARow() {
    Set<String> quoted = quoted();
    List<String> silent =
        RuleBook.shipped().rules().stream()
            .filter(rule -> rule.value().isEmpty())
            .filter(rule -> !quoted.contains(rule.article() + "|" + rule.source()))
            .map(Rule::id)
            .toList();
    assertThat(silent).isEmpty();
  }

  @Test
  void rulesThatAreOnlyShown_areInTheBook() {
    assertThat(RuleBook.shipped().ids()).containsAll(ONLY_SHOWN);
  }

  private static boolean differs(RuleBook changed) {
    for (int table = 0; table < ROWS.size(); table++) {
      String name = LawTables.ALL.get(table);
      for (List<String> row : ROWS.get(table)) {
        if (!LawTables.answer(name, row, changed).equals(LawTables.asserted(name, row))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<String> quoted() {
    RuleBook book = RuleBook.shipped();
    Set<String> quoted = new HashSet<>();
    for (List<String> row : LawTables.rows(LawTables.TERMS)) {
      TermAnswer answer = LawTables.termAnswer(row, book);
      quoted.addAll(sources(answer.reasons()));
      quoted.addAll(sources(answer.warnings()));
      quoted.addAll(sources(answer.moves()));
    }
    for (List<String> row : LawTables.rows(LawTables.EXPUNGEMENT)) {
      ExpungementAnswer answer = LawTables.recordAnswer(row, book);
      quoted.addAll(sources(answer.reasons()));
      quoted.addAll(sources(answer.warnings()));
    }
    return quoted;
  }

  private static Set<String> sources(List<Reason> reasons) {
    return reasons.stream()
        .map(reason -> reason.article() + "|" + reason.source())
        .collect(toSet());
  }

  /// The values nearest to one: a day longer, one more, the other answer, a neighbouring article.
  private static List<String> others(String value) {
    if (value.startsWith("P")) {
      return List.of(Period.parse(value).plusDays(1).toString());
    }
    if (value.equals("yes") || value.equals("no")) {
      return List.of(value.equals("yes") ? "no" : "yes");
    }
    if (value.matches("\\d{4}-.*")) {
      return List.of(LocalDate.parse(value).plusDays(1).toString());
    }
    if (value.matches("[a-d]( [a-d])*")) {
      char last = value.charAt(value.length() - 1);
      return List.of(value.substring(0, value.length() - 2), value + " " + (char) (last + 1));
    }
    if (value.contains("-")) {
      return List.of(
          moved(value, 1, 0), moved(value, -1, 0), moved(value, 0, -1), moved(value, 0, 1));
    }
    int slash = value.indexOf('/');
    if (slash > 0) {
      int of = Integer.parseInt(value.substring(slash + 1));
      return List.of(value.substring(0, slash + 1) + (of + 1));
    }
    String unit = value.replaceAll("\\d", "");
    int number = Integer.parseInt(value.substring(0, value.length() - unit.length()));
    return List.of((number + 1) + unit);
  }

  private static String moved(String ranges, int first, int last) {
    return Arrays.stream(ranges.split(" "))
        .map(range -> range.split("-"))
        .map(ends -> (Integer.parseInt(ends[0]) + first) + "-" + (Integer.parseInt(ends[1]) + last))
        .collect(Collectors.joining(" "));
  }

  private static String id(String line) {
    return line.substring(0, line.indexOf(' '));
  }

  private static String value(String line) {
    return line.split("\\|", -1)[2].strip();
  }

  private static String withValue(String line, String value) {
    List<String> cells = new ArrayList<>(List.of(line.split("\\|", -1)));
    cells.set(2, " " + value + " ");
    return String.join("|", cells);
  }

  private static RuleBook book(String text) {
    try (Reader reader = new StringReader(text)) {
      return RuleBook.read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String shipped() {
    try (Reader reader = Resources.open("rules.txt")) {
      StringWriter all = new StringWriter();
      reader.transferTo(all);
      return all.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
