package vn.hoanhap.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.StatedReason;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.FaultText;
import vn.hoanhap.ui.control.FaultView;
import vn.hoanhap.ui.control.Field;
import vn.hoanhap.ui.control.Overlay;
import vn.hoanhap.ui.control.ReasonFields;
import vn.hoanhap.ui.control.TextInput;

/// The questions of the running program, as sheets in the middle of the window; files and folders
/// through the system's own windows.
public final class WindowDialogs implements Dialogs {

  private final Messages messages;
  private final Overlay overlay;

  public WindowDialogs(Messages messages, Overlay overlay) {
    this.messages = messages;
    this.overlay = overlay;
  }

  @Override
  public void confirm(Question question, Runnable yes, Runnable no) {
    boolean grave = question.grave();
    String staying = question.stay().isEmpty() ? messages.text("shell.cancel") : question.stay();
    Runnable agreed = () -> closeThen(yes);
    Runnable stayed = () -> closeThen(no);
    Button agree =
        grave ? Buttons.plain(question.verb(), agreed) : Buttons.primary(question.verb(), agreed);
    Button stay = grave ? Buttons.primary(staying, stayed) : Buttons.plain(staying, stayed);
    agree.setDefaultButton(!grave);
    stay.setDefaultButton(grave);
    agree.setId("dialog-yes");
    stay.setId("dialog-no");
    Button[] order = grave ? new Button[] {agree, stay} : new Button[] {stay, agree};
    show(question.title(), stayed, new Node[] {words(question.text())}, order);
  }

  @Override
  public void ask(Prompt prompt, Consumer<String> answer) {
    TextInput input = new TextInput();
    input.setId("dialog-line");
    Field field = new Field(prompt.label(), input);
    Button give =
        Buttons.primary(
            prompt.verb(),
            () -> {
              String text = input.getText().strip();
              closeThen(() -> answer.accept(text));
            });
    give.setDefaultButton(true);
    give.setId("dialog-yes");
    give.disableProperty().bind(input.textProperty().map(String::isBlank));
    Button stay = Buttons.plain(messages.text("shell.cancel"), overlay::close);
    show(prompt.title(), new Node[] {words(prompt.text()), field}, stay, give);
  }

  @Override
  public void askReason(String title, String text, String verb, Consumer<StatedReason> answer) {
    ReasonFields fields = new ReasonFields(messages);
    Button give =
        Buttons.primary(
            verb, () -> fields.read().ifPresent(given -> closeThen(() -> answer.accept(given))));
    give.setDefaultButton(true);
    give.setId("dialog-yes");
    Button stay = Buttons.plain(messages.text("shell.cancel"), overlay::close);
    stay.setId("dialog-no");
    show(title, new Node[] {words(text), fields}, stay, give);
    fields.requestFocus();
  }

  @Override
  public void tell(String title, String text) {
    show(title, new Node[] {words(text)}, closing());
  }

  @Override
  public void fault(Fault fault) {
    tell(FaultText.of(messages, fault));
  }

  /// Tells a fault that is already in words, such as one the crash net caught.
  public void tell(FaultText fault) {
    show(messages.text("shell.fault.title"), new Node[] {new FaultView(fault)}, closing());
  }

  private Button closing() {
    Button close = Buttons.primary(messages.text("shell.close"), overlay::close);
    close.setDefaultButton(true);
    close.setId("dialog-yes");
    return close;
  }

  @Override
  public void chooseFile(FileChoice choice, Consumer<Path> chosen) {
    give(chooser(choice).showOpenDialog(overlay.getScene().getWindow()), chosen);
  }

  @Override
  public void chooseNewFile(FileChoice choice, Consumer<Path> chosen) {
    FileChooser chooser = chooser(choice);
    chooser.setInitialFileName(choice.named(choice.name()));
    give(
        chooser.showSaveDialog(overlay.getScene().getWindow()),
        file -> chosen.accept(file.resolveSibling(choice.named(file.getFileName().toString()))));
  }

  @Override
  public void chooseFolder(String title, Consumer<Path> chosen) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    give(chooser.showDialog(overlay.getScene().getWindow()), chosen);
  }

  private void show(String title, Node[] content, Button... buttons) {
    show(title, overlay::close, content, buttons);
  }

  private void show(String title, Runnable escape, Node[] content, Button... buttons) {
    Label name = new Label(title);
    name.getStyleClass().add("hn-title");
    name.setWrapText(true);
    VBox sheet = new VBox(name);
    sheet.getStyleClass().add("hn-dialog");
    sheet.setAccessibleRole(AccessibleRole.DIALOG);
    sheet.setAccessibleText(title);
    sheet.setMaxHeight(Region.USE_PREF_SIZE);
    sheet.getChildren().addAll(content);
    HBox foot = new HBox(8, buttons);
    foot.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
    sheet.getChildren().add(foot);
    overlay.showDialog(sheet, escape);
  }

  private void closeThen(Runnable action) {
    overlay.close();
    action.run();
  }

  private static Label words(String text) {
    Label words = new Label(text);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    return words;
  }

  private static FileChooser chooser(FileChoice choice) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(choice.title());
    chooser.setInitialFileName(choice.name());
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(choice.endingWords(), "*." + choice.ending()));
    return chooser;
  }

  private static void give(File file, Consumer<Path> chosen) {
    if (file != null) {
      chosen.accept(file.toPath());
    }
  }
}
