package vn.hoanhap.ui.paper;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.Card;
import vn.hoanhap.ui.control.FaultText;
import vn.hoanhap.ui.control.FaultView;
import vn.hoanhap.ui.control.Field;
import vn.hoanhap.ui.control.PageHeader;
import vn.hoanhap.ui.control.TextInput;
import vn.hoanhap.ui.people.FilterChips;
import vn.hoanhap.ui.shell.Dialogs;
import vn.hoanhap.ui.shell.Navigator;
import vn.hoanhap.ui.shell.Page;
import vn.hoanhap.ui.shell.PageView;
import vn.hoanhap.usecase.paper.ListPapers.Entry;

/// In và báo cáo: the papers at the left, what narrows them in the middle, the paper itself at the
/// right.
public final class PapersView implements PageView {

  private final PapersViewModel model;
  private final Navigator navigator;
  private final Dialogs dialogs;
  private final Messages messages;
  private final FaultView fault = new FaultView();
  private final TextInput purpose = new TextInput();
  private final PagePane pages;
  private final VBox root = new VBox();

  public PapersView(
      PapersViewModel model, Navigator navigator, Dialogs dialogs, Messages messages) {
    this.model = model;
    this.navigator = navigator;
    this.dialogs = dialogs;
    this.messages = messages;
    this.pages = new PagePane(model, messages);
    root.getStyleClass().add("hn-page");
    root.setId("papers-page");
    HBox body = new HBox(16);
    if (!model.isAboutOne()) {
      body.getChildren().addAll(list(), narrowing());
    }
    Node sheet = preview();
    HBox.setHgrow(sheet, Priority.ALWAYS);
    body.getChildren().add(sheet);
    VBox.setVgrow(body, Priority.ALWAYS);
    root.getChildren().addAll(header(), fault, body);
    model.faultProperty().subscribe(this::showFault);
  }

  private PageHeader header() {
    PageHeader header =
        model.isAboutOne()
            ? new PageHeader(model.one().title(), model.one().about())
            : new PageHeader(messages.text("papers.title"), messages.text("papers.about"));
    MenuButton save = new MenuButton(messages.text("papers.save"));
    save.setId("papers-save");
    save.getItems().add(item("papers-save-pdf", messages.text("papers.save.pdf"), this::savePdf));
    if (!model.isAboutOne()) {
      save.getItems()
          .add(item("papers-save-sheet", messages.text("papers.save.sheet"), this::saveSheet));
    }
    Button print =
        Buttons.withKey(Buttons.primary(messages.text("papers.print"), this::printNow), "Ctrl+P");
    print.setId("papers-print");
    print.disableProperty().bind(model.busyProperty());
    if (model.isAboutOne()) {
      Button back = Buttons.plain(messages.text("person.back"), navigator::back);
      back.setId("papers-back");
      header.with(back);
    }
    return header.with(save, print);
  }

  private static MenuItem item(String id, String name, Runnable action) {
    MenuItem item = new MenuItem(name);
    item.setId(id);
    item.setOnAction(clicked -> action.run());
    return item;
  }

