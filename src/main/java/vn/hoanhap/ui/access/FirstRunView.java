package vn.hoanhap.ui.access;

import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.hoanhap.domain.reference.Commune;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.access.FirstRunViewModel.Step;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.FaultView;
import vn.hoanhap.ui.control.Field;
import vn.hoanhap.ui.control.FirstFocus;
import vn.hoanhap.ui.control.FormGrid;
import vn.hoanhap.ui.control.Picker;
import vn.hoanhap.ui.control.TextInput;
import vn.hoanhap.ui.shell.Dialogs;

/// Making a register: three steps on one card. The steps stand on top, the buttons below.
public final class FirstRunView {

  private final Messages messages;
  private final FirstRunViewModel model;
  private final Dialogs dialogs;
  private final BiConsumer<String, Runnable> print;
  private final BooleanProperty printing = new SimpleBooleanProperty();
  private final Node root;
  private final VBox place = new VBox();

  /// `leave` goes back to the choice of registers; `print` prints the sheet with the recovery code
  /// and runs what it was given when it is through.
  public FirstRunView(
      Messages messages,
      FirstRunViewModel model,
      Dialogs dialogs,
      BiConsumer<String, Runnable> print,
      Runnable leave) {
    this.messages = messages;
    this.model = model;
    this.dialogs = dialogs;
    this.print = print;
    FaultView fault = new FaultView();
    model
        .faultProperty()
        .subscribe(
            broken -> {
              if (broken == null) {
                fault.clear();
              } else {
                fault.show(broken);
              }
            });
    Node post = post();
    Node chief = chief();
    Node recovery = recovery();
    StepLine steps =
        new StepLine(
            messages.text("access.first.step.post"),
            messages.text("access.first.step.chief"),
            messages.text("access.first.step.recovery"));
    root = new Gate(messages, Gate.Width.WIDE, steps, place, fault, making(), foot(leave));
    place.disableProperty().bind(model.busyProperty());
    model
        .stepProperty()
        .subscribe(
            step -> {
              steps.at(step.ordinal());
              place
                  .getChildren()
                  .setAll(
                      switch (step) {
                        case POST -> post;
                        case CHIEF -> chief;
                        case RECOVERY -> recovery;
                      });
              FirstFocus.in(place);
            });
  }

  public Node root() {
    return root;
  }

  private Node post() {
    Picker<Commune> commune =
        new Picker<>(model::fitting, Commune::inProvince, messages.text("access.first.change"))
            .nothing(messages.text("commune.nothing"));
    commune.input().setId("first-commune");
    commune.input().setPromptText(messages.text("access.first.commune.example"));
    commune.valueProperty().bindBidirectional(model.communeProperty());
    TextInput name = new TextInput();
    name.setId("first-post");
    name.textProperty().bindBidirectional(model.postNameProperty());
    FormGrid form = new FormGrid(1);
    form.add(messages.text("access.first.commune"), commune)
        .hint(messages.text("access.first.commune.hint"))
        .error(model.communeErrorProperty());
    form.add(messages.text("access.first.post"), name)
        .hint(messages.text("access.first.post.hint"))
        .error(model.postErrorProperty());
    form.add(messages.text("access.first.folder"), folder())
        .hint(messages.text("access.first.folder.hint"));
    return new VBox(12, title(messages.text("access.first.post.title"), ""), form);
  }

