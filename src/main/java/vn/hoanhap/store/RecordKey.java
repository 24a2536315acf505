package vn.hoanhap.store;

import java.time.Instant;
import java.util.UUID;

/// Makes the opaque keys under which records travel.
final class RecordKey {

  private static final long VERSION = 0x7000L;
  private static final long RANDOM_12_BITS = 0x0fffL;

  private RecordKey() {}

  /// Random throughout: says nothing about the record.
  static String random() {
    return UUID.randomUUID().toString();
  }

  /// Begins with the time (UUID version 7, RFC 9562), so that a million of them fill the index from
  /// the end and not all over.
  static String inTime(Instant now) {
    UUID random = UUID.randomUUID();
    long high =
        now.toEpochMilli() << 16 | VERSION | (random.getMostSignificantBits() & RANDOM_12_BITS);
    return new UUID(high, random.getLeastSignificantBits()).toString();
  }
}
