package vn.hoanhap.ui.measure;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.reference.Reference;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.Card;
import vn.hoanhap.ui.control.FaultText;
import vn.hoanhap.ui.control.FaultView;
import vn.hoanhap.ui.control.PageHeader;
import vn.hoanhap.ui.control.SaveKey;
import vn.hoanhap.ui.form.InputGrid;
import vn.hoanhap.ui.form.ResumedNote;
import vn.hoanhap.ui.shell.Draftable;
import vn.hoanhap.ui.shell.Page;
import vn.hoanhap.ui.shell.PageView;

/// Adds a measure: first its kind, then the fields of that kind with what the law says beside them.
public final class MeasureView implements PageView {

  private final MeasureViewModel model;
  private final Reference reference;
  private final Messages messages;
  private final Clock clock;
  private final Consumer<MeasureId> saved;
  private final BorderPane root = new BorderPane();
  private final PreviewCard preview;
  private final FaultView fault = new FaultView();
  private KindPicker kindPicker;
  private InputGrid grid;
  private Button save;

  /// `name` is the person's; `saved` is told the new measure.
  public MeasureView(
      MeasureViewModel model,
      String name,
      Reference reference,
      Messages messages,
      Clock clock,
      Consumer<MeasureId> saved) {
    this.model = model;
    this.reference = reference;
    this.messages = messages;
    this.clock = clock;
    this.saved = saved;
    this.preview = new PreviewCard(messages).leading(this::wayTo);
    root.getStyleClass().add("hn-page");
    root.setId("measure-page");
    PageHeader header =
        model.isCorrection()
            ? new PageHeader(
                messages.text("measure.edit.title", name), messages.text("measure.edit.purpose"))
            : new PageHeader(
                messages.text("measure.title", name), messages.text("measure.purpose"));
    BorderPane.setMargin(header, new javafx.geometry.Insets(0, 0, 14, 0));
    root.setTop(header);
    model.previewProperty().subscribe(preview::show);
    model.saving().faultProperty().subscribe(this::showFault);
    model
        .saving()
        .onWrong(
            input -> {
              if (grid != null) {
                grid.focus(input);
              }
            });
    model.kindProperty().subscribe(this::show);
  }

  /// Puts the focus into the field where a missing fact is typed, rather than into the first.
  public MeasureView at(String fact) {
    wayTo(fact).ifPresent(Runnable::run);
    return this;
  }

  private Optional<Runnable> wayTo(String fact) {
    return new FactFields(model.inputs()).of(fact).map(input -> () -> grid.focus(input));
  }

  private void show(MeasureKind kind) {
    if (kind == null) {
      grid = null;
      kindPicker = new KindPicker(messages, model::choose);
      ScrollPane kinds = new ScrollPane(kindPicker);
      kinds.setFitToWidth(true);
      kinds.setFitToHeight(true);
      root.setCenter(kinds);
      root.setBottom(null);
      return;
    }
    grid =
        new MeasureFields(model.inputs(), kind, model.issuers(), reference, messages, clock)
            .build();
    VBox form = new VBox(12, chosen(kind), grid);
    form.getStyleClass().add("hn-form-body");
    ScrollPane scroll = new ScrollPane(form);
    scroll.setFitToWidth(true);
    // Above the fields, not among them: it stays in sight however far down Save was pressed.
    ResumedNote resumed = new ResumedNote(model.inputs().form, messages);
    Card sheet = Card.bare(resumed, fault, scroll);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    HBox.setHgrow(sheet, Priority.ALWAYS);
    HBox place = new HBox(16, sheet);
    new LawBeside(place, form, preview);
    root.setCenter(place);
    root.setBottom(foot());
    root.applyCss();
    grid.focus(model.inputs().basisNumber);
  }

  private Node chosen(MeasureKind kind) {
    Label name = new Label(messages.text("kind." + kind.code()));
    name.getStyleClass().add("hn-strong");
    name.setWrapText(true);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox line = new HBox(8, name);
    if (!model.isCorrection()) {
      line.getChildren().add(Buttons.link(messages.text("measure.change-kind"), model::chooseAnew));
    }
    line.getStyleClass().add("hn-picked");
    line.setPadding(new javafx.geometry.Insets(0, 12, 0, 12));
    return line;
  }

  private Node foot() {
    Label keys = new Label(messages.text("measure.keys"));
    keys.getStyleClass().addAll("hn-small", "hn-muted");
    HBox.setHgrow(keys, Priority.ALWAYS);
    keys.setMaxWidth(Double.MAX_VALUE);
    keys.setWrapText(true);
    keys.setMinHeight(Region.USE_PREF_SIZE);
    save =
        SaveKey.shown(
            Buttons.primary(
                messages.text(model.isCorrection() ? "measure.edit.save" : "measure.save"),
                () -> model.save(saved)));
    save.setId("measure-save");
    Buttons.waiting(save, model.saving().busyProperty());
    HBox foot = new HBox(8, keys, save);
    foot.setAlignment(Pos.CENTER_RIGHT);
    foot.getStyleClass().add("hn-page-foot");
    return foot;
  }

  private void showFault(Fault broken) {
    if (broken == null) {
      fault.clear();
    } else {
      fault.showAndFocus(FaultText.of(messages, broken));
    }
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
    return "measure";
  }

  @Override
  public void shown() {
    if (model.kindProperty().get() == null) {
      kindPicker.requestFocus();
    }
  }

  @Override
  public Optional<Runnable> save() {
    return Optional.of(grid == null ? () -> {} : save::fire);
  }

  @Override
  public Optional<Draftable> form() {
    return Optional.of(model);
  }
}
