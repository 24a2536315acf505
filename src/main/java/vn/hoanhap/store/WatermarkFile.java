package vn.hoanhap.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoanhap.crypto.DataKey;
import vn.hoanhap.domain.Fault;

/// Writes the [Watermark] beside an open register after each change that is on the disk. It is not
/// forced to the disk each time, which would double the cost of a change: a killed program leaves
/// it whole, and after a power cut it may lag behind the register, never run ahead of it.
final class WatermarkFile implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(WatermarkFile.class);

  private final FileChannel channel;
  private final DataKey key;
  private final Instant since;

  private WatermarkFile(FileChannel channel, DataKey key, Instant since) {
    this.channel = channel;
    this.key = key;
    this.since = since;
  }

  /// Opens the mark of a folder for writing; what stands in it stays until the next change. The key
  /// is the caller's to close.
  static WatermarkFile open(RegisterFolder folder, DataKey key, Instant since) {
    try {
      return new WatermarkFile(
          FileChannel.open(folder.mark(), StandardOpenOption.CREATE, StandardOpenOption.WRITE),
          key,
          since);
    } catch (IOException refused) {
      throw new Fault.Unusable("store.folder-not-writable", refused, folder.path().toString());
    }
  }

  /// When this line of work began.
  Instant since() {
    return since;
  }

  /// Notes the newest line. The change it tells of is saved: a disk that refuses the mark is worth
  /// a line in the log, not a fault to a person whose work is safe.
  void note(Ledger.Head head, Instant at) {
    try {
      ByteBuffer line = StandardCharsets.UTF_8.encode(new Watermark(head, at, since).text(key));
      channel.write(line, 0);
    } catch (IOException refused) {
      LOG.warn("the mark beside the register was not written", refused);
    }
  }

  /// Forces the mark to the disk.
  @Override
  public void close() {
    try (channel) {
      channel.force(false);
    } catch (IOException refused) {
      LOG.warn("the mark beside the register was not forced to the disk", refused);
    }
  }
}
