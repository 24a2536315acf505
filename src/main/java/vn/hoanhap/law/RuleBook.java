package vn.hoanhap.law;

import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// The law as data (bộ quy tắc pháp luật): every rule with its versions, article, source, validity
/// and confidence. No number of the law stands in code; a change of law is a new line in the file.
///
/// Each rule covers all time without gap or overlap, so that a question always has one answer.
public final class RuleBook {

  private final String version;
  private final Map<String, List<Rule>> versions;
  private final Map<String, List<String>> headings;

  private RuleBook(String version, Map<String, List<Rule>> versions) {
    this.version = version;
    this.versions = new LinkedHashMap<>();
    versions.forEach((id, rules) -> this.versions.put(id, List.copyOf(rules)));
    this.headings =
        versions.keySet().stream()
            .collect(Collectors.groupingBy(id -> id.substring(0, id.lastIndexOf('.') + 1)));
  }

  /// The rule book this program was delivered with.
  public static RuleBook shipped() {
    return read(Resources.open("rules.txt"));
  }

  /// Reads a rule book; the head of the shipped file describes the form.
  ///
  /// @throws IllegalArgumentException when a line is malformed or a rule leaves a gap in time
  public static RuleBook read(Reader source) {
    String version = "";
    Map<String, List<Rule>> versions = new LinkedHashMap<>();
    for (String line : Resources.lines(source)) {
      if (line.startsWith("version:")) {
        version = line.substring(line.indexOf(':') + 1).strip();
      } else if (!line.startsWith("id |")) {
        Rule rule = rule(line);
        versions.computeIfAbsent(rule.id(), id -> new ArrayList<>()).add(rule);
      }
    }
    if (version.isEmpty() || versions.isEmpty()) {
      throw new IllegalArgumentException("no rule book");
    }
    versions.values().forEach(RuleBook::requireWhole);
    return new RuleBook(version, versions);
  }

  /// The name of this edition, for example `2026-11-22.1`; later editions sort after it.
  public String version() {
    return version;
  }

  /// Every version of every rule, in the order of the file: the legal notes page.
  public List<Rule> rules() {
    return versions.values().stream().flatMap(List::stream).toList();
  }

  /// The names of all rules.
  public Set<String> ids() {
    return versions.keySet();
  }

  /// All versions of one rule, oldest first.
  public List<Rule> versions(String id) {
    List<Rule> found = versions.get(id);
    if (found == null) {
      throw new IllegalArgumentException("the rule book has no rule " + id);
    }
    return found;
  }

  /// The book as it applies to a case with these dates.
  public Rules on(LawDates dates) {
    return new Rules(this, dates);
  }

  /// The names of the rules under a heading: `MOVE.AT.` holds what would move a probation.
  List<String> under(String prefix) {
    return headings.getOrDefault(prefix, List.of());
  }

  boolean has(String id) {
    return versions.containsKey(id);
  }

  Rule pick(String id, LawDates dates) {
    List<Rule> found = versions(id);
    LocalDate day = dates.date(found.getFirst().by());
    for (Rule rule : found) {
      if (rule.covers(day)) {
        return rule;
      }
    }
    throw new IllegalStateException("rule " + id + " has a gap");
  }

  private static Rule rule(String line) {
    Columns columns = Columns.of(line);
    return new Rule(
        columns.next(),
        LawDates.By.of(columns.next()),
        columns.next(),
        columns.next(),
        columns.next(),
        Resources.day(columns.next()),
        Resources.day(columns.next()),
        columns.next().charAt(0),
        columns.next(),
        columns.last());
  }

  private static void requireWhole(List<Rule> rules) {
    LocalDate expected = null;
    for (Rule rule : rules) {
      boolean follows = Objects.equals(rule.from(), expected);
      if (!follows || rule.by() != rules.getFirst().by()) {
        throw new IllegalArgumentException("versions of rule " + rule.id() + " do not meet");
      }
      expected = rule.to() == null ? null : rule.to().plusDays(1);
    }
    if (expected != null) {
      throw new IllegalArgumentException(
          "rule " + rules.getFirst().id() + " ends without successor");
    }
  }
}
