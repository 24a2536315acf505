package vn.hoanhap.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.Fault;

/// The plain copy for the benchmark is made of fictitious people only: a register of real ones is
/// refused before anything of it is on the disk in clear.
class PlainTwinTest {

  @TempDir Path temporary;

  private TestRegister register(boolean training) {
    TestRegister register = new TestRegister(temporary.resolve("so"));
    register.write(
        tx -> {
          new SettingsRepository().createPost(tx, "13285", training);
          return null;
        });
    register.person("Hoàng Đức An", "Thôn 3");
    return register;
  }

  @Test
  void registerOfRealPeople_isRefused_andNothingIsWritten() {
    Path twin = temporary.resolve("twin");
    try (TestRegister register = register(false)) {
      assertThatThrownBy(() -> PlainTwin.of(register.database(), twin))
          .isInstanceOf(Fault.RuleBroken.class)
          .hasMessage("bench.not-training");
    }
    assertThat(twin).doesNotExist();
  }

  @Test
  void trainingRegister_isCopiedInClear() throws Exception {
    Path twin = temporary.resolve("twin");
    try (TestRegister register = register(true)) {
      PlainTwin.of(register.database(), twin).close();
    }
    assertThat(new String(Files.readAllBytes(twin), StandardCharsets.UTF_8))
        .startsWith("SQLite format 3")
        .contains("Hoàng Đức An");
  }
}
