package vn.hoanhap.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// A real file system of a few megabytes, in memory, that can be filled and made read-only. Only
/// where the tests may mount one; elsewhere the test that asks for it is skipped.
final class SmallDisk implements AutoCloseable {

  private final Path path;

  private SmallDisk(Path path) {
    this.path = path;
  }

  static SmallDisk mount(Path path, int megabytes) throws IOException, InterruptedException {
    boolean linux = Files.isExecutable(Path.of("/bin/mount"));
    assumeTrue(
        linux
            && run(
                "mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", path.toString()),
        "no small disk can be mounted here");
    return new SmallDisk(path);
  }

  Path path() {
    return path;
  }

  /// Leaves not one free block; returns the file that takes the space.
  Path fill() throws IOException {
    Path filler = path.resolve("đầy");
    try (var out = Files.newOutputStream(filler)) {
      byte[] block = new byte[4096];
      while (Files.getFileStore(path).getUsableSpace() > 0) {
        out.write(block);
      }
    }
    return filler;
  }

  void makeReadOnly() throws IOException, InterruptedException {
    assertThat(run("mount", "-o", "remount,ro", path.toString())).isTrue();
  }

  @Override
  public void close() throws IOException {
    try {
      run("umount", "-l", path.toString());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
  }
}
