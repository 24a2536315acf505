package vn.hoanhap.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// New processes of this same program: what is measured in one has nothing warmed up before it.
final class Children {

  private static final String MAIN = "vn.hoanhap.app.Main";

  /// Has a new process measure something of a register and answers its nanoseconds.
  long ask(String what, Path register) {
    List<String> command = new ArrayList<>(itself());
    command.addAll(List.of("bench", "--inside", what, "--keep", register.toString()));
    String answer = run(command);
    return Long.parseLong(answer.lines().toList().getLast().trim());
  }

  /// Runs a command to its end and answers what it printed.
  static String run(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException("a child process failed: " + command.getFirst());
      }
      return out;
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /// How this program was started: by a launcher of its own, or by `java` with options.
  static List<String> itself() {
    String program = ProcessHandle.current().info().command().orElseThrow();
    String name = Path.of(program).getFileName().toString();
    if (!name.startsWith("java")) {
      return List.of(program);
    }
    List<String> command = new ArrayList<>();
    command.add(program);
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), MAIN));
    return command;
  }
}
