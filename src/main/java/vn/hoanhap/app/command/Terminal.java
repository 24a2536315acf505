package vn.hoanhap.app.command;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;

/// What a command may touch of the process it runs in: its streams, its environment and its clock.
/// A test gives it others.
public final class Terminal {

  private static final String LANGUAGE = "HOANHAP_LANGUAGE";

  /// Days are those of the post, wherever the machine thinks it is.
  private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final Map<String, String> environment;
  private final Clock clock;
  private final Messages messages;

  /// The streams are written and read as UTF-8 whatever the system's own encoding is.
  public Terminal(
      InputStream in,
      PrintStream out,
      PrintStream err,
      Map<String, String> environment,
      Clock clock) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.environment = environment;
    this.clock = clock;
    this.messages = new Messages(Language.of(environment.get(LANGUAGE)));
  }

  /// The terminal of this process.
  public static Terminal ofProcess() {
    return new Terminal(
        new FileInputStream(FileDescriptor.in),
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        System.getenv(),
        Clock.system(VIET_NAM));
  }

  /// Standard input.
  public InputStream in() {
    return in;
  }

  /// The machine's clock.
  public Clock clock() {
    return clock;
  }

  /// The texts, in Vietnamese unless `HOANHAP_LANGUAGE=en`.
  public Messages messages() {
    return messages;
  }

  /// A variable of the environment, or null.
  public String environment(String name) {
    return environment.get(name);
  }

  /// One line of what was asked for.
  public void print(String line) {
    out.println(line);
  }

  /// The one JSON document of a `--json` answer.
  public void print(JsonNode document) {
    out.println(document);
  }

  /// One line for the person at the keyboard.
  public void say(String line) {
    err.println(line);
  }

  /// The stream for the person at the keyboard.
  PrintStream err() {
    return err;
  }

  /// The stream of what was asked for.
  PrintStream out() {
    return out;
  }

  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }
}
