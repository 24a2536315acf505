package vn.hoanhap.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// No number of the law stands in code: the sources of this package hold 0 and 1, and nothing else.
class NoLawInCodeTest {

  private static final Set<String> ALLOWED = Set.of("0", "0L", "1");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d[\\w.]*");
  private static final Pattern NOT_CODE =
      Pattern.compile("\"(\\\\.|[^\"\\\\])*\"|'(\\\\.|[^'\\\\])'|//[^\n]*");
  private static final Pattern DATE_PARTS =
      Pattern.compile(
          "Period\\.of(?!Months)|LocalDate\\.of\\(|plusYears\\(|plusWeeks\\(|minusYears\\(");

  @Test
  void sources_holdNoLegalNumber() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path source : sources()) {
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

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/java/vn/hoanhap/law"))) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertThat(sources).hasSizeGreaterThan(30);
      return sources;
    }
  }
}
