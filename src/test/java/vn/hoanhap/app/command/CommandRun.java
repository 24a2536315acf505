package vn.hoanhap.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One run of the command line inside the test: what it printed, what it said and how it ended.
record CommandRun(int exit, String out, String err) {

  /// The day of all runs: 2026-11-22, eight in the morning at the post.
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

  static final String PASSWORD = "mat-khau-tap-huan-2026";

  /// Makes a register of Châu Sơn in the folder `so` of an empty folder; `more` are further
  /// options.
  static CommandRun init(Path parent, Object... more) {
    Object[] always = {
      "init",
      parent.resolve("so"),
      "--commune",
      "13318",
      "--chief",
      "Nguyễn Văn Trưởng",
      "--recovery-out",
      parent.resolve("khoi-phuc.txt")
    };
    CommandRun made =
        of(Stream.concat(Arrays.stream(always), Arrays.stream(more)).toArray(Object[]::new));
    assertThat(made.exit()).as(made.err()).isZero();
    return made;
  }

  /// Runs with nothing on standard input.
  static CommandRun of(Object... arguments) {
    return with("", arguments);
  }

  /// Runs with `input` on standard input.
  static CommandRun with(String input, Object... arguments) {
    return with(input.getBytes(StandardCharsets.UTF_8), arguments);
  }

  static CommandRun with(byte[] input, Object... arguments) {
    return on(CLOCK, input, arguments);
  }

  /// Runs as if it were another day.
  static CommandRun on(Clock clock, byte[] input, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of("HOANHAP_PASSWORD", PASSWORD),
            clock);
    String[] texts = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
    int exit = new Program(terminal, Screens.none()).run(texts);
    return new CommandRun(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /// The one JSON document on standard output.
  JsonNode json() {
    return JsonMapper.shared().readTree(out);
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
