package vn.hoanhap.law;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The page that leads from the text of the law to rules and tests says what is there.
class LawCoverageTest {

  private static final Path PAGE = Path.of("src/site/markdown/law/coverage.md");
  private static final Pattern NAMED = Pattern.compile("`([^`]+)`");
  private static final Pattern RULE = Pattern.compile("[A-Z][A-Z_0-9]*(\\.[A-Za-z][\\w.-]*)?");

  @Test
  void everyRuleOfTheBook_standsOnThePage() throws IOException {
    Set<String> rules = named();
    rules.removeIf(name -> name.contains("Test") || !RULE.matcher(name).matches());
    assertThat(rules).containsExactlyInAnyOrderElementsOf(RuleBook.shipped().ids());
  }

  @Test
  void everyTestOnThePage_exists() throws IOException {
    Set<String> tests = named();
    tests.removeIf(name -> !name.endsWith("Test") && !name.endsWith(".txt"));
    assertThat(tests).hasSizeGreaterThan(8);
    try (Stream<Path> files = Files.walk(Path.of("src/test"))) {
      Set<String> there =
          files.map(file -> file.getFileName().toString()).collect(toCollection(TreeSet::new));
      assertThat(tests)
          .allMatch(test -> there.contains(test.endsWith(".txt") ? test : test + ".java"));
    }
  }

  private static Set<String> named() throws IOException {
    return NAMED
        .matcher(Files.readString(PAGE))
        .results()
        .map(found -> found.group(1))
        .collect(toCollection(TreeSet::new));
  }
}
