package vn.hoanhap.i18n;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// One message file as written: its texts in order, the keys that stand in it twice, and its lines.
record MessageFile(
    String name, Map<String, String> texts, List<String> repeated, List<String> lines) {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

  static MessageFile read(Path file) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    List<String> repeated = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      new Properties() {
        @Override
        public synchronized Object put(Object key, Object text) {
          if (texts.putIfAbsent((String) key, (String) text) != null) {
            repeated.add((String) key);
          }
          return null;
        }
      }.load(reader);
    }
    return new MessageFile(
        file.getFileName().toString(), texts, repeated, Files.readAllLines(file));
  }

  /// The numbers of the places a text leaves open.
  static TreeSet<Integer> places(String text) {
    TreeSet<Integer> numbers = new TreeSet<>();
    for (MatchResult place : PLACE.matcher(text).results().toList()) {
      numbers.add(Integer.valueOf(place.group(1)));
    }
    return numbers;
  }
}
