package vn.hoanhap.app.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// A shipped list for the generator: `#` begins a comment, cells stand between bars.
final class DemoFile {

  private DemoFile() {}

  static List<String[]> rows(String name) {
    InputStream in = DemoFile.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("demo file missing: " + name);
    }
    try (BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        Stream<String> lines = reader.lines()) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\\|", -1))
          .toList();
    } catch (IOException cannotRead) {
      throw new UncheckedIOException(cannotRead);
    }
  }
}
