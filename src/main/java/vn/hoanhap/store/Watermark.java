package vn.hoanhap.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import vn.hoanhap.crypto.DataKey;

/// The newest ledger line that was acknowledged, as it stands outside the register's file: beside
/// it, and in each backup. SQLite drops the rest of a write-ahead journal without a word when a bit
/// in it is wrong, and nobody can see by a file that it is an older copy; this mark can.
///
/// `at` is that line's time. `since` is when this line of work began: at a restore, or when an
/// older copy was found and taken on; marks from before it are of another line.
public record Watermark(Ledger.Head head, Instant at, Instant since) {

  private static final String FORMAT = "HOANHAP-MOC 1";
  private static final String PURPOSE = "watermark v1";
  private static final int FIELDS = 6;

  private static final String ZEROS = "0".repeat(Long.toString(Long.MAX_VALUE).length());

  /// Longer than any mark.
  private static final int LONGEST = 512;

  /// One line of the same length every time, so that writing it over the one before needs no room.
  String text(DataKey key) {
    String sequence = Long.toString(head.sequence());
    String content =
        String.join(
            "\t",
            FORMAT,
            ZEROS.substring(sequence.length()) + sequence,
            head.hash(),
            Columns.text(at),
            Columns.text(since));
    return content + "\t" + key.tag(PURPOSE, content) + "\n";
  }

  /// The mark in a file; empty when there is none, when it is not whole, or when another register's
  /// program wrote it: then nothing is known, and nothing is wrong.
  public static Optional<Watermark> read(Path file, DataKey key) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (var in = Files.newInputStream(file)) {
      return parse(new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8), key);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<Watermark> parse(String text, DataKey key) {
    String line = text.strip();
    String[] fields = line.split("\t", -1);
    int end = line.lastIndexOf('\t');
    if (fields.length != FIELDS
        || !fields[0].equals(FORMAT)
        || !key.tag(PURPOSE, line.substring(0, end)).equals(fields[FIELDS - 1])) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Watermark(
              new Ledger.Head(Long.parseLong(fields[1]), fields[2]),
              Instant.parse(fields[3]),
              Instant.parse(fields[4])));
    } catch (NumberFormatException | DateTimeException otherVersion) {
      return Optional.empty();
    }
  }
}
