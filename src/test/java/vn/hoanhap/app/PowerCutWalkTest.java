package vn.hoanhap.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Focus: the power fails while a person is being typed. The next start opens the form with what
/// was kept last and says from when it is.
@Tag("walk")
class PowerCutWalkTest {

  @TempDir Path home;
  private WalkedDesk cut;
  private WalkedDesk next;

  @BeforeEach
  void typeHalfAPerson() throws Exception {
    cut = new WalkedDesk(home.resolve("before"));
    cut.open();
    cut.unlock();
    WalkedDesk.waitUntil(() -> cut.sitting().shell() != null);
    cut.robot.push(KeyCode.CONTROL, KeyCode.N);
    cut.write("#fullName", "Lê Văn Tùng");
  }

  @AfterEach
  void close() throws Exception {
    next.close();
  }

  @Test
  void afterAPowerCut_theFormComesBack_andSaysFromWhen() throws Exception {
    cut.robot.interact(() -> cut.sitting().shell().keepDrafts());
    next = cut.afterPowerCut(home.resolve("after"));
    // The window of before gives way; what stood on the disk at the cut is what the next one has.
    cut.close();
    next.open();
    next.unlock();
    WalkedDesk.waitUntil(() -> typed().equals("Lê Văn Tùng"));
    WalkedDesk.waitUntil(() -> next.find("#toast") instanceof Labeled);
    assertThat(((Labeled) next.find("#toast")).getText()).contains("giữ lúc 08:00");
  }

  private String typed() {
    Node name = next.find("#fullName");
    return name instanceof TextInputControl field ? field.getText() : "";
  }
}
