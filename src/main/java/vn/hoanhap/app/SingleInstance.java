package vn.hoanhap.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import vn.hoanhap.domain.Fault;

/// One window per user. The second start knocks, by leaving a file, and goes away; the first hears
/// it and comes to the front. The system drops the lock when its owner dies, so a crash never stops
/// the next start.
public final class SingleInstance implements AutoCloseable {

  private final FileChannel channel;
  private final Path knock;

  private SingleInstance(FileChannel channel, Path knock) {
    this.channel = channel;
    this.knock = knock;
  }

  /// Takes the place, or knocks at the one who has it and answers empty.
  public static Optional<SingleInstance> take(Path folder) {
    Path knock = folder.resolve("go-cua");
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve("cua-so.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel)) {
        Files.deleteIfExists(knock);
        return Optional.of(new SingleInstance(channel, knock));
      }
      channel.close();
      Files.write(knock, new byte[0]);
      return Optional.empty();
    } catch (IOException refused) {
      throw new Fault.NotSaved("shell.settings-not-saved", refused, folder.toString());
    }
  }

  /// Whether somebody knocked since the last time this was asked.
  public boolean knocked() {
    try {
      return Files.deleteIfExists(knock);
    } catch (IOException nobodyToHear) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException refused) {
      throw new Fault.NotSaved("shell.settings-not-saved", refused, knock.getParent().toString());
    }
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException heldInThisProcess) {
      return false;
    }
  }
}
