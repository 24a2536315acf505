package vn.hoanhap.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.ledger.LedgerAction;

/// One line of the ledger. `subjectType` is person, measure, activity, user, paper … and
/// `subjectId` its number; empty and 0 when the line speaks of the register as a whole. `personId`
/// is the person it concerns, also through a measure or an activity, or 0.
public record LedgerLine(
    long sequence,
    Instant at,
    long actorId,
    String actorName,
    Role actorRole,
    LedgerAction action,
    String subjectType,
    long subjectId,
    long personId,
    String detail) {

  /// The hash before the first line.
  static byte[] origin() {
    return new byte[32];
  }

  /// SHA-256 over the hash of the line before and every field, each with its length in front, so
  /// that nothing can be moved from one field to the next.
  byte[] hash(byte[] previous) {
    MessageDigest digest = sha256();
    digest.update(previous);
    put(digest, sequence);
    put(digest, Columns.text(at));
    put(digest, actorId);
    put(digest, actorName);
    put(digest, actorRole.code());
    put(digest, action.code());
    put(digest, subjectType);
    put(digest, subjectId);
    put(digest, personId);
    put(digest, detail);
    return digest.digest();
  }

  private static void put(MessageDigest digest, String field) {
    byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
    put(digest, bytes.length);
    digest.update(bytes);
  }

  static void put(MessageDigest digest, long number) {
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, number));
  }

  static void put(MessageDigest digest, int length) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, length));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("the JDK must have SHA-256", impossible);
    }
  }
}
