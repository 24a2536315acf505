package vn.hoanhap.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.crypto.DataKey;

/// Opening, closing and transacting on one register file.
class DatabaseTest {

  @TempDir Path folder;

  @Test
  void createdRegister_opensAgain() {
    DataKey key = DataKey.random(new SecureRandom());
    Database.create(folder, key, Clock.systemUTC()).close();
    try (Database again = Database.open(folder, key, Clock.systemUTC())) {
      assertThat(again.recovered()).isFalse();
      assertThat(
              again.<Integer>read(
                  tx -> tx.handle().createQuery("PRAGMA user_version").mapTo(int.class).one()))
          .isEqualTo(Migrations.newest());
    }
  }
}
