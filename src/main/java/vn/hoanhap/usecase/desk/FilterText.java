package vn.hoanhap.usecase.desk;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.measure.Category;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.usecase.person.SearchPeople.Query;
import vn.hoanhap.usecase.person.SearchPeople.Scope;

/// A filter as the store keeps it: one `name=value` a line, codes parted by commas. Lines that a
/// later version added are passed over.
final class FilterText {

  private FilterText() {}

  static String of(Query query) {
    Map<String, String> lines = new TreeMap<>();
    lines.put("text", query.text().replace('\n', ' '));
    lines.put("categories", codes(query.categories(), Category::code));
    lines.put("kinds", codes(query.kinds(), MeasureKind::code));
    lines.put("scope", query.scope().name().toLowerCase(Locale.ROOT));
    lines.put("hamlet", query.hamlet().replace('\n', ' '));
    lines.put("officer", query.officer() == null ? "" : Long.toString(query.officer().value()));
    return lines.entrySet().stream()
        .map(line -> line.getKey() + "=" + line.getValue())
        .collect(Collectors.joining("\n"));
  }

  static Query read(String content) {
    Map<String, String> lines =
        content
            .lines()
            .map(line -> line.split("=", 2))
            .collect(Collectors.toMap(line -> line[0], line -> line[1]));
    String officer = lines.getOrDefault("officer", "");
    return new Query(
        lines.getOrDefault("text", ""),
        all(lines.getOrDefault("categories", ""), Category::of),
        all(lines.getOrDefault("kinds", ""), MeasureKind::of),
        Scope.valueOf(lines.getOrDefault("scope", "open").toUpperCase(Locale.ROOT)),
        lines.getOrDefault("hamlet", ""),
        officer.isEmpty() ? null : new UserId(Long.parseLong(officer)),
        "");
  }

  private static <T> String codes(Set<T> values, Function<T, String> code) {
    return values.stream().map(code).sorted().collect(Collectors.joining(","));
  }

  private static <T> Set<T> all(String codes, Function<String, T> of) {
    return codes.isEmpty()
        ? Set.of()
        : Arrays.stream(codes.split(","))
            .map(of)
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
