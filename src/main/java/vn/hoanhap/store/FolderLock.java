package vn.hoanhap.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import vn.hoanhap.domain.Fault;

/// Keeps two programs from holding one register. The operating system drops the lock when its owner
/// dies, so a crash never stops the next start; the file itself stays and means nothing.
final class FolderLock implements AutoCloseable {

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  static FolderLock take(RegisterFolder folder) {
    FileChannel channel = null;
    try {
      Files.createDirectories(folder.path());
      channel =
          FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        throw new Fault.Unusable("store.in-use", null);
      }
      return new FolderLock(channel);
    } catch (OverlappingFileLockException inThisProcess) {
      closeQuietly(channel, inThisProcess);
      throw new Fault.Unusable("store.in-use", inThisProcess);
    } catch (IOException cannotLock) {
      closeQuietly(channel, cannotLock);
      throw SafeFile.isFull(folder.path())
          ? new Fault.Unusable("store.disk-full", cannotLock)
          : new Fault.Unusable("store.folder-not-writable", cannotLock, folder.path().toString());
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException cannotClose) {
      throw new Fault.NotSaved("store.io", cannotClose);
    }
  }

  private static void closeQuietly(FileChannel channel, Exception reason) {
    if (channel == null) {
      return;
    }
    try {
      channel.close();
    } catch (IOException second) {
      reason.addSuppressed(second);
    }
  }
}
