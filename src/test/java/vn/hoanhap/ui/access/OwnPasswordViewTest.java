package vn.hoanhap.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.ui.care.CareRegister;
import vn.hoanhap.ui.shell.InlineTasks;
import vn.hoanhap.usecase.session.ManageUsers;
import vn.hoanhap.usecase.session.OpenRegister;
import vn.hoanhap.usecase.session.Unlock;

/// A password of one's own: a refusal goes with the password it was about, and there is a way back.
class OwnPasswordViewTest {

  private static final String GIVEN = "dong lua xanh 27";

  @TempDir Path folder;
  private final FxRobot robot = new FxRobot();
  private final List<String> went = new ArrayList<>();
  private OpenRegister open;
  private Parent root;

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  void openWithTheGivenPassword() {
    try (CareRegister register = new CareRegister(folder)) {
      register
          .use()
          .post()
          .users()
          .add(register.actor(), "Lê Văn Xem", "", Role.OFFICER, GIVEN.toCharArray());
    }
    Unlock unlock = new Unlock(CareRegister.CLOCK);
    open =
        unlock.handle(
            folder,
            unlock.look(folder).users().stream()
                .filter(user -> user.name().equals("Lê Văn Xem"))
                .findFirst()
                .orElseThrow()
                .id(),
            GIVEN.toCharArray());
    robot.interact(
        () -> {
          OwnPasswordView view =
              new OwnPasswordView(
                  CareRegister.MESSAGES,
                  new InlineTasks(),
                  new ManageUsers(open, CareRegister.CLOCK),
                  open.user().actor(),
                  () -> went.add("on"),
                  () -> went.add("back"));
          root = (Parent) view.root();
          new Scene(root, 1366, 768);
          root.applyCss();
        });
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void refusal_goesWithThePasswordItWasAbout() {
    robot.interact(
        () -> {
          type("#password-first", GIVEN);
          type("#password-second", GIVEN);
          press("#own-password-save");
          assertThat(root.lookup("#fault-what")).isNotNull();
          type("#password-first", "song xanh ben ruong 9");
          assertThat(root.lookup("#fault-what")).isNull();
        });
    assertThat(went).isEmpty();
  }

  @Test
  void back_leadsToTheNamesAgain() {
    robot.interact(() -> press("#own-password-back"));
    assertThat(went).containsExactly("back");
  }

  private void type(String field, String text) {
    ((TextInputControl) root.lookup(field)).setText(text);
  }

  private void press(String id) {
    ((Button) root.lookup(id)).fire();
  }
}
