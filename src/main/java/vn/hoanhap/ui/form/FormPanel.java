package vn.hoanhap.ui.form;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.FaultText;
import vn.hoanhap.ui.control.FaultView;
import vn.hoanhap.ui.control.Panel;

/// A short form in a panel: the fault that belongs to no field on top, the fields, and the button
/// that saves, which Enter presses too. A refused field gets the focus.
public final class FormPanel {

  private final Panel panel;
  private final Button save;

  /// `saved` runs once the form is in the register.
  public FormPanel(
      String title,
      FormModel model,
      InputGrid grid,
      String verb,
      Messages messages,
      Runnable saved) {
    FaultView fault = new FaultView();
    model.saving().onWrong(grid::focus);
    model.saving().faultProperty().subscribe(broken -> show(fault, broken, messages));
    save = Buttons.primary(verb, () -> model.save(saved));
    save.setId("panel-save");
    save.setDefaultButton(true);
    Buttons.waiting(save, model.saving().busyProperty());
    panel = new Panel(title, messages.text("form.close"));
    Button leave = Buttons.plain(messages.text("form.leave"), panel::drop);
    leave.setId("panel-leave");
    panel
        .wide()
        .body(new ResumedNote(model.form(), messages), fault, grid)
        .foot(leave, save)
        .saves(save);
  }

  /// Lets the button that saves follow what saving would do.
  public FormPanel naming(ObservableValue<String> verb) {
    save.textProperty().bind(verb);
    return this;
  }

  /// The panel for the shell.
  public Panel panel() {
    return panel;
  }

  private static void show(FaultView view, Fault broken, Messages messages) {
    if (broken == null) {
      view.clear();
    } else {
      view.showAndFocus(FaultText.of(messages, broken));
    }
  }
}
