package vn.hoanhap.app.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import vn.hoanhap.domain.measure.Category;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.usecase.person.SearchPeople;

/// The filters of a list, the same as in the window.
final class QueryOptions {

  @Option(
      names = "--category",
      paramLabel = "CODE",
      split = ",",
      descriptionKey = "command.option.category")
  private String[] categories = {};

  @Option(
      names = "--kind",
      paramLabel = "CODE",
      split = ",",
      descriptionKey = "command.option.kind")
  private String[] kinds = {};

  @Option(names = "--scope", paramLabel = "SCOPE", descriptionKey = "command.option.scope")
  private String scope = "open";

  @Option(names = "--hamlet", paramLabel = "TEXT", descriptionKey = "command.option.hamlet")
  private String hamlet = "";

  @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "command.option.reason")
  private String reason = "";

  /// Why a closed or sealed file is looked at; empty for others.
  String reason() {
    return reason;
  }

  SearchPeople.Query query(Terminal terminal, String text) {
    return new SearchPeople.Query(
        text,
        codes(terminal, "--category", categories, Category::of),
        codes(terminal, "--kind", kinds, MeasureKind::of),
        codes(terminal, "--scope", new String[] {scope}, QueryOptions::scope).iterator().next(),
        hamlet,
        null,
        reason);
  }

  private static SearchPeople.Scope scope(String word) {
    return SearchPeople.Scope.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static <T> Set<T> codes(
      Terminal terminal, String option, String[] given, Function<String, T> of) {
    try {
      return Arrays.stream(given).map(of).collect(Collectors.toUnmodifiableSet());
    } catch (IllegalArgumentException unknown) {
      throw new WrongUse(terminal.messages().text("command.bad-value", option));
    }
  }
}