  private Node list() {
    ListView<Entry> list = new ListView<>();
    list.setId("papers-list");
    list.setAccessibleText(messages.text("papers.title"));
    list.getItems().setAll(model.entries());
    list.setCellFactory(EntryCell::new);
    list.getSelectionModel().select(model.chosenProperty().get());
    list.scrollTo(list.getSelectionModel().getSelectedIndex());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (item, before, now) -> {
              if (now != null) {
                model.chosenProperty().set(now);
              }
            });
    Card card = Card.bare(list);
    card.getStyleClass().add("hn-papers-list");
    VBox.setVgrow(list, Priority.ALWAYS);
    return card;
  }

  private Node narrowing() {
    VBox chips = new VBox(8);
    for (MenuButton chip :
        new FilterChips(model.filter(), model.hamlets(), model.officers(), dialogs, messages)
            .all()) {
      chip.setMaxWidth(Double.MAX_VALUE);
      chip.setMinWidth(0);
      // The card is narrow: a long choice goes on in a second line instead of being cut.
      chip.setMinHeight(Region.USE_PREF_SIZE);
      chips.getChildren().add(chip);
    }
    TextInput search = new TextInput();
    search.setId("papers-search");
    search.textProperty().bindBidirectional(model.filter().textProperty());
    purpose.setId("purpose");
    purpose.textProperty().bindBidirectional(model.purpose.textProperty());
    Field why = new Field(messages.text("papers.purpose"), purpose);
    why.hint(messages.text("papers.purpose.hint")).error(model.purpose.errorProperty());
    Label title = new Label(messages.text("papers.narrow"));
    title.getStyleClass().add("hn-card-title");
    Card card = new Card(title, new Field(messages.text("papers.search"), search), chips, why);
    return scrolled(card);
  }

  // In large text the purpose of the print would stand below the window.
  private static Node scrolled(Card card) {
    ScrollPane scroll = new ScrollPane(card);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("hn-papers-narrow");
    return scroll;
  }

  private Node preview() {
    Label count = new Label();
    count.setId("papers-count");
    count.getStyleClass().add("hn-muted");
    count.textProperty().bind(countWords());
    HBox.setHgrow(count, Priority.ALWAYS);
    count.setMaxWidth(Double.MAX_VALUE);
    HBox line =
        new HBox(
            8,
            count,
            Buttons.icon(Feather.ZOOM_OUT, messages.text("papers.zoom.fit"), () -> pages.zoom(1)),
            Buttons.icon(Feather.ZOOM_IN, messages.text("papers.zoom.in"), () -> pages.zoom(1.6)));
    line.getStyleClass().add("hn-filter-line");
    line.setAlignment(Pos.CENTER_LEFT);
    Label wait = new Label(messages.text("papers.making"));
    wait.getStyleClass().add("hn-muted");
    wait.visibleProperty().bind(model.busyProperty().and(model.previewProperty().isNull()));
    StackPane place = new StackPane(pages, wait);
    VBox.setVgrow(place, Priority.ALWAYS);
    return Card.bare(line, leftOut(), place);
  }

  // Whom the list leaves out is said before printing too, whole, whatever the width.
  private Node leftOut() {
    Label words = new Label();
    words.setId("papers-left-out");
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.getStyleClass().addAll("hn-small", "hn-papers-left-out");
    words
        .textProperty()
        .bind(
            model
                .previewProperty()
                .map(shown -> shown.leftOut().isEmpty() ? "" : leftOut(shown))
                .orElse(""));
    words.visibleProperty().bind(words.textProperty().isNotEmpty());
    words.managedProperty().bind(words.visibleProperty());
    return words;
  }

  private String leftOut(Preview shown) {
    return messages.text("papers.left-out", String.join("; ", shown.leftOut()));
  }

  private StringBinding countWords() {
    return Bindings.createStringBinding(
        () -> {
          Preview shown = model.previewProperty().get();
          if (shown == null) {
            return "";
          }
          int count = shown.pages().count();
          if (shown.people() < 0) {
            return messages.text("papers.count.pages", count);
          }
          return messages.text("papers.count", shown.people(), count);
        },
        model.previewProperty());
  }

  private void printNow() {
    if (model.lacksPurpose()) {
      purpose.requestFocus();
      return;
    }
    model.print(navigator::say);
  }

  private void savePdf() {
    if (model.lacksPurpose()) {
      purpose.requestFocus();
      return;
    }
    dialogs.chooseNewFile(
        new Dialogs.FileChoice(
            messages.text("papers.save.pdf"),
            model.fileName(),
            "pdf",
            messages.text("papers.file.pdf")),
        file -> model.savePdf(file, navigator::say));
  }

  private void saveSheet() {
    if (model.lacksPurpose()) {
      purpose.requestFocus();
      return;
    }
    dialogs.chooseNewFile(
        new Dialogs.FileChoice(
            messages.text("papers.save.sheet"),
            model.fileName(),
            "xlsx",
            messages.text("papers.file.sheet")),
        file -> model.saveSheet(file, navigator::say));
  }

  private void showFault(Fault broken) {
    if (broken == null) {
      fault.clear();
    } else {
      fault.showAndFocus(FaultText.of(messages, broken));
    }
  }

  private final class EntryCell extends ListCell<Entry> {
    private final Label name = new Label();
    private final Label line = new Label();
    private final VBox words = new VBox(2, name, line);

    EntryCell(ListView<Entry> list) {
      name.getStyleClass().add("hn-name");
      name.setWrapText(true);
      line.getStyleClass().addAll("hn-small", "hn-muted");
      line.setWrapText(true);
      name.prefWidthProperty().bind(list.widthProperty().subtract(40));
      line.prefWidthProperty().bind(list.widthProperty().subtract(40));
      setPrefWidth(0);
    }

    // The names wrap, so that the height follows the width of the list.
    @Override
    protected double computePrefHeight(double width) {
      return getGraphic() == null
          ? super.computePrefHeight(width)
          : snappedTopInset() + words.prefHeight(name.getPrefWidth()) + snappedBottomInset();
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
      super.updateItem(entry, empty);
      if (empty || entry == null) {
        setGraphic(null);
        return;
      }
      name.setText(messages.text(entry.nameKey()));
      line.setText(messages.text(entry.lineKey()));
      setGraphic(words);
    }
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public Page section() {
    return model.isAboutOne() ? Page.PEOPLE : Page.PAPERS;
  }

  @Override
  public String helpTopic() {
    return "papers";
  }

  @Override
  public void shown() {
    model.load();
  }

  @Override
  public void hidden() {
    model.close();
  }

  @Override
  public Optional<Runnable> print() {
    return Optional.of(this::printNow);
  }
}
