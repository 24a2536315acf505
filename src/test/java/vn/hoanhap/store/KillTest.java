package vn.hoanhap.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.Fault;

/// A program that is killed while it writes loses nothing it had acknowledged, leaves nothing half,
/// and does not stop the next start. `-Dhoanhap.kills=50` kills it fifty times.
class KillTest {

  private static final int KILLS = Integer.getInteger("hoanhap.kills", 4);

  @TempDir Path folder;
  @TempDir Path output;

  @Test
  void killedAtRandomMoments_everyAcknowledgedWriteIsThere() throws Exception {
    Random random = new Random(20261122);
    try (TestRegister register = new TestRegister(folder)) {
      String key = register.key().use(HexFormat.of()::formatHex);
      long recoveries = 0;
      for (int kill = 0; kill < KILLS; kill++) {
        register.database().close();
        long acknowledged = writeUntilKilled(key, 1 + random.nextInt(400));
        Database after = register.reopen();
        recoveries += after.recovered() ? 1 : 0;
        assertWhole(register, acknowledged);
      }
      assertThat(recoveries).as("kills that left a journal to recover").isPositive();
    }
  }

  @Test
  void registerOpenInAnotherProgram_isRefused_untilThatProgramIsGone(@TempDir Path folder)
      throws Exception {
    try (TestRegister register = new TestRegister(folder)) {
      String key = register.key().use(HexFormat.of()::formatHex);
      register.database().close();
      Path said = output.resolve("said");
      try (KilledProgram writer =
          KilledProgram.start(CrashingWriter.class, said, folder.toString(), key)) {
        writer.works(1, 0);
        assertThatThrownBy(() -> Database.open(folder, register.key(), TestRegister.CLOCK))
            .isInstanceOf(Fault.Unusable.class)
            .hasMessage("store.in-use");
      }
      assertThat(register.reopen().recovered()).isTrue();
    }
  }

  /// Kills the writer once it has said so many numbers; returns the last number it acknowledged
  /// before it died.
  private long writeUntilKilled(String key, int writes) throws Exception {
    KilledProgram writer =
        KilledProgram.start(CrashingWriter.class, output.resolve("said"), folder.toString(), key);
    try (writer) {
      writer.works(writes, 0);
    }
    return Long.parseLong(writer.said().getLast());
  }

  private static void assertWhole(TestRegister register, long acknowledged) {
    long people = register.number("SELECT count(*) FROM person");
    assertThat(people).isBetween(acknowledged, acknowledged + 1);
    assertThat(register.number("SELECT max(id) FROM person")).isEqualTo(people);
    assertThat(register.number("SELECT count(*) FROM measure")).isEqualTo(people);
    assertThat(register.number("SELECT count(*) FROM activity")).isEqualTo(people);
    assertThat(register.number("SELECT count(*) FROM ledger")).isEqualTo(people);
    assertThat(new RegisterCheck().run(register.database()))
        .allMatch(RegisterCheck.Finding::passed);
  }
}
