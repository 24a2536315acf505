package vn.hoanhap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Focus: the written pages speak of the code that is there. Types named in backticks exist, and
/// links between the pages lead somewhere.
class DocumentsTest {

  private static final Path PAGES = Path.of("src/site/markdown");
  private static final Path README = Path.of("README.md");

  private static final Pattern TYPE =
      Pattern.compile("`(?:[a-z]+\\.)*([A-Z][a-z]\\w*)(?:\\.\\w+)?(?:\\(.*?\\))?`");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)(?:#[^)]*)?\\)");

  /// Names of the JDK that the pages use.
  private static final Set<String> NOT_OURS = Set.of("Clock");

  /// Pages about data, whose words in backticks are values.
  private static final Path FORMATS = PAGES.resolve("format");

  @Test
  void everyTypeNamed_exists() throws IOException {
    Set<String> types =
        filesUnder(Path.of("src"), ".java")
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .collect(Collectors.toSet());
    List<String> unknown = new ArrayList<>();
    for (Path page : pages().stream().filter(page -> !page.startsWith(FORMATS)).toList()) {
      for (MatchResult named : TYPE.matcher(Files.readString(page)).results().toList()) {
        String type = named.group(1);
        if (!types.contains(type) && !NOT_OURS.contains(type)) {
          unknown.add(page.getFileName() + ": " + type);
        }
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void everyLink_leadsSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : pages()) {
      for (MatchResult link : LINK.matcher(Files.readString(page)).results().toList()) {
        Path target = page.toAbsolutePath().resolveSibling(link.group(1)).normalize();
        if (!Files.exists(target)) {
          broken.add(page.getFileName() + ": " + link.group(1));
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  private static List<Path> pages() throws IOException {
    return Stream.concat(filesUnder(PAGES, ".md"), Stream.of(README).filter(Files::exists))
        .toList();
  }

  private static Stream<Path> filesUnder(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
    }
  }
}
