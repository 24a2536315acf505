package vn.hoanhap.bundle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import vn.hoanhap.domain.Fault;

/// The sealed file on disk. Under its own name there is only ever a whole and proven file: it is
/// written under a temporary name, forced to the disk, read back, opened again with the post's own
/// key, and then renamed.
public final class BundleFile {

  private static final String UNFINISHED = ".dang-ghi";

  private final EnvelopeReader reader = new EnvelopeReader();

  /// Writes into `folder`, which is made if it is missing, under the name the mark gives. `own` is
  /// the post's own sealing key, one of the recipients. Returns the file.
  public Path write(Path folder, EnvelopeWriter.Sealed sealed, KeyText.Sealing own) {
    Path file = folder.resolve(sealed.mark().fileName());
    Path unfinished = folder.resolve(sealed.mark().fileName() + UNFINISHED);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new Fault.Unusable("bundle.exists", null, file.getFileName().toString());
    }
    try {
      Files.createDirectories(folder);
      store(unfinished, sealed.content());
      requireSame(Files.readAllBytes(unfinished), sealed, own);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      return file;
    } catch (IOException refused) {
      throw discarded(unfinished, new Fault.NotSaved("bundle.not-saved", refused));
    } catch (Fault unproven) {
      throw discarded(unfinished, unproven);
    }
  }

  /// Reads a file that may be a bundle; one that is too large is refused before it is read.
  public byte[] read(Path file) {
    try {
      if (Files.size(file) > JsonLimits.MAX_FILE) {
        throw new Fault.Unusable("bundle.too-large", null, JsonLimits.MAX_FILE >> 20);
      }
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new Fault.Unusable("bundle.unreadable", unreadable, file.getFileName().toString());
    }
  }

  private static void store(Path file, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  private void requireSame(byte[] stored, EnvelopeWriter.Sealed sealed, KeyText.Sealing own)
      throws IOException {
    if (!reader.open(stored, own, null).digest().equals(sealed.digest())) {
      throw new IOException("the disk gave back other content");
    }
  }

  private static Fault discarded(Path unfinished, Fault reason) {
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException stays) {
      reason.addSuppressed(stays);
    }
    return reason;
  }
}
