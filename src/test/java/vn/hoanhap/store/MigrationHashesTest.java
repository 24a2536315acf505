package vn.hoanhap.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A migration that is in the list is never edited: registers in the field have run it as it was.
class MigrationHashesTest {

  @Test
  void everyStep_isTheOneThatWasReleased() throws IOException {
    List<String> found = new ArrayList<>();
    for (String step : Migrations.STEPS) {
      found.add(step + " " + hash("migration/" + step));
    }
    assertThat(found)
        .as(
            "A migration was edited. Registers in use have run it as it was: put it back and write"
                + " a new migration (howto/add-a-migration.md). A new one gets its line at the end"
                + " of migration-hashes.txt.")
        .isEqualTo(text("migration-hashes.txt").lines().toList());
  }

  private static String hash(String resource) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(text(resource).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String text(String resource) throws IOException {
    try (InputStream in = Migrations.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
