package vn.hoanhap.domain.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds words in a text that label a person or that the register must not hold: a quiet warning
/// while typing and a question before saving, never a refusal. A label in quotation marks is the
/// word of a paper that is quoted, and stands; what the register must not hold is found there too
/// (Luật PCMT 120/2025 Điều 5.11, NĐ49/2020 Điều 3.3).
public final class Stigma {

  /// Why a word does not belong.
  public enum Kind {
    STIGMA,
    SENSITIVE
  }

  /// A word as it stands in the list, and the better word, possibly empty.
  public record Finding(Kind kind, String word, String instead) {}

  // A phrase that is allowed has no finding, and hides the shorter word inside it.
  private record Entry(List<Finding> findings, String marked, String plain) {}

  private static final Pattern QUOTED = Pattern.compile("“[^“”]*”|\"[^\"]*\"|«[^«»]*»");

  private final List<Entry> entries;

  /// Reads the shipped list.
  public Stigma() {
    entries = load();
  }

  /// The words found in a text, as they stand in the list.
  public List<String> words(String text) {
    return in(text).stream().map(Finding::word).toList();
  }

  /// The findings in the order of the list's longest words first, each once. A text without any
  /// mark is read without marks, but then a single syllable proves nothing and is passed over.
  public List<Finding> in(String text) {
    String typed = text == null ? "" : text;
    List<Finding> everywhere = find(typed);
    String unquoted = QUOTED.matcher(typed).replaceAll(" | ");
    if (everywhere.isEmpty() || unquoted.equals(typed)) {
      return everywhere;
    }
    List<Finding> outside = find(unquoted);
    return everywhere.stream()
        .filter(found -> found.kind == Kind.SENSITIVE || outside.contains(found))
        .toList();
  }

  private List<Finding> find(String text) {
    String marked = spaced(WordMarks.unplaced(text));
    String plain = spaced(SearchKey.fold(text));
    boolean typedWithoutMarks = isPlain(marked);
    String rest = typedWithoutMarks ? plain : marked;
    List<Finding> findings = new ArrayList<>();
    for (Entry entry : entries) {
      String word = spaced(typedWithoutMarks ? entry.plain : entry.marked);
      boolean proves = !typedWithoutMarks || isPlain(entry.marked) || entry.plain.contains(" ");
      if (proves && rest.contains(word)) {
        findings.addAll(entry.findings);
        rest = rest.replace(word, " | ");
      }
    }
    return List.copyOf(findings);
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(letter -> letter < 128);
  }

  private static String spaced(String words) {
    return " " + words + " ";
  }

  private static List<Entry> load() {
    InputStream in = Stigma.class.getResourceAsStream("stigma.csv");
    if (in == null) {
      throw new IllegalStateException("stigma.csv is missing");
    }
    try (BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        Stream<String> lines = reader.lines()) {
      return lines
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(Stigma::entry)
          .sorted(Comparator.comparingInt((Entry entry) -> -entry.marked.length()))
          .toList();
    } catch (IOException cannotRead) {
      throw new UncheckedIOException(cannotRead);
    }
  }

  private static Entry entry(String line) {
    String[] cells = line.split(";", -1);
    List<Finding> findings =
        cells[0].equals("allowed")
            ? List.of()
            : List.of(
                new Finding(Kind.valueOf(cells[0].toUpperCase(Locale.ROOT)), cells[1], cells[2]));
    return new Entry(findings, WordMarks.unplaced(cells[1]), SearchKey.fold(cells[1]));
  }
}
