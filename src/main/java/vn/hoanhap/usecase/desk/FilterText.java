package vn.hoanhap.usecase.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.measure.Category;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.usecase.person.SearchPeople;

/// A filter as the text that is stored: one `name=value` a line, lists with commas. What an older
/// program wrote and this one does not know is passed over. The reason for seeing closed records is
/// never kept: it is asked each time.
final class FilterText {

  String write(SearchPeople.Query query) {
    List<String> lines = new ArrayList<>();
    lines.add("text=" + query.text());
    lines.add("categories=" + joined(query.categories(), Category::code));
    lines.add("kinds=" + joined(query.kinds(), MeasureKind::code));
    lines.add("scope=" + query.scope().name());
    lines.add("hamlet=" + query.hamlet());
    lines.add("officer=" + (query.officer() == null ? "" : query.officer().value()));
    return String.join("\n", lines);
  }

  SearchPeople.Query read(String text) {
    Map<String, String> values =
        text.lines()
            .filter(line -> line.contains("="))
            .collect(
                Collectors.toMap(
                    line -> line.substring(0, line.indexOf('=')),
                    line -> line.substring(line.indexOf('=') + 1),
                    (first, second) -> second));
    String officer = values.getOrDefault("officer", "");
    return new SearchPeople.Query(
        values.getOrDefault("text", ""),
        codes(values.getOrDefault("categories", ""), Category::of),
        codes(values.getOrDefault("kinds", ""), MeasureKind::of),
        SearchPeople.Scope.valueOf(values.getOrDefault("scope", SearchPeople.Scope.OPEN.name())),
        values.getOrDefault("hamlet", ""),
        officer.isEmpty() ? null : new UserId(Long.parseLong(officer)),
        "");
  }

  private static <T> String joined(Set<T> values, Function<T, String> code) {
    return values.stream().map(code).sorted().collect(Collectors.joining(","));
  }

  private static <T> Set<T> codes(String text, Function<String, T> of) {
    return text.isEmpty()
        ? Set.of()
        : List.of(text.split(",")).stream().map(of).collect(Collectors.toUnmodifiableSet());
  }
}
