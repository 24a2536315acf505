package vn.hoanhap.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A class of the tests that works in a JVM of its own and says a line each time something is done,
/// until it is killed.
public final class KilledProgram implements AutoCloseable {

  private final Process process;
  private final Path said;

  private KilledProgram(Process process, Path said) {
    this.process = process;
    this.said = said;
  }

  /// Starts it; what it says is kept in the file `said`.
  public static KilledProgram start(Class<?> main, Path said, String... arguments)
      throws IOException {
    return new KilledProgram(ChildProgram.start(main, said, arguments), said);
  }

  /// Waits until it has said so many lines, or longer by so many milliseconds.
  public void works(int lines, int millis) throws IOException, InterruptedException {
    while (said().size() < lines) {
      assertRuns(2);
    }
    assertRuns(millis);
  }

  private void assertRuns(int millis) throws IOException, InterruptedException {
    assertThat(process.waitFor(millis, TimeUnit.MILLISECONDS))
        .as("it ended by itself after %s", said())
        .isFalse();
  }

  /// The lines said in full: one cut short by the kill was not said.
  public List<String> said() throws IOException {
    String text = Files.readString(said);
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
  }

  /// Kills it.
  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
