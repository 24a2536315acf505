package vn.hoanhap.ui.form;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.words.TimeText;

/// The quiet sentence over a form that came back after a lock or a power cut, with a warning when
/// its record has changed meanwhile; the fields that changed there say what they hold now.
public final class ResumedNote extends Label {

  /// Follows one form.
  public ResumedNote(Form form, Messages messages) {
    getStyleClass().add("hn-note");
    setId("resumed-note");
    setWrapText(true);
    setMinHeight(Region.USE_PREF_SIZE);
    setMaxWidth(Double.MAX_VALUE);
    managedProperty().bind(visibleProperty());
    setVisible(false);
    form.resumedProperty().subscribe(resumed -> show(resumed, messages));
  }

  private void show(Form.Resumed resumed, Messages messages) {
    if (resumed == null) {
      return;
    }
    setVisible(true);
    String kept = new TimeText(messages).hourOf(resumed.keptAt());
    setText(messages.text(resumed.changed() ? "form.resumed.changed" : "form.resumed", kept));
    resumed
        .meanwhile()
        .forEach(
            (input, now) ->
                input.warn(
                    now.isEmpty()
                        ? messages.text("form.meanwhile.empty")
                        : messages.text("form.meanwhile", now)));
  }
}
