package vn.hoanhap.store;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import vn.hoanhap.crypto.DataKey;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.Person;

/// The process that [KillTest] kills: writes one person after the other, each with a measure, an
/// entry and a ledger line in one transaction, and says the number of each on standard output once
/// it is saved.
final class CrashingWriter {

  private CrashingWriter() {}

  /// Arguments: the register's folder, the key in hexadecimal.
  public static void main(String[] arguments) {
    PrintStream acknowledged = System.out;
    DataKey key = DataKey.of(HexFormat.of().parseHex(arguments[1]));
    try (Database database = Database.open(Path.of(arguments[0]), key, TestRegister.CLOCK)) {
      while (true) {
        acknowledged.println(database.write(TestRegister.CHIEF, CrashingWriter::one));
        acknowledged.flush();
      }
    }
  }

  private static long one(Tx tx) {
    Person person =
        new PersonRepository().insert(tx, TestRegister.aPerson("Lê Văn Bền", "Xóm 1", null));
    new MeasureRepository().insert(tx, TestRegister.aMeasure(person.id(), MeasureKind.AT));
    new ActivityRepository()
        .insert(
            tx, TestRegister.anActivity(person.id(), ActivityType.GAP, LocalDate.of(2026, 11, 3)));
    new Ledger().append(tx, LedgerAction.ADD_PERSON, "person", person.id().value(), "");
    return person.id().value();
  }
}
