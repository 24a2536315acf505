package vn.hoanhap.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.ui.care.CareRegister;
import vn.hoanhap.ui.control.Overlay;
import vn.hoanhap.ui.shell.AnsweringDialogs;
import vn.hoanhap.usecase.safety.BackUp;
import vn.hoanhap.usecase.session.ManageUsers;

/// Closing copies what changed, nothing else, and says when it could not.
class LastCopyTest {

  @TempDir Path folder;
  private final AnsweringDialogs dialogs = new AnsweringDialogs();
  private final List<String> done = new ArrayList<>();
  private CareRegister register;
  private BackUp backUp;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  void open() {
    register = new CareRegister(folder);
    backUp = new BackUp(register.register(), CareRegister.CLOCK);
    backUp.handle(register.actor());
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void nothingChanged_closesAtOnce_andAChangeIsCopiedFirst() {
    end();
    assertThat(backUp.list(register.actor())).hasSize(1);

    change();
    end();
    assertThat(backUp.list(register.actor())).hasSize(2);
    assertThat(done).containsExactly("closed", "closed");
    assertThat(dialogs.asked).isEmpty();
  }

  @Test
  void copyThatCannotBeMade_isSaid_andWhoStaysLosesNothing() throws Exception {
    change();
    Path copies = register.register().database().folder().backups();
    Files.move(copies, folder.resolve("di-cho-khac"));
    Files.writeString(copies, "x");
    dialogs.yes = false;
    end();
    assertThat(dialogs.asked).hasSize(1);
    assertThat(done).isEmpty();

    dialogs.yes = true;
    end();
    assertThat(done).containsExactly("closed");
  }

  private void change() {
    new ManageUsers(register.register(), CareRegister.CLOCK)
        .add(register.actor(), "Nguyễn Văn Nam", "", Role.OFFICER, "mat khau nam".toCharArray());
  }

  private void end() {
    WaitForAsyncUtils.waitForAsyncFx(
        30_000,
        () -> {
          Overlay overlay = new Overlay(new StackPane());
          new Scene(overlay, 800, 600);
          Clock later = Clock.offset(CareRegister.CLOCK, Duration.ofHours(1));
          new LastCopy(CareRegister.MESSAGES, register.tasks(), overlay, dialogs)
              .make(new BackUp(register.register(), later), () -> done.add("closed"));
          assertThat(overlay.isOpen()).isFalse();
          return null;
        });
  }
}
