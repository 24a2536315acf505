package vn.hoanhap.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.ui.care.CareRegister;
import vn.hoanhap.ui.shell.AnsweringDialogs;
import vn.hoanhap.ui.shell.RecordingNavigator;
import vn.hoanhap.usecase.UseCaseRegister;
import vn.hoanhap.usecase.session.HandOver;
import vn.hoanhap.usecase.session.ManageUsers;

/// Nobody leaves in silence while people are in their charge.
class UsersViewModelTest {

  @TempDir Path folder;
  private final AnsweringDialogs dialogs = new AnsweringDialogs();
  private final List<Integer> asked = new ArrayList<>();
  private CareRegister register;
  private ManageUsers users;
  private UsersViewModel model;
  private User nam;

  @BeforeEach
  void open() {
    register = new CareRegister(folder);
    users = new ManageUsers(register.register(), CareRegister.CLOCK);
    nam =
        users.add(
            register.actor(), "Nguyễn Văn Nam", "", Role.OFFICER, "mat khau nam".toCharArray());
    model =
        new UsersViewModel(
            CareRegister.MESSAGES,
            register.tasks(),
            new RecordingNavigator(),
            dialogs,
            users,
            new HandOver(register.register().database()),
            register.actor());
    model.load();
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void whoHasNobody_isLetGoAfterOneQuestion() {
    model.endAccess(nam, asked::add);
    assertThat(asked).isEmpty();
    assertThat(dialogs.asked).hasSize(1);
    assertThat(users.officers(register.actor())).extracting(User::name).doesNotContain(nam.name());
  }

  @Test
  void whoHasPeople_isToldHowMany_andStaysInTheFilterUntilTheyAreHandedOver() {
    giveSomebodyTo(nam);
    model.endAccess(nam, asked::add);
    assertThat(asked).containsExactly(1);
    assertThat(model.takers(nam)).extracting(model::taker).contains("Bàn giao sau", "Trần Thị Thu");

    model.leave(nam, null, true, () -> {});
    assertThat(users.officers(register.actor()))
        .filteredOn(user -> !user.active())
        .extracting(User::name)
        .containsExactly("Nguyễn Văn Nam");

    model.leave(nam, register.register().user(), false, () -> {});
    assertThat(users.officers(register.actor())).allMatch(User::active);
  }

  @Test
  void onlyChief_keepsTheRole_andIsToldWhy() {
    model.changeRole(register.register().user(), Role.OFFICER);
    assertThat(dialogs.faults)
        .singleElement()
        .satisfies(fault -> assertThat(fault).hasMessage("access.last-chief"));
    assertThat(CareRegister.MESSAGES.text("fault.access.last-chief", "Thu"))
        .doesNotContain("thôi quyền");
  }

  private void giveSomebodyTo(User officer) {
    PersonId id =
        register
            .use()
            .people()
            .register()
            .handle(register.actor(), UseCaseRegister.aPerson("Hoàng Đức An"))
            .id();
    PersonRepository people = new PersonRepository();
    register
        .register()
        .database()
        .write(
            register.actor(),
            tx -> people.update(tx, people.find(tx, id).orElseThrow().withOfficer(officer.id())));
  }
}
