package vn.hoanhap.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.hoanhap.domain.time.TypedDate;
import vn.hoanhap.law.ExpungementAnswer;
import vn.hoanhap.law.RuleBook;

/// Focus: the texts and the code stay in step, both languages say the same, and no text is
/// misspelled in a way that a machine can see.
class MessagesConsistencyTest {

  private static final Path TEXTS = Path.of("src/main/resources/vn/hoanhap/i18n");
  private static final Path CODE = Path.of("src/main/java");
  private static final Path RULES = Path.of("src/main/resources/vn/hoanhap/law");

  /// Texts of the domain's own codes; that each code has one is tested beside the law.
  private static final String CODE_TEXTS = "kinds";

  /// Other keys that are put together: what stands before the dot, and what may follow it.
  private static final Map<String, Set<String>> PUT_TOGETHER =
      Map.of(
          "typed-date.", codes(TypedDate.Problem.values(), TypedDate.Problem::code),
          "law.confidence.", Set.of("A", "B", "C", "U"),
          "law.document.", documents(),
          "paper.law.standing.",
              codes(ExpungementAnswer.Status.values(), ExpungementAnswer.Status::code),
          "paper.law.path.", codes(ExpungementAnswer.Path.values(), ExpungementAnswer.Path::code),
          "paper.scope.", Set.of("current", "awaiting_papers", "closed", "no_measure"),
          "help.key.", numbers(1, 11));

  /// Keys that the code names without what stands before the dot: a fault, a reason of the law and
  /// what it misses, a duty, a page of help, a row of the speed table.
  private static final List<String> NAMED_BY_THEIR_END =
      List.of(
          "fault.",
          "law.",
          "law.missing.",
          "duty.",
          "may-ask.",
          "verify.",
          "bench.row.",
          "bench.floor.",
          "help.",
          "citizen-number.");

  private static final Pattern FAULT =
      Pattern.compile("new (Fault\\.)?(RuleBroken|NotFound|Conflict|Denied|Unusable|NotSaved)\\($");

  private static final Pattern MESSAGE = Pattern.compile("\\b(messages(\\(\\))?|say)\\.text\\($");

  private static final Pattern FILE = Pattern.compile(".*\\.(css|json|png|properties|sql|ttf|txt)");

  private static final Pattern TAIL = Pattern.compile("\\.(why|todo|title|short|do)$");

