package vn.hoanhap.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// New processes of this same program: what is measured in one has nothing warmed up before it.
final class Children {

  private static final String MAIN = "vn.hoanhap.app.Main";

  /// A packaged launcher leaves here how it started Java; a second one would take it for its own.
  private static final String LAUNCHED = "_JPACKAGE_LAUNCHER";

  /// Has a new process measure something of a register and answers its nanoseconds.
  long ask(String what, Path register) {
    List<String> arguments = List.of("bench", "--inside", what, "--keep", register.toString());
    return Long.parseLong(run(arguments, Map.of(), itself()).lines().toList().getLast().trim());
  }

  /// Runs this program with arguments to its end.
  void itself(List<String> arguments, Map<String, String> environment) {
    run(arguments, environment, itself());
  }

  /// Runs a command to its end.
  static void run(List<String> command, Map<String, String> environment) {
    run(List.of(), environment, command);
  }

  private static String run(
      List<String> arguments, Map<String, String> environment, List<String> program) {
    List<String> command = new ArrayList<>(program);
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.environment().remove(LAUNCHED);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException("a child process failed: " + program.getFirst());
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
