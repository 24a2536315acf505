package vn.hoanhap.usecase.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoanhap.store.TestRegister.CLOCK;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.crypto.Argon2Cost;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.reference.Communes;
import vn.hoanhap.domain.reference.Provinces;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.LedgerLine;

/// From an empty folder to people with access: make, unlock, recover, add, take away.
class SessionTest {

  private static final String PASSWORD = "mật khẩu dài 1";

  @TempDir Path folder;
  private final CreateRegister create =
      new CreateRegister(
          new Communes(new Provinces()), CLOCK, Optional.of(new Argon2Cost(1024, 1, 1)));
  private final Unlock unlock = new Unlock(CLOCK);
  private String code;
  private User chief;

  @BeforeEach
  void make() {
    code = create.freshRecoveryCode();
    chief = create.handle(command(folder.resolve("so"))).chief();
  }

  @Test
  void newRegister_opensWithThePassword_andKnowsItsPost() {
    Unlock.Door door = unlock.look(folder.resolve("so"));
    assertThat(door.postName()).isEqualTo("Công an phường Phủ Lý");
    assertThat(door.users()).extracting(Unlock.Choice::name).containsExactly("Nguyễn Văn Trưởng");
    try (OpenRegister open = open(chief.id(), PASSWORD)) {
      assertThat(open.user()).isEqualTo(chief);
      assertThat(actions(open)).startsWith(LedgerAction.LOG_IN, LedgerAction.CREATE_REGISTER);
      assertThat(open.notice()).isEmpty();
    }
  }

  @Test
  void folderWithARegister_isNotMadeAgain() {
    assertThatThrownBy(() -> create.handle(command(folder.resolve("so"))))
        .isInstanceOfSatisfying(
            Fault.Unusable.class, fault -> assertThat(fault.key()).isEqualTo("store.exists"));
    open(chief.id(), PASSWORD).close();
  }

  @Test
  void typedBackCode_mayDifferInCaseAndSpaces_butNotInLetters() {
    assertThat(create.sameCode(code, " " + code.toLowerCase(Locale.ROOT))).isTrue();
    assertThat(create.sameCode(code, create.freshRecoveryCode())).isFalse();
    assertThatThrownBy(() -> create.sameCode(code, code.substring(1)))
        .isInstanceOf(Fault.RuleBroken.class);
  }

  @Test
  void wrongPassword_isRefused_andWrittenDownAtTheNextUnlocking() {
    assertThatThrownBy(() -> open(chief.id(), "mật khẩu sai 1")).isInstanceOf(Fault.Denied.class);
    try (OpenRegister open = open(chief.id(), PASSWORD)) {
      assertThat(actions(open)).contains(LedgerAction.LOG_IN_REFUSED);
    }
  }

  @Test
  void recoveryCode_opensAndSetsANewPassword() {
    Path register = folder.resolve("so");
    unlock.recover(register, code, chief.id(), "mật khẩu mới 2".toCharArray()).close();

    open(chief.id(), "mật khẩu mới 2").close();
    assertThatThrownBy(() -> open(chief.id(), PASSWORD)).isInstanceOf(Fault.Denied.class);
  }

  @Test
  void recoveryWithAShortPassword_changesNothing() {
    Path register = folder.resolve("so");
    assertThatThrownBy(() -> unlock.recover(register, code, chief.id(), "ngắn".toCharArray()))
        .hasMessage("password.short");
    try (OpenRegister open = open(chief.id(), PASSWORD)) {
      assertThat(actions(open)).doesNotContain(LedgerAction.CHANGE_PASSWORD);
    }
  }

  @Test
  void officerWithAccess_unlocks_untilTheChiefTakesItAway() {
    User officer;
    try (OpenRegister open = open(chief.id(), PASSWORD)) {
      ManageUsers users = new ManageUsers(open, CLOCK);
      officer =
          users.add(
              chief.actor(), "Trần  Thị Thu", "Đại úy", Role.OFFICER, "mật khẩu Thu".toCharArray());
      assertThat(users.list(chief.actor()))
          .extracting(User::name)
          .containsExactlyInAnyOrder("Nguyễn Văn Trưởng", "Trần Thị Thu");
    }
    open(officer.id(), "mật khẩu Thu").close();
    try (OpenRegister open = open(chief.id(), PASSWORD)) {
      new ManageUsers(open, CLOCK)
          .change(chief.actor(), officer.id(), "Đại úy", Role.OFFICER, false);
    }
    assertThatThrownBy(() -> open(officer.id(), "mật khẩu Thu")).isInstanceOf(Fault.Denied.class);
  }

  @Test
  void lastChief_staysChief() {
    try (OpenRegister open = open(chief.id(), PASSWORD)) {
      ManageUsers users = new ManageUsers(open, CLOCK);
      assertThatThrownBy(() -> users.change(chief.actor(), chief.id(), "", Role.OFFICER, true))
          .hasMessage("access.last-chief");
      assertThat(users.list(chief.actor())).containsExactly(chief);
    }
  }

  @Test
  void ownPassword_needsTheOldOne() {
    try (OpenRegister open = open(chief.id(), PASSWORD)) {
      ManageUsers users = new ManageUsers(open, CLOCK);
      assertThatThrownBy(
              () ->
                  users.changePassword(
                      chief.actor(),
                      chief.id(),
                      "sai rồi 12".toCharArray(),
                      chars("mới hoàn toàn")))
          .isInstanceOf(Fault.Denied.class);
      users.changePassword(chief.actor(), chief.id(), chars(PASSWORD), chars("mới hoàn toàn"));
    }
    open(chief.id(), "mới hoàn toàn").close();
  }

  private CreateRegister.Command command(Path path) {
    return new CreateRegister.Command(
        path,
        "13285",
        "Công an phường Phủ Lý",
        "Nguyễn Văn Trưởng",
        "Trung tá",
        chars(PASSWORD),
        code,
        true);
  }

  private OpenRegister open(UserId user, String password) {
    return unlock.handle(folder.resolve("so"), user, chars(password));
  }

  private static char[] chars(String text) {
    return text.toCharArray();
  }

  private static List<LedgerAction> actions(OpenRegister open) {
    return open.database().read(tx -> new Ledger().page(tx, Ledger.Filter.newest(20))).stream()
        .map(LedgerLine::action)
        .toList();
  }
}
