package vn.hoanhap.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.crypto.Argon2Cost;
import vn.hoanhap.crypto.DataKey;
import vn.hoanhap.crypto.RecoveryCode;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.access.UserId;

/// A key file with one bit flipped, wherever that is: whoever has the right password or code gets
/// in or hears of damage, never of a wrong password, of access that was taken away, or of a newer
/// program.
class KeyFileDamageTest {

  /// Every third bit meets each byte and, in turn, each of its bits; 1 flips every one.
  private static final int STEP = Integer.getInteger("hoanhap.step", 3);

  private static final User CHIEF =
      new User(new UserId(1), "Nguyễn Văn Trưởng", "Thiếu tá", Role.CHIEF, true);
  private static final User OFFICER =
      new User(new UserId(2), "Trần Thị Lan", "", Role.OFFICER, true);

  private final DataKey key = DataKey.random(new SecureRandom());
  private final RecoveryCode code = RecoveryCode.random(new SecureRandom());
  private final Set<String> said = new TreeSet<>();
  private RegisterFolder folder;
  private byte[] whole;

  @BeforeEach
  void make(@TempDir Path path) throws IOException {
    folder = new RegisterFolder(path);
    Argon2Cost cheap = new Argon2Cost(8, 1, 1);
    KeyFile.create(folder, key, "Công an phường Phủ Lý", false)
        .withUser(CHIEF, "mật khẩu 1".toCharArray(), key, cheap)
        .withUser(OFFICER, "mật khẩu 2".toCharArray(), key, cheap)
        .withRecovery(code, key)
        .save();
    whole = Files.readAllBytes(folder.keys());
  }

  @Test
  void everyFlippedBit_opensOrIsCalledDamage() throws IOException {
    String text = Files.readString(folder.keys());
    int head = bytes(text.substring(0, text.indexOf("\nuser") + 1));
    for (int bit = 0; bit < whole.length * 8; bit += STEP) {
      byte[] damaged = whole.clone();
      damaged[bit / 8] ^= (byte) (1 << bit % 8);
      Files.write(folder.keys(), damaged);
      int opened = 0;
      for (Supplier<DataKey> way : ways()) {
        opened += opens(way) ? 1 : 0;
      }
      // A damaged line costs nobody else their access, unless the line behind it runs into it.
      assertThat(opened).as("bit %d", bit).isGreaterThanOrEqualTo(bit / 8 < head ? 0 : 1);
    }
    assertThat(said)
        .containsExactly("key-file.damaged", "key-file.recovery-damaged", "key-file.slot-damaged");
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private List<Supplier<DataKey>> ways() {
    return List.of(
        () -> unlock(CHIEF, "mật khẩu 1"),
        () -> unlock(OFFICER, "mật khẩu 2"),
        () -> KeyFile.read(folder).unlock(code, TestRegister.CLOCK.instant()));
  }

  private DataKey unlock(User user, String password) {
    return KeyFile.read(folder)
        .unlock(user.id(), password.toCharArray(), TestRegister.CLOCK.instant());
  }

  private boolean opens(Supplier<DataKey> way) {
    try (DataKey opened = way.get()) {
      assertThat(opened.fingerprint()).isEqualTo(key.fingerprint());
      return true;
    } catch (Fault damaged) {
      said.add(damaged.key());
      return false;
    }
  }
}
