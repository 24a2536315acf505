package vn.hoanhap.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoanhap.crypto.Argon2Cost;
import vn.hoanhap.crypto.DataKey;
import vn.hoanhap.crypto.RecoveryCode;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.access.UserId;

/// The key file opens for the right password and recovery code, tells wrong from damaged, slows
/// down guessing through restarts and clock changes, and never shows a key.
class KeyFileTest {

  private static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);
  private static final Instant NOW = TestRegister.CLOCK.instant();
  private static final User CHIEF =
      new User(new UserId(1), "Nguyễn Văn Trưởng", "Thiếu tá", Role.CHIEF, true);
  private static final User OFFICER =
      new User(new UserId(2), "Trần Thị Lan", "", Role.OFFICER, true);

  private final DataKey key = DataKey.random(new SecureRandom());
  private final RecoveryCode code = RecoveryCode.random(new SecureRandom());
  private RegisterFolder folder;

  @BeforeEach
  void make(@TempDir Path path) {
    folder = new RegisterFolder(path);
    KeyFile.create(folder, key, "Công an phường Phủ Lý", false)
        .withUser(CHIEF, "mật khẩu của Trưởng".toCharArray(), key, CHEAP)
        .withUser(OFFICER, "mật khẩu của Lan".toCharArray(), key, CHEAP)
        .withRecovery(code, key)
        .save();
  }

  private DataKey unlock(User user, String password, Instant now) {
    return KeyFile.read(folder).unlock(user.id(), password.toCharArray(), now);
  }

  private static void assertDenied(ThrowingCallable call, String fault) {
    assertThatThrownBy(call).isInstanceOf(Fault.Denied.class).hasMessage(fault);
  }

  @Test
  void everyUser_opensWithTheirOwnPassword() {
    assertThat(unlock(CHIEF, "mật khẩu của Trưởng", NOW).fingerprint())
        .isEqualTo(key.fingerprint());
    assertThat(unlock(OFFICER, "mật khẩu của Lan", NOW).fingerprint()).isEqualTo(key.fingerprint());
    assertDenied(() -> unlock(CHIEF, "mật khẩu của Lan", NOW), "key-file.wrong-password");
  }

  @Test
  void recoveryCode_opens_andAnotherDoesNot() {
    assertThat(KeyFile.read(folder).unlock(code, NOW).fingerprint()).isEqualTo(key.fingerprint());
    RecoveryCode other = RecoveryCode.random(new SecureRandom());
    assertDenied(() -> KeyFile.read(folder).unlock(other, NOW), "key-file.wrong-recovery-code");
  }

  @Test
  void unlockScreen_knowsPostAndUsers_beforeAnyPassword() {
    KeyFile read = KeyFile.read(folder);
    assertThat(read.postName()).isEqualTo("Công an phường Phủ Lý");
    assertThat(read.training()).isFalse();
    assertThat(read.owners())
        .containsExactly(
            new KeyFile.Owner(CHIEF.id(), "Nguyễn Văn Trưởng", "Thiếu tá", Role.CHIEF),
            new KeyFile.Owner(OFFICER.id(), "Trần Thị Lan", "", Role.OFFICER));
  }

  @Test
  void newPassword_replacesTheOldOne() {
    KeyFile.read(folder).withUser(OFFICER, "mật khẩu mới toanh".toCharArray(), key, CHEAP).save();
    assertDenied(() -> unlock(OFFICER, "mật khẩu của Lan", NOW), "key-file.wrong-password");
    assertThat(unlock(OFFICER, "mật khẩu mới toanh", NOW).fingerprint())
        .isEqualTo(key.fingerprint());
    assertThat(KeyFile.read(folder).owners()).hasSize(2);
  }

  @Test
  void removedUser_cannotUnlock() {
    KeyFile.read(folder).withoutUser(OFFICER.id()).save();
    assertDenied(() -> unlock(OFFICER, "mật khẩu của Lan", NOW), "key-file.no-slot");
    assertThat(KeyFile.read(folder).owners())
        .extracting(KeyFile.Owner::id)
        .containsExactly(CHIEF.id());
  }

  @Test
  void renamedUser_keepsThePassword() {
    KeyFile.read(folder)
        .withOwner(new User(OFFICER.id(), "Trần Thị Lan Anh", "Đại úy", Role.CHIEF, true))
        .save();
    unlock(OFFICER, "mật khẩu của Lan", NOW).close();
    assertThat(KeyFile.read(folder).owners().get(1))
        .isEqualTo(new KeyFile.Owner(OFFICER.id(), "Trần Thị Lan Anh", "Đại úy", Role.CHIEF));
  }

  @Test
  void shortPassword_isRefused_andWiped() {
    char[] password = "bảychữ7".toCharArray();
    assertThatThrownBy(() -> KeyFile.read(folder).withUser(OFFICER, password, key, CHEAP))
        .isInstanceOf(Fault.RuleBroken.class)
        .hasMessage("password.short");
    assertThat(password).containsOnly('\0');
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # wrong passwords in a row; seconds to wait
          4,  0
          5,  30
          6,  60
          7,  120
          10, 900
          20, 900
          """)
  void fiveWrongPasswords_slowTheNextTriesDown(int wrong, long seconds) {
    Instant at = NOW;
    for (int i = 0; i < wrong; i++) {
      at = at.plus(KeyFile.read(folder).pause(at));
      Instant tried = at;
      assertDenied(() -> unlock(CHIEF, "sai mật khẩu", tried), "key-file.wrong-password");
    }
    assertThat(KeyFile.read(folder).pause(at)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void rightPassword_alsoWaits_thenForgivesAll() {
    for (int i = 0; i < 5; i++) {
      assertDenied(() -> unlock(CHIEF, "sai mật khẩu", NOW), "key-file.wrong-password");
    }
    assertDenied(() -> unlock(CHIEF, "mật khẩu của Trưởng", NOW.plusSeconds(29)), "key-file.wait");
    unlock(CHIEF, "mật khẩu của Trưởng", NOW.plusSeconds(30)).close();
    assertThat(KeyFile.read(folder).pause(NOW.plusSeconds(30))).isZero();
    assertDenied(
        () -> unlock(CHIEF, "sai mật khẩu", NOW.plusSeconds(31)), "key-file.wrong-password");
    assertThat(KeyFile.read(folder).pause(NOW.plusSeconds(31))).isZero();
  }

  @Test
  void clockSetBack_neitherSkipsTheWait_norMakesItLastForYears() {
    for (int i = 0; i < 5; i++) {
      assertDenied(() -> unlock(CHIEF, "sai mật khẩu", NOW), "key-file.wrong-password");
    }
    Instant yearsAgo = NOW.minus(Duration.ofDays(3000));
    assertDenied(() -> unlock(CHIEF, "mật khẩu của Trưởng", yearsAgo), "key-file.wait");
    assertThat(KeyFile.read(folder).pause(yearsAgo.plusSeconds(10)))
        .isEqualTo(Duration.ofSeconds(20));
    unlock(CHIEF, "mật khẩu của Trưởng", yearsAgo.plusSeconds(30)).close();
  }

  @Test
  void damagedSlot_isToldFromAWrongPassword_andCostsNobodyElse() throws IOException {
    String text = Files.readString(folder.keys());
    String[] lines = text.split("\n");
    int at = text.indexOf(lines[2]) + lines[2].indexOf("argon2id") + 30;
    char other = text.charAt(at) == 'A' ? 'B' : 'A';
    Files.writeString(folder.keys(), text.substring(0, at) + other + text.substring(at + 1));
    assertThatThrownBy(() -> unlock(CHIEF, "mật khẩu của Trưởng", NOW))
        .isInstanceOf(Fault.Unusable.class)
        .hasMessage("key-file.slot-damaged");
    unlock(OFFICER, "mật khẩu của Lan", NOW).close();
    assertThat(KeyFile.read(folder).unlock(code, NOW).fingerprint()).isEqualTo(key.fingerprint());
    assertThat(KeyFile.read(folder).owners()).hasSize(2);
  }

  @Test
  void missingNewerAndForeignFiles_areToldApart() throws IOException {
    RegisterFolder empty = new RegisterFolder(folder.path().resolve("khac"));
    assertThatThrownBy(() -> KeyFile.read(empty)).hasMessage("store.missing");
    empty.make();
    Files.createFile(empty.register());
    assertThatThrownBy(() -> KeyFile.read(empty)).hasMessage("key-file.missing");
    Files.writeString(folder.keys(), "xin chào\n");
    assertThatThrownBy(() -> KeyFile.read(folder)).hasMessage("key-file.damaged");
    Files.writeString(
        folder.keys(),
        "HOANHAP-KHOA\t2\t" + "%08x".formatted(crc("HOANHAP-KHOA\t2")) + "\nunknown\n");
    assertThatThrownBy(() -> KeyFile.read(folder)).hasMessage("key-file.newer");
    Files.write(folder.keys(), new byte[2_000_000]);
    assertThatThrownBy(() -> KeyFile.read(folder)).hasMessage("key-file.damaged");
  }

  private static long crc(String text) {
    var crc = new java.util.zip.CRC32C();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    return crc.getValue();
  }

  @Test
  void fileShowsNoSecret_andLeavesNoTemporaryFile() throws IOException {
    String text = Files.readString(folder.keys());
    String hex = key.use(java.util.HexFormat.of()::formatHex);
    String base64 = key.use(java.util.Base64.getUrlEncoder().withoutPadding()::encodeToString);
    assertThat(text).doesNotContain(hex).doesNotContain(base64).doesNotContain(code.text());
    try (var files = Files.list(folder.path())) {
      assertThat(files.map(f -> f.getFileName().toString()).toList())
          .isEqualTo(List.of("so-dang-ky.khoa"));
    }
  }

  @Test
  void nameWithTabsAndLines_cannotForgeALine() {
    User sly = new User(new UserId(3), "Lan\nuser\t9", "a\tb", Role.READ_ONLY, true);
    KeyFile.read(folder).withUser(sly, "mật khẩu thứ ba".toCharArray(), key, CHEAP).save();
    assertThat(KeyFile.read(folder).owners())
        .last()
        .isEqualTo(new KeyFile.Owner(sly.id(), "Lan user 9", "a b", Role.READ_ONLY));
  }

  @Test
  void nextSlots_costWhatTheFirstCost() {
    KeyFile more =
        KeyFile.read(folder)
            .withUser(
                new User(new UserId(3), "Ba", "", Role.OFFICER, true),
                "mật khẩu thứ ba".toCharArray(),
                key);
    more.save();
    assertThat(
            KeyFile.read(folder)
                .unlock(new UserId(3), "mật khẩu thứ ba".toCharArray(), NOW)
                .fingerprint())
        .isEqualTo(key.fingerprint());
  }
}
