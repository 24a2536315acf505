package vn.hoanhap.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;

/// No number of the law stands in code: the sources of this package, and of what enters, closes and
/// files measures by it, hold 0 and 1, and nothing else.
class NoLawInCodeTest {

  private static final Set<String> ALLOWED = Set.of("0", "0L", "1");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d[\\w.]*");
  private static final Pattern NOT_CODE =
      Pattern.compile("\"(\\\\.|[^\"\\\\])*\"|'(\\\\.|[^'\\\\])'|//[^\n]*");
  private static final Pattern DATE_PARTS =
      Pattern.compile(
          "Period\\.of(?!Months)|LocalDate\\.of\\(|plusYears\\(|plusWeeks\\(|minusYears\\(");

  private static final List<String> NEAR_THE_LAW =
      List.of("law", "usecase/measure", "usecase/dossier", "domain/measure", "domain/clock");

  @Test
  void sources_holdNoLegalNumber() throws IOException {
    List<String> found = new ArrayList<>();
    List<Path> sources = new ArrayList<>();
    for (String folder : NEAR_THE_LAW) {
      sources.addAll(sources(folder));
    }
    for (Path source : sources) {
      String code = NOT_CODE.matcher(Files.readString(source)).replaceAll("");
      Matcher numbers = NUMBER.matcher(code);
      while (numbers.find()) {
        if (!ALLOWED.contains(numbers.group())) {
          found.add(source.getFileName() + ": " + numbers.group());
        }
      }
      Matcher dates = DATE_PARTS.matcher(code);
      while (dates.find()) {
        found.add(source.getFileName() + ": " + dates.group());
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void sources_quoteNoPeriodOrDate() throws IOException {
    Pattern quoted = Pattern.compile("\"(P\\d+[YMD]|\\d{4}-\\d\\d-\\d\\d|\\d+/\\d+|\\d+)\"");
    for (Path source : sources()) {
      assertThat(quoted.matcher(Files.readString(source)).find()).as(source.toString()).isFalse();
    }
  }

  @Test
  void texts_holdNoLegalNumber() throws IOException {
    Pattern codes = Pattern.compile("(Bộ luật Hình sự )?1999 (hay|or the) 2015");
    for (String texts : List.of("law.properties", "law_en.properties")) {
      for (String line :
          Files.readAllLines(Path.of("src/main/resources/vn/hoanhap/i18n").resolve(texts))) {
        boolean name = line.startsWith("law.document.") || line.startsWith("law.article.");
        String said = codes.matcher(line.replaceAll("\\{\\d}", "")).replaceAll("");
        assertThat(name || !said.matches(".*\\d.*")).as("%s: %s", texts, line).isTrue();
      }
    }
  }

  @Test
  void everyRuleAskedFor_isInTheBook() throws IOException {
    assertThat(found(Pattern.compile("(?:get|deadline|find|versions)\\(\"([A-Z][\\w.-]+)\"\\)")))
        .hasSizeGreaterThan(60)
        .isSubsetOf(RuleBook.shipped().ids());
  }

  @Test
  void everyReasonAndDuty_hasItsText() throws IOException {
    List<String> keys = new ArrayList<>();
    found(Pattern.compile("\"((?:term|xat|lapse)\\.[a-z-]+)\""))
        .forEach(key -> keys.add("law." + key));
    found(Pattern.compile("(?:miss|doubt)\\(\"(\\w+)\""))
        .forEach(key -> keys.add("law.missing." + key));
    for (String code : found(Pattern.compile("owe\\w*\\(\\s*facts, \"([a-z-]+)\""))) {
      keys.add("duty." + code);
      keys.add("duty." + code + ".do");
    }
    found(Pattern.compile("offer\\(facts, \"([a-z-]+)\""))
        .forEach(code -> keys.add("may-ask." + code));
    assertThat(keys).hasSizeGreaterThan(120);
    for (Language language : Language.values()) {
      Messages messages = new Messages(language);
      assertThat(keys).allMatch(messages::has);
    }
  }

  private static Set<String> found(Pattern pattern) throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path source : sources()) {
      Matcher matches = pattern.matcher(Files.readString(source));
      while (matches.find()) {
        found.add(matches.group(1));
      }
    }
    return found;
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = sources("law");
    assertThat(sources).hasSizeGreaterThan(30);
    return sources;
  }

  private static List<Path> sources(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/java/vn/hoanhap").resolve(folder))) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertThat(sources).as(folder).isNotEmpty();
      return sources;
    }
  }
}
