package vn.hoanhap.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.usecase.safety.BackUp;
import vn.hoanhap.usecase.session.OpenRegister;
import vn.hoanhap.usecase.session.Unlock;

/// A register that is damaged past opening is put back from its backup at the unlock screen.
@Tag("walk")
class DamagedRegisterWalkTest {

  private WalkedDesk desk;

  @BeforeEach
  void openWindowOnADamagedRegister(@TempDir Path home) throws Exception {
    desk = new WalkedDesk(home);
    try (OpenRegister open =
        new Unlock(WalkedDesk.CLOCK)
            .handle(
                desk.folder().path(),
                new UserId(desk.chief()),
                WalkedDesk.PASSWORD.toCharArray())) {
      new BackUp(open, WalkedDesk.CLOCK).handle(open.user().actor());
    }
    Files.writeString(desk.folder().register(), "hỏng rồi");
    desk.open();
  }

  @AfterEach
  void closeWindow() throws Exception {
    desk.close();
  }

  @Test
  void damagedRegister_isRestoredFromTheUnlockScreen() {
    desk.unlock();
    WalkedDesk.waitUntil(() -> isOffered());
    desk.press("#unlock-restore");
    desk.write("#restore-password", WalkedDesk.PASSWORD);
    desk.press("#restore-compare");
    desk.press("#restore-now");
    desk.press("#dialog-yes");
    WalkedDesk.waitUntil(() -> desk.find("#restore-now") == null);
    desk.press("#dialog-yes");
    WalkedDesk.waitUntil(() -> desk.find("#unlock-password") != null && !isOffered());
    desk.unlock();
    WalkedDesk.waitUntil(() -> desk.sitting().shell() != null);
  }

  private boolean isOffered() {
    return desk.find("#unlock-restore").isVisible();
  }
}