  private static final Pattern STIGMA =
      Pattern.compile(
          "đối tượng|con nghiện|gái mại dâm|sưu tra|\\baddicts?\\b|\\bprostitutes?\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Map<String, String> VIETNAMESE = new TreeMap<>();
  private static final Map<String, String> ENGLISH = new TreeMap<>();
  private static final Set<String> OF_CODES = new TreeSet<>();
  private static final List<MessageFile> FILES = new ArrayList<>();
  private static final List<JavaLiterals> LITERALS = new ArrayList<>();

  @BeforeAll
  static void readTextsAndCode() throws IOException {
    for (String area : Messages.AREAS) {
      MessageFile vietnamese = MessageFile.read(TEXTS.resolve(area + ".properties"));
      MessageFile english = MessageFile.read(TEXTS.resolve(area + "_en.properties"));
      VIETNAMESE.putAll(vietnamese.texts());
      ENGLISH.putAll(english.texts());
      FILES.addAll(List.of(vietnamese, english));
      if (area.equals(CODE_TEXTS)) {
        OF_CODES.addAll(vietnamese.texts().keySet());
      }
    }
    for (Path file : filesUnder(CODE, ".java")) {
      LITERALS.addAll(JavaLiterals.of(Files.readString(file)));
    }
  }

  /// What the rule book cites, as it abbreviates it.
  private static Set<String> documents() {
    return RuleBook.shipped().rules().stream()
        .flatMap(rule -> Stream.of(rule.article().split(";")))
        .map(String::strip)
        .filter(article -> !article.isEmpty())
        .map(article -> article.split(" ")[0])
        .collect(Collectors.toSet());
  }

  @Test
  void everyFileOnDisk_isLoaded() throws IOException {
    Set<String> loaded = FILES.stream().map(MessageFile::name).collect(Collectors.toSet());
    Set<String> onDisk =
        filesUnder(TEXTS, ".properties").stream()
            .map(file -> file.getFileName().toString())
            .collect(Collectors.toSet());
    assertThat(onDisk).isEqualTo(loaded);
  }

  @Test
  void noKey_standsTwice() {
    List<String> twice = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (MessageFile file : FILES) {
      file.repeated().forEach(key -> twice.add(file.name() + ": " + key));
      String language = file.name().contains("_en.") ? "en " : "vi ";
      file.texts().keySet().stream()
          .filter(key -> !seen.add(language + key))
          .forEach(key -> twice.add(file.name() + ": " + key + " stands in another area too"));
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void bothLanguages_haveTheSameKeys() {
    assertThat(ENGLISH.keySet()).isEqualTo(VIETNAMESE.keySet());
  }

  @Test
  void bothLanguages_leaveTheSamePlacesOpen() {
    List<String> different =
        VIETNAMESE.keySet().stream()
            .filter(ENGLISH::containsKey)
            .filter(
                key ->
                    !MessageFile.places(VIETNAMESE.get(key))
                        .equals(MessageFile.places(ENGLISH.get(key))))
            .toList();
    assertThat(different).isEmpty();
  }

  @Test
  void everyText_isWellFormed() {
    List<String> wrong = new ArrayList<>();
    for (MessageFile file : FILES) {
      file.texts()
          .forEach(
              (key, text) ->
                  flaws(text).forEach(flaw -> wrong.add(file.name() + ": " + key + " " + flaw)));
      for (String line : file.lines()) {
        if (line.endsWith(" ") && !line.isBlank() || line.indexOf('\t') >= 0) {
          wrong.add(file.name() + ": space at the end of, or tab in: " + line);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> flaws(String text) {
    List<String> flaws = new ArrayList<>();
    if (text.isBlank()) {
      flaws.add("is empty");
    }
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      flaws.add("is not NFC");
    }
    if (STIGMA.matcher(text).find()) {
      flaws.add("labels a person");
    }
    try {
      if (!MessageFile.places(text).isEmpty()) {
        new MessageFormat(text.replace("'", "''")).toPattern();
      }
    } catch (IllegalArgumentException malformed) {
      flaws.add("cannot be filled: " + malformed.getMessage());
    }
    return flaws;
  }

  @Test
  void everyFault_saysWhyAndWhatToDo() {
    Set<String> named =
        LITERALS.stream()
            .filter(literal -> !literal.joined() && FAULT.matcher(literal.before()).find())
            .map(JavaLiterals::text)
            .filter(MessagesConsistencyTest::looksLikeKey)
            .collect(Collectors.toCollection(TreeSet::new));
    VIETNAMESE.keySet().stream()
        .filter(key -> key.startsWith("fault."))
        .map(key -> key.replaceFirst("^fault\\.", "").replaceFirst("\\.(why|todo)$", ""))
        .forEach(named::add);
    List<String> missing =
        named.stream()
            .flatMap(key -> Stream.of("", ".why", ".todo").map(end -> "fault." + key + end))
            .filter(key -> !VIETNAMESE.containsKey(key))
            .toList();
    assertThat(missing).isEmpty();
  }

  @Test
  void everyKeyInTheCode_hasAText() {
    Set<String> areas =
        VIETNAMESE.keySet().stream()
            .map(key -> key.substring(0, key.indexOf('.')))
            .collect(Collectors.toSet());
    List<String> missing =
        LITERALS.stream()
            .filter(literal -> !literal.joined())
            .map(JavaLiterals::text)
            .filter(MessagesConsistencyTest::looksLikeKey)
            .filter(text -> !FILE.matcher(text).matches())
            .filter(text -> areas.contains(text.substring(0, text.indexOf('.'))))
            .filter(text -> !VIETNAMESE.containsKey(text))
            .filter(
                text ->
                    NAMED_BY_THEIR_END.stream().noneMatch(p -> VIETNAMESE.containsKey(p + text)))
            .distinct()
            .toList();
    assertThat(missing).isEmpty();
  }

  @Test
  void keysPutTogether_areKnownAndComplete() {
    List<String> wrong = new ArrayList<>();
    LITERALS.stream()
        .filter(literal -> literal.joined() && MESSAGE.matcher(literal.before()).find())
        .map(JavaLiterals::text)
        .filter(prefix -> !PUT_TOGETHER.containsKey(prefix))
        .filter(prefix -> !NAMED_BY_THEIR_END.contains(prefix))
        .filter(prefix -> OF_CODES.stream().noneMatch(key -> key.startsWith(prefix)))
        .forEach(prefix -> wrong.add(prefix + " is not among the keys that may be put together"));
    PUT_TOGETHER.forEach(
        (prefix, ends) ->
            ends.stream()
                .map(end -> prefix + end)
                .filter(key -> !VIETNAMESE.containsKey(key))
                .forEach(key -> wrong.add(key + " has no text")));
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyText_isUsed() throws IOException {
    Set<String> named = LITERALS.stream().map(JavaLiterals::text).collect(Collectors.toSet());
    for (Path rules : filesUnder(RULES, "")) {
      named.addAll(List.of(Files.readString(rules).split("[^A-Za-z0-9.-]+")));
    }
    List<String> unused =
        VIETNAMESE.keySet().stream()
            .filter(key -> !OF_CODES.contains(key) && !isPutTogether(key) && !isNamed(key, named))
            .toList();
    assertThat(unused).isEmpty();
  }

  private static boolean isPutTogether(String key) {
    return PUT_TOGETHER.entrySet().stream()
        .anyMatch(
            entry ->
                key.startsWith(entry.getKey())
                    && entry.getValue().contains(key.substring(entry.getKey().length())));
  }

  private static boolean isNamed(String key, Set<String> named) {
    return Stream.concat(Stream.of(""), NAMED_BY_THEIR_END.stream())
        .filter(key::startsWith)
        .map(prefix -> key.substring(prefix.length()))
        .flatMap(name -> Stream.of(name, TAIL.matcher(name).replaceFirst("")))
        .anyMatch(name -> named.contains(name) || isJoined(name, named));
  }

  /// Whether a name is the left side of a `+` in the code and then one or two literals.
  private static boolean isJoined(String name, Set<String> named) {
    return LITERALS.stream()
        .filter(JavaLiterals::joined)
        .map(JavaLiterals::text)
        .filter(left -> left.length() > 3 && name.startsWith(left))
        .map(left -> name.substring(left.length()))
        .anyMatch(
            rest ->
                IntStream.rangeClosed(1, rest.length())
                    .anyMatch(
                        cut ->
                            named.contains(rest.substring(0, cut))
                                && (cut == rest.length() || named.contains(rest.substring(cut)))));
  }

  private static boolean looksLikeKey(String text) {
    return text.matches("[a-z][a-z0-9-]*(\\.[A-Za-z0-9_-]+)+");
  }

  private static Set<String> numbers(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(String::valueOf).collect(Collectors.toSet());
  }

  private static <E> Set<String> codes(E[] values, Function<E, String> code) {
    return Arrays.stream(values).map(code).collect(Collectors.toSet());
  }

  private static List<Path> filesUnder(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .toList();
    }
  }
}
