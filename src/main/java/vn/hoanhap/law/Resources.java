package vn.hoanhap.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/// Reads the data files of the law: UTF-8, one record a line, `#` opens a remark.
final class Resources {

  private Resources() {}

  /// A data file shipped beside this package.
  static Reader open(String name) {
    InputStream in = Resources.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("data file missing: " + name);
    }
    return new InputStreamReader(in, StandardCharsets.UTF_8);
  }

  /// The records, without remarks and empty lines. Closes the source.
  static List<String> lines(Reader source) {
    try (BufferedReader reader = new BufferedReader(source)) {
      return reader.lines().map(String::strip).filter(Resources::isRecord).toList();
    } catch (IOException cannotRead) {
      throw new UncheckedIOException(cannotRead);
    }
  }

  /// A day, or null when the field is empty.
  static LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private static boolean isRecord(String line) {
    return !line.isEmpty() && !line.startsWith("#");
  }
}
