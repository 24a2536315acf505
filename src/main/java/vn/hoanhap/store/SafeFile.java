package vn.hoanhap.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import vn.hoanhap.domain.Fault;

/// Replaces small files so that after a power cut there is the old one or the new one, never a
/// half.
final class SafeFile {

  private static final long ONE_BLOCK = 4096;

  private SafeFile() {}

  /// Writes to a temporary file beside the target, forces it to the disk, and moves it into place.
  static void write(Path file, String text) {
    Path temporary = temporary(file);
    try {
      try (FileChannel channel =
          FileChannel.open(
              temporary,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      move(temporary, file);
    } catch (IOException cannotWrite) {
      throw fault(file, temporary, cannotWrite);
    }
  }

  /// What is written before it takes the place of `file`.
  static Path temporary(Path file) {
    return file.resolveSibling(file.getFileName() + ".tmp");
  }

  /// Moves a whole file into the place of another in one step, and makes the move last.
  static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException someFileSystems) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
    forceFolder(to.toAbsolutePath().getParent());
  }

  /// Forces a finished file to the disk.
  static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  // Windows cannot open a folder as a file, and needs no such step.
  private static void forceFolder(Path folder) throws IOException {
    if (java.io.File.separatorChar == '/') {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  private static Fault fault(Path file, Path temporary, IOException cannotWrite) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException second) {
      cannotWrite.addSuppressed(second);
    }
    Path folder = file.toAbsolutePath().getParent();
    return isFull(folder)
        ? new Fault.NotSaved("store.disk-full", cannotWrite)
        : new Fault.NotSaved("store.folder-not-writable", cannotWrite, folder.toString());
  }

  /// Whether nothing more fits on the disk of a folder.
  static boolean isFull(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace() < ONE_BLOCK;
    } catch (IOException goneAltogether) {
      return false;
    }
  }
}
