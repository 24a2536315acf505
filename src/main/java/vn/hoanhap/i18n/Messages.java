package vn.hoanhap.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// The texts of one language. Files are cut by area so that each stays short: `AREA.properties` is
/// Vietnamese, `AREA_en.properties` English; a test keeps the two in step with the code.
public final class Messages {

  /// The message files, in no particular order.
  static final List<String> AREAS =
      List.of(
          "common",
          "fault",
          "kinds",
          "law",
          "people",
          "person",
          "measure",
          "activity",
          "shell",
          "access",
          "today",
          "paper",
          "safety",
          "command",
          "bench",
          "bundle",
          "admin",
          "help");

  private final Language language;
  private final Map<String, String> texts = new HashMap<>();

  public Messages(Language language) {
    this.language = language;
    for (String area : AREAS) {
      load(language == Language.ENGLISH ? area + "_en" : area);
    }
  }

  /// The language these texts are in.
  public Language language() {
    return language;
  }

  /// The text of a key with its `{0}`, `{1}` places filled. A missing key is a fault of ours and
  /// throws.
  public String text(String key, Object... arguments) {
    String pattern = texts.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no text for key " + key);
    }
    return arguments.length == 0
        ? pattern
        : new MessageFormat(pattern.replace("'", "''"), language.locale()).format(arguments);
  }

  /// Whether the key has a text.
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  private void load(String name) {
    try (InputStream in = Messages.class.getResourceAsStream(name + ".properties")) {
      if (in == null) {
        throw new IllegalStateException("message file missing: " + name);
      }
      Properties read = new Properties();
      read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      read.forEach((key, text) -> texts.put((String) key, (String) text));
    } catch (IOException cannotRead) {
      throw new UncheckedIOException(cannotRead);
    }
  }
}
