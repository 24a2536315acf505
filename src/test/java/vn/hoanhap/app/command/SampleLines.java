package vn.hoanhap.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The generated sample of five posts: invented people, one in seven with a fault as lists in use
/// have them. Every line says that it is synthetic.
final class SampleLines {

  private SampleLines() {}

  /// The lines of `persons`, `measures` or `activities`.
  static List<String> of(String name) {
    try (InputStream in = SampleLines.class.getResourceAsStream("sample/" + name + ".jsonl")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static List<JsonNode> nodes(String name) {
    return of(name).stream().map(JsonMapper.shared()::readTree).toList();
  }

  /// All lines as one text.
  static String text(String name) {
    return String.join("\n", of(name)) + "\n";
  }
}
