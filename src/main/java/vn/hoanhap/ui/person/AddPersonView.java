package vn.hoanhap.ui.person;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.reference.Communes;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.Card;
import vn.hoanhap.ui.control.Chip;
import vn.hoanhap.ui.control.FaultText;
import vn.hoanhap.ui.control.FaultView;
import vn.hoanhap.ui.control.PageHeader;
import vn.hoanhap.ui.control.SaveKey;
import vn.hoanhap.ui.shell.Draftable;
import vn.hoanhap.ui.shell.Navigator;
import vn.hoanhap.ui.shell.Page;
import vn.hoanhap.ui.shell.PageView;

/// The form for a new person, with whoever may be the same beside it.
public final class AddPersonView implements PageView {

  private final AddPersonViewModel model;
  private final Navigator navigator;
  private final Messages messages;
  private final BiConsumer<PersonId, String> saved;
  private final PersonFields fields;
  private final FaultView fault = new FaultView();
  private final BorderPane root = new BorderPane();
  private Button save;
  private boolean loaded;

  /// `saved` is told the new person and the name.
  public AddPersonView(
      AddPersonViewModel model,
      Communes communes,
      Navigator navigator,
      Messages messages,
      Clock clock,
      BiConsumer<PersonId, String> saved) {
    this.model = model;
    this.navigator = navigator;
    this.messages = messages;
    this.saved = saved;
    this.fields =
        new PersonFields(model.inputs(), messages, clock)
            .identity(model::checkNumber)
            .residence(model.hamlets(), communes)
            .rest(model.officers());
    root.getStyleClass().add("hn-page");
    root.setId("add-person-page");
    PageHeader header =
        new PageHeader(messages.text("person.add.title"), messages.text("person.add.purpose"));
    BorderPane.setMargin(header, new Insets(0, 0, 14, 0));
    root.setTop(header);
    root.setCenter(body());
    root.setBottom(foot());
    model.saving().onWrong(fields.grid()::focus);
    model.saving().faultProperty().subscribe(this::showFault);
  }

  private Node body() {
    VBox form = new VBox(12, fault, fields.grid());
    form.getStyleClass().add("hn-form-body");
    ScrollPane scroll = new ScrollPane(form);
    scroll.setFitToWidth(true);
    Card sheet = Card.bare(scroll);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    HBox.setHgrow(sheet, Priority.ALWAYS);
    ScrollPane side = new ScrollPane(likelyCard());
    side.setFitToWidth(true);
    side.getStyleClass().add("hn-law-side");
    return new HBox(16, sheet, side);
  }

  private Card likelyCard() {
    Label none = wrapped(messages.text("person.likely.none"), "hn-muted");
    VBox lines = FileLeaves.follow(model.likely(), this::likely, none);
    lines.setSpacing(12);
    Label question = wrapped("", "hn-late");
    question.setId("likely-question");
    question.textProperty().bind(model.questionProperty());
    question.managedProperty().bind(model.questionProperty().isNotEmpty());
    question.visibleProperty().bind(model.questionProperty().isNotEmpty());
    Card card = Card.titled(messages.text("person.likely.title"), "", question, lines);
    card.setId("likely");
    return card;
  }

  // Whose number it is, and the two ways on: to that file, or back to the number.
  private Node held(LikelyLine line) {
    Button number =
        Buttons.small(
            messages.text("person.likely.mend-number"),
            () -> fields.grid().goOn(model.inputs().citizenNumber));
    number.setId("likely-mend-number");
    FlowPane buttons = new FlowPane(8, 8, openFile(line), number);
    return new VBox(8, new FaultView(FaultText.of(messages, line.held())), buttons);
  }

  private Button openFile(LikelyLine line) {
    Button open =
        Buttons.small(
            messages.text("person.likely.open-file"), () -> navigator.openPerson(line.id()));
    open.setId("likely-open-" + line.id().value());
    return open;
  }

  private Node likely(LikelyLine line) {
    if (line.certain()) {
      return held(line);
    }
    VBox box = new VBox(4, wrapped(line.name(), "hn-name"), wrapped(line.detail(), "hn-muted"));
    box.getChildren().add(new Chip(line.reasons(), Chip.Tone.SOON));
    HBox buttons = new HBox(8, openFile(line));
    if (line.ruledOut()) {
      box.getChildren().add(wrapped(messages.text("person.likely.ruled-out"), "hn-muted"));
      buttons
          .getChildren()
          .add(
              Buttons.small(
                  messages.text("person.likely.take-back"), () -> model.ruleOut(line, false)));
    } else {
      Button other =
          Buttons.small(messages.text("person.likely.different"), () -> model.ruleOut(line, true));
      other.setId("likely-different-" + line.id().value());
      buttons.getChildren().add(other);
    }
    box.getChildren().add(buttons);
    return box;
  }

  private Node foot() {
    Label keys = new Label(messages.text("person.add.keys"));
    keys.getStyleClass().addAll("hn-small", "hn-muted");
    keys.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(keys, Priority.ALWAYS);
    save = SaveKey.shown(Buttons.primary(messages.text("person.add.save"), this::saveNow));
    save.setId("person-save");
    Buttons.waiting(save, model.saving().busyProperty());
    HBox foot = new HBox(8, keys, save);
    foot.setAlignment(Pos.CENTER_RIGHT);
    foot.getStyleClass().add("hn-page-foot");
    return foot;
  }

  private void saveNow() {
    model.save(id -> saved.accept(id, model.inputs().fullName.value()));
    if (!model.questionProperty().get().isEmpty()) {
      Node first = root.lookup("#likely .hn-small-button");
      if (first != null) {
        first.requestFocus();
      }
    }
  }

  private void showFault(Fault broken) {
    if (broken == null) {
      fault.clear();
    } else {
      fault.showAndFocus(FaultText.of(messages, broken));
    }
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(VBox.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public Page section() {
    return Page.PEOPLE;
  }

  @Override
  public String helpTopic() {
    return "person-add";
  }

  @Override
  public void shown() {
    if (!loaded) {
      loaded = true;
      model.load();
      fields.grid().focus(model.inputs().fullName);
    }
  }

  @Override
  public Optional<Runnable> save() {
    return Optional.of(save::fire);
  }

  @Override
  public Optional<Draftable> form() {
    return Optional.of(model);
  }
}
