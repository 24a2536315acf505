package vn.hoanhap.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import vn.hoanhap.crypto.DataKey;
import vn.hoanhap.domain.access.UserId;

/// Makes of a backup what somebody who knows a password could make of it.
public final class HostileRegister {

  private HostileRegister() {}

  /// Plants a trigger that would change every name that is added.
  public static void plant(Path backup, UserId user, char[] password) throws SQLException {
    RegisterFolder folder = new RegisterFolder(backup);
    try (DataKey key = KeyFile.read(folder).unlock(user, password, TestRegister.CLOCK.instant());
        Connection connection = SqliteFile.open(folder.register(), key, SqliteFile.Mode.WRITE);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TRIGGER helpful AFTER INSERT ON person"
              + " BEGIN UPDATE person SET full_name = 'x' WHERE id = NEW.id; END");
    }
  }
}
