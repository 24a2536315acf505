package vn.hoanhap.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import vn.hoanhap.domain.Fault;

/// A file that is written whole or not at all: into a temporary file of the same folder, forced to
/// the disk, then renamed over the old one. Whatever goes wrong, the old file is still there, the
/// temporary one is gone, and the person hears why as [Fault.NotSaved].
public final class AtomicFile {

  /// Below this many free bytes a failed write is blamed on the full disk.
  private static final long NEARLY_NOTHING = 64 * 1024;

  private final Path target;

  /// The file to be written; it need not exist, its folder must.
  public AtomicFile(Path target) {
    this.target = target.toAbsolutePath();
  }

  /// Something that writes itself to a stream and leaves the stream open.
  @FunctionalInterface
  public interface Content {
    /// Writes everything.
    void writeTo(OutputStream out) throws IOException;
  }

  /// Writes bytes that are already in memory.
  ///
  /// @throws Fault.NotSaved the disk refused; nothing was changed
  public void write(byte[] content) {
    write(out -> out.write(content));
  }

  /// Writes what `content` gives.
  ///
  /// @throws Fault.NotSaved the disk refused; nothing was changed
  public void write(Content content) {
    if (Files.isDirectory(target)) {
      throw new Fault.NotSaved("file.is-folder", null, name());
    }
    Path temporary = null;
    try {
      temporary = Files.createTempFile(target.getParent(), ".hoanhap-", ".tmp");
      fill(temporary, content);
      replaceTarget(temporary);
      forceFolder();
    } catch (IOException | ReadOnlyFileSystemException refused) {
      throw notSaved(refused, temporary);
    } finally {
      discard(temporary);
    }
  }

  private void fill(Path temporary, Content content) throws IOException {
    try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  private void replaceTarget(Path temporary) throws IOException {
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException someNetworkShares) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// Makes the new name survive a power cut. Windows cannot open a folder and does not need it.
  private void forceFolder() throws IOException {
    if (target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel folder = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
        folder.force(true);
      }
    }
  }

  private Fault.NotSaved notSaved(Exception refused, Path temporary) {
    if (!Files.isDirectory(target.getParent()) || refused instanceof NoSuchFileException) {
      return new Fault.NotSaved("file.no-folder", refused, name(), folder());
    }
    if (freeBytes() < NEARLY_NOTHING) {
      return new Fault.NotSaved("file.disk-full", refused, name(), folder());
    }
    boolean written = temporary != null;
    boolean readOnly = refused instanceof ReadOnlyFileSystemException || !written;
    if (readOnly || !Files.isWritable(target.getParent())) {
      return new Fault.NotSaved("file.read-only", refused, name(), folder());
    }
    if (refused instanceof AccessDeniedException || Files.exists(target)) {
      return new Fault.NotSaved("file.in-use", refused, name());
    }
    return new Fault.NotSaved("file.not-written", refused, name(), folder());
  }

  /// Free space where the file was to go; plenty when the disk will not even tell.
  private long freeBytes() {
    try {
      return Files.getFileStore(target.getParent()).getUsableSpace();
    } catch (IOException unknown) {
      return Long.MAX_VALUE;
    }
  }

  private static void discard(Path temporary) {
    if (temporary != null) {
      try {
        Files.deleteIfExists(temporary);
      } catch (IOException stays) {
        temporary.toFile().deleteOnExit();
      }
    }
  }

  private String name() {
    return String.valueOf(target.getFileName());
  }

  private String folder() {
    return String.valueOf(target.getParent());
  }
}
