package vn.hoanhap.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import vn.hoanhap.ui.care.CareRegister;
import vn.hoanhap.ui.shell.AnsweringDialogs;
import vn.hoanhap.ui.shell.HeldTasks;
import vn.hoanhap.ui.shell.RecordingNavigator;
import vn.hoanhap.usecase.session.HandOver;
import vn.hoanhap.usecase.session.ManageUsers;

/// Focus: while the users are read their table says so, to whoever hears it as well, and not that
/// there are none.
class UsersReadingTest {

  @TempDir Path folder;
  private final HeldTasks tasks = new HeldTasks();
  private CareRegister register;

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  void open() {
    register = new CareRegister(folder);
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void theTable_hasAName_andSaysThatItIsBeingRead_untilItIs() {
    new FxRobot()
        .interact(
            () -> {
              UsersView view =
                  new UsersView(
                      CareRegister.MESSAGES, CareRegister.CLOCK, model(), new RecordingNavigator());
              StackPane place = new StackPane(view.root());
              new Scene(place, 900, 500);
              place.applyCss();
              place.layout();
              TableView<?> table = (TableView<?>) place.lookup("#users");
              assertThat(table.getAccessibleText()).isEqualTo("Người dùng");
              Label reading = (Label) table.getPlaceholder();
              assertThat(reading.isVisible()).isTrue();
              assertThat(reading.getText()).startsWith("Đang đọc");
              tasks.next();
              assertThat(table.getItems()).hasSize(1);
            });
  }

  private UsersViewModel model() {
    return new UsersViewModel(
        CareRegister.MESSAGES,
        tasks,
        new RecordingNavigator(),
        new AnsweringDialogs(),
        new ManageUsers(register.register(), CareRegister.CLOCK),
        new HandOver(register.register().database()),
        register.actor());
  }
}
