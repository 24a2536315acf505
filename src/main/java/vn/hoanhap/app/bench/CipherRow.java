package vn.hoanhap.app.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import vn.hoanhap.store.CipherTrial;

/// What the cipher costs: the same work on a new encrypted file and on a new plain one, both
/// through bare JDBC.
final class CipherRow implements Row {

  private static final int ROWS = 20_000;
  private static final int BULKS = 9;
  private static final int COMMITS = 300;
  private static final int READS = 20_000;
  private static final int READS_AT_A_TIME = 100;

  @Override
  public String name() {
    return "cipher";
  }

  @Override
  public List<Line> measure(Place place) {
    Path scratch = place.scratch("cipher");
    try (CipherTrial encrypted = CipherTrial.encrypted(scratch.resolve("encrypted"));
        CipherTrial plain = CipherTrial.plain(scratch.resolve("plain"))) {
      int rows = place.times(ROWS / 100) * 100;
      Pair bulk =
          Pair.of(
              1,
              place.times(BULKS),
              () -> encrypted.insertMany(rows),
              () -> plain.insertMany(rows));
      Pair commit =
          Pair.of(place.times(30), place.times(COMMITS), encrypted::insertOne, plain::insertOne);
      AtomicInteger read = new AtomicInteger();
      Pair reads =
          Pair.of(
              place.times(20),
              place.times(READS / READS_AT_A_TIME),
              () -> readSome(encrypted, read.get()),
              () -> readSome(plain, read.getAndAdd(READS_AT_A_TIME)));
      return List.of(
          Line.of("cipher-bulk", bulk, Gate.times(Gate.Of.MEDIAN, 3.0)),
          Line.of("cipher-commit", commit, Gate.times(Gate.Of.MEDIAN, 1.6)),
          Line.of("cipher-read", reads, Gate.times(Gate.Of.MEDIAN, 1.5)));
    }
  }

  private static void readSome(CipherTrial file, int from) {
    for (int i = 0; i < READS_AT_A_TIME; i++) {
      file.readOne(from + i);
    }
  }
}