  private Node folder() {
    Label path = new Label();
    path.setMaxWidth(Double.MAX_VALUE);
    path.textProperty().bind(model.folderProperty().map(Object::toString));
    HBox.setHgrow(path, Priority.ALWAYS);
    Button change =
        Buttons.link(
            messages.text("access.first.change"),
            () ->
                dialogs.chooseFolder(
                    messages.text("access.first.folder"), model.folderProperty()::set));
    HBox line = new HBox(8, path, change);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private Node chief() {
    TextInput name = TextInput.forName();
    name.setPromptText(messages.text("access.first.chief.example"));
    name.setId("first-chief");
    name.textProperty().bindBidirectional(model.chiefNameProperty());
    TextInput rank = new TextInput(messages.text("access.first.rank.example"));
    rank.setId("first-rank");
    rank.textProperty().bindBidirectional(model.chiefTitleProperty());
    FormGrid form = new FormGrid(2);
    form.add(messages.text("access.first.chief"), name).error(model.chiefErrorProperty());
    form.add(messages.text("access.first.rank"), rank);
    form.wide(new NewPasswordFields(messages, model.password()));
    return new VBox(
        12,
        title(messages.text("access.first.chief.title"), messages.text("access.first.chief.text")),
        form);
  }

  private Node recovery() {
    Label code = new Label();
    code.setId("first-code");
    code.textProperty().bind(model.recoveryCodeProperty().map(FirstRunView::inTwoLines));
    code.getStyleClass().add("hn-recovery");
    code.setMaxWidth(Double.MAX_VALUE);
    code.setWrapText(true);
    // In a low window the page scrolls; half a code would open nothing.
    code.setMinHeight(Region.USE_PREF_SIZE);
    Button printer =
        Buttons.withIcon(
            Buttons.plain(messages.text("access.first.code.print"), this::printOnce),
            Feather.PRINTER);
    printer.setId("first-print");
    Buttons.waiting(printer, printing);
    TextInput typed = new TextInput();
    typed.setId("first-typed-back");
    typed.setOnAction(entered -> model.next());
    typed.textProperty().bindBidirectional(model.typedBackProperty());
    Field field =
        new Field(messages.text("access.first.code.back"), typed)
            .hint(messages.text("access.first.code.back.hint"))
            .error(model.typedBackErrorProperty());
    return new VBox(
        12,
        title(messages.text("access.first.code.title"), messages.text("access.first.code.text")),
        new StackPane(code, covered(code)),
        new HBox(printer),
        field);
  }

  // The system's own window takes a while to come: a second press must not call a second one.
  private void printOnce() {
    if (!printing.get()) {
      printing.set(true);
      print.accept(model.recoveryCodeProperty().get(), () -> printing.set(false));
    }
  }

  // Typed back from the screen it would prove nothing about the paper.
  private Node covered(Label code) {
    Label words = new Label(messages.text("access.first.code.hidden"));
    words.getStyleClass().add("hn-muted");
    Button again =
        Buttons.link(
            messages.text("access.first.code.again"), () -> model.typedBackProperty().set(""));
    again.setId("first-code-again");
    VBox cover = new VBox(8, words, again);
    cover.setAlignment(Pos.CENTER);
    cover.visibleProperty().bind(model.typedBackProperty().isNotEmpty());
    code.visibleProperty().bind(model.typedBackProperty().isEmpty());
    return cover;
  }

  private static String inTwoLines(String code) {
    int middle = code.indexOf('-', code.length() / 2 - 1);
    return middle < 0 ? code : code.substring(0, middle) + "\n" + code.substring(middle + 1);
  }

  private Node title(String name, String text) {
    Label title = new Label(name);
    title.getStyleClass().add("hn-title");
    if (text.isEmpty()) {
      return title;
    }
    Label words = new Label(text);
    words.setWrapText(true);
    words.getStyleClass().add("hn-muted");
    words.setMinHeight(Region.USE_PREF_SIZE);
    return new VBox(4, title, words);
  }

  private Node making() {
    Making making = new Making(messages.text("access.first.making"));
    making.setId("first-making");
    making.visibleProperty().bind(model.busyProperty());
    return making;
  }

  private Node foot(Runnable leave) {
    Button back =
        Buttons.plain(
            messages.text("access.back"),
            () -> {
              if (!model.back()) {
                leave.run();
              }
            });
    back.setCancelButton(true);
    back.setId("first-back");
    back.disableProperty().bind(model.busyProperty());
    Button next = Buttons.primary("", model::next);
    next.setId("first-next");
    next.setDefaultButton(true);
    next.disableProperty().bind(model.busyProperty());
    next.textProperty()
        .bind(
            Bindings.when(model.busyProperty())
                .then(messages.text("access.first.making.short"))
                .otherwise(
                    Bindings.when(model.stepProperty().isEqualTo(Step.RECOVERY))
                        .then(messages.text("access.first.make"))
                        .otherwise(messages.text("access.first.next"))));
    HBox foot = new HBox(8, back, next);
    foot.setAlignment(Pos.CENTER_RIGHT);
    return foot;
  }
}
