package vn.hoanhap.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.person.Person;

/// What stands in a key file. Lines of tab-separated fields, each ending in a checksum of its own,
/// so that a damaged slot can be told from a wrong password and costs nobody else their access:
///
/// ```
/// HOANHAP-KHOA  1                                                 CRC
/// register      FINGERPRINT  0|1 (training)  POST NAME            CRC
/// user          ID  ROLE  NAME  TITLE  SLOT  [given]              CRC
/// recovery      SLOT                                              CRC
/// wrong         COUNT  INSTANT                                    CRC
/// ```
record KeyFileText(
    String fingerprint,
    String postName,
    boolean training,
    List<Slot> slots,
    String recovery,
    WrongPasswords wrong,
    List<UserId> damaged) {

  private static final String FORMAT = "HOANHAP-KHOA";
  private static final int VERSION = 1;
  private static final long LARGEST = 1_000_000;

  KeyFileText {
    postName = Person.clean(postName);
    slots = List.copyOf(slots);
    damaged = List.copyOf(damaged);
  }

  /// A user and the wrapped key, as its text. The password of a `given` slot was set by another
  /// user, and its owner must change it.
  record Slot(KeyFile.Owner owner, String sealed, boolean given) {}

  private static final String GIVEN = "given";

  KeyFileText withSlots(List<Slot> given) {
    return new KeyFileText(fingerprint, postName, training, given, recovery, wrong, damaged);
  }

  KeyFileText withRecovery(String given) {
    return new KeyFileText(fingerprint, postName, training, slots, given, wrong, damaged);
  }

  KeyFileText withPostName(String given) {
    return new KeyFileText(fingerprint, given, training, slots, recovery, wrong, damaged);
  }

  KeyFileText withWrong(WrongPasswords given) {
    return new KeyFileText(fingerprint, postName, training, slots, recovery, given, damaged);
  }

  /// The whole file as text.
  String format() {
    StringBuilder text = new StringBuilder();
    line(text, FORMAT, Integer.toString(VERSION));
    line(text, "register", fingerprint, training ? "1" : "0", postName);
    for (Slot slot : slots) {
      KeyFile.Owner owner = slot.owner();
      List<String> fields =
          new ArrayList<>(
              List.of(
                  "user",
                  Long.toString(owner.id().value()),
                  owner.role().code(),
                  Person.clean(owner.name()),
                  Person.clean(owner.title()),
                  slot.sealed()));
      if (slot.given()) {
        fields.add(GIVEN);
      }
      line(text, fields.toArray(String[]::new));
    }
    if (!recovery.isEmpty()) {
      line(text, "recovery", recovery);
    }
    if (wrong.count() > 0) {
      line(text, "wrong", Integer.toString(wrong.count()), wrong.last().toString());
    }
    return text.toString();
  }

  /// Reads a key file. Damaged or newer in its first two lines, it cannot be used at all.
  static KeyFileText read(Path file) {
    List<String> lines = lines(file);
    String[] head = fields(lines.isEmpty() ? "" : lines.get(0));
    if (head.length == 2 && head[0].equals(FORMAT) && !head[1].equals(Integer.toString(VERSION))) {
      throw new Fault.Unusable("key-file.newer", null, file.toString());
    }
    String[] register = fields(lines.size() < 2 ? "" : lines.get(1));
    if (head.length != 2
        || !head[0].equals(FORMAT)
        || register.length != 4
        || !register[0].equals("register")) {
      throw new Fault.Unusable("key-file.damaged", null, file.toString());
    }
    Reading reading = new Reading();
    lines.subList(2, lines.size()).forEach(reading::take);
    return new KeyFileText(
        register[1],
        register[3],
        register[2].equals("1"),
        reading.slots,
        reading.recovery,
        reading.wrong,
        reading.damaged);
  }

  private static List<String> lines(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new Fault.Unusable("key-file.damaged", null, file.toString());
      }
      // Bytes that are not UTF-8 become replacement characters, and the checksum of their line
      // fails.
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException cannotRead) {
      throw new Fault.Unusable("store.io", cannotRead, file.toString());
    }
  }

  private static void line(StringBuilder text, String... fields) {
    String content = String.join("\t", fields);
    text.append(content).append('\t').append(checksum(content)).append('\n');
  }

  /// The fields of a line without its checksum; none when the line is not as it was written.
  private static String[] fields(String line) {
    int end = line.lastIndexOf('\t');
    if (end < 0 || !checksum(line.substring(0, end)).equals(line.substring(end + 1))) {
      return new String[0];
    }
    return line.substring(0, end).split("\t", -1);
  }

  private static String checksum(String content) {
    CRC32C crc = new CRC32C();
    crc.update(content.getBytes(StandardCharsets.UTF_8));
    return "%08x".formatted(crc.getValue());
  }

  /// Stands for whoever a line was of that says it no more.
  private static final UserId NOBODY = new UserId(0);

  private static final class Reading {
    private final List<Slot> slots = new ArrayList<>();
    private final List<UserId> damaged = new ArrayList<>();
    private String recovery = "";
    private WrongPasswords wrong = WrongPasswords.NONE;

    void take(String line) {
      String[] fields = fields(line);
      try {
        switch (fields.length == 0 ? "" : fields[0]) {
          case "user" -> slots.add(slot(fields));
          case "recovery" -> recovery = fields[1];
          case "wrong" ->
              wrong = new WrongPasswords(Integer.parseInt(fields[1]), Instant.parse(fields[2]));
          default -> takeDamaged(line);
        }
      } catch (IllegalArgumentException
          | DateTimeException
          | ArrayIndexOutOfBoundsException notOurs) {
        takeDamaged(line);
      }
    }

    private static Slot slot(String[] fields) {
      KeyFile.Owner owner =
          new KeyFile.Owner(
              new UserId(Long.parseLong(fields[1])), fields[3], fields[4], Role.of(fields[2]));
      return new Slot(owner, fields[5], fields.length > 6 && fields[6].equals(GIVEN));
    }

    // A damaged user line is still listed, as far as it can be read, so that its owner learns why.
    private void takeDamaged(String line) {
      String[] fields = Arrays.copyOf(line.split("\t", -1), 6);
      if ("user".equals(fields[0]) && fields[1] != null && fields[1].matches("\\d{1,9}")) {
        UserId id = new UserId(Long.parseLong(fields[1]));
        damaged.add(id);
        slots.add(
            new Slot(
                new KeyFile.Owner(id, text(fields[3]), text(fields[4]), Role.OFFICER),
                "damaged",
                false));
      } else {
        damaged.add(NOBODY);
      }
    }

    private static String text(String field) {
      return field == null ? "" : field;
    }
  }
}
