package vn.hoanhap.domain.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A shipped list: comment lines first, the version in the first of them, then one row a line with
/// cells between bars.
record ReferenceFile(String version, List<String[]> rows) {

  static ReferenceFile read(String name) {
    InputStream in = ReferenceFile.class.getResourceAsStream("/vn/hoanhap/reference/" + name);
    if (in == null) {
      throw new IllegalStateException("reference file missing: " + name);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String version = reader.readLine().replace("# version ", "");
      List<String[]> rows = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          rows.add(line.split("\\|", -1));
        }
      }
      return new ReferenceFile(version, List.copyOf(rows));
    } catch (IOException cannotRead) {
      throw new UncheckedIOException(cannotRead);
    }
  }

  /// The date in a cell, null when it is empty.
  static LocalDate date(String cell) {
    return cell.isEmpty() ? null : LocalDate.parse(cell);
  }

  /// Whether a row is in force on a day; a null end means it still is.
  static boolean inForce(LocalDate from, LocalDate to, LocalDate on) {
    return !on.isBefore(from) && (to == null || !on.isAfter(to));
  }
}
