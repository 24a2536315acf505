package vn.hoanhap.ui.people;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.hoanhap.domain.access.StatedReason;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.Card;
import vn.hoanhap.ui.control.EmptyState;
import vn.hoanhap.ui.control.PageHeader;
import vn.hoanhap.ui.control.Panel;
import vn.hoanhap.ui.control.SearchBox;
import vn.hoanhap.ui.people.PeopleViewModel.State;
import vn.hoanhap.ui.shell.Dialogs;
import vn.hoanhap.ui.shell.Navigator;
import vn.hoanhap.ui.shell.Page;
import vn.hoanhap.ui.shell.PageView;
import vn.hoanhap.usecase.person.SearchPeople.Query;
import vn.hoanhap.usecase.person.SearchPeople.Scope;

/// Người được quản lý: the search line with the focus, the filters, the table, and on wide screens
/// a preview beside it. Arrows and Enter work from the search line too.
public final class PeopleView implements PageView {

  /// The preview stands beside the list from this many widths of it on.
  private static final double ROOM = 3.94;

  /// The keys are told below the list from this many widths of the preview up.
  private static final double TALL = 1.6;

  /// How wide the ruler of the style sheet is at the text scale of 100 %, in pixels.
  private static final double RULER = 340;

  /// How many lines PageDown goes in the list while the cursor is in the search line.
  private static final int PAGE = 10;

  private final PeopleViewModel model;
  private final Navigator navigator;
  private final Messages messages;
  private final Ways ways;
  private final NothingFound nothing;
  private final SearchBox search;
  private final PeopleTable table;
  private final PersonPreview preview;
  private final HBox marked = new HBox(12);
  private final Label markedWords = new Label();
  private final VBox root = new VBox();
  private Scope listed = Scope.OPEN;

  /// Where the list leads: the printed list of the same people, the form for a new person of a
  /// name, and a closed or sealed file for the reason that the list was asked for.
  public record Ways(
      Consumer<Query> print,
      Consumer<String> add,
      BiConsumer<PersonId, StatedReason> openRestricted) {}

  public PeopleView(
      PeopleViewModel model, Navigator navigator, Dialogs dialogs, Messages messages, Ways ways) {
    this.model = model;
    this.navigator = navigator;
    this.messages = messages;
    this.ways = ways;
    this.search =
        new SearchBox(messages.text("people.search"), messages.text("people.search.example"));
    this.table = new PeopleTable(messages);
    this.preview = new PersonPreview(messages, navigator, this::open, model.mayWrite());
    root.getStyleClass().add("hn-page");
    FilterChips chips =
        new FilterChips(model.filter(), model.hamlets(), model.officers(), dialogs, messages);
    this.nothing = new NothingFound(model, messages, chips::askReason, ways.add());
    Node body = body(new FilterBar(model, chips, dialogs, messages));
    VBox.setVgrow(body, Priority.ALWAYS);
    root.getChildren().addAll(header(), body);
    listen();
  }

  private PageHeader header() {
    PageHeader header = new PageHeader(messages.text("people.title"), "");
    header.purposeProperty().bind(model.summaryProperty());
    Button printed =
        Buttons.withKey(Buttons.plain(messages.text("people.print"), this::printList), "Ctrl+P");
    printed.setId("people-print");
    header.with(printed);
    if (model.mayWrite()) {
      Button add = Buttons.primary(messages.text("people.add"), navigator::addPerson);
      add.setId("people-add");
      header.with(add);
    }
    return header;
  }

  private Node body(FilterBar filters) {
    search.setPrefWidth(320);
    search.setMinWidth(220);
    filters.getChildren().addFirst(search);
    filters.getStyleClass().add("hn-filter-line");
    VBox.setVgrow(table, Priority.ALWAYS);
    Label keys = new Label(messages.text("people.keys"));
    keys.getStyleClass().addAll("hn-small", "hn-muted", "hn-card-foot");
    keys.managedProperty().bind(keys.visibleProperty());
    Card list = Card.bare(filters, table, markedLine(), keys);
    HBox.setHgrow(list, Priority.ALWAYS);
    Card side = new Card(preview);
    // What is hidden gets no style, so the width at the present text scale is read elsewhere.
    Region ruler = new Region();
    ruler.getStyleClass().add("hn-people-ruler");
    ruler.setManaged(false);
    side.minWidthProperty().bind(ruler.minWidthProperty());
    side.maxWidthProperty().bind(ruler.minWidthProperty());
    table.widthProperty().subscribe(width -> fit(ruler));
    ruler.minWidthProperty().subscribe(width -> fit(ruler));
    HBox both = new HBox(16, list, side, ruler);
    BooleanBinding wide =
        root.widthProperty().greaterThanOrEqualTo(ruler.minWidthProperty().multiply(ROOM));
    side.visibleProperty().bind(wide);
    // On a low page the lines of the list are worth more than the reminder of the keys.
    keys.visibleProperty()
        .bind(root.heightProperty().greaterThanOrEqualTo(ruler.minWidthProperty().multiply(TALL)));
    side.managedProperty().bind(wide);
    return both;
  }

  private void fit(Region ruler) {
    if (ruler.getMinWidth() > 0 && table.getWidth() > 0) {
      table.fit(table.getWidth(), ruler.getMinWidth() / RULER);
    }
  }

  private Node markedLine() {
    marked.getStyleClass().add("hn-marked");
    marked.setAlignment(Pos.CENTER_LEFT);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    marked.getChildren().addAll(markedWords, gap);
    if (model.mayWrite()) {
      Button log =
          Buttons.withKey(
              Buttons.plain(
                  messages.text("people.marked.log"), () -> navigator.logActivity(people())),
              "Ctrl+Enter");
      log.setId("people-log-marked");
      marked.getChildren().add(log);
    }
    marked
        .getChildren()
        .add(
            Buttons.plain(
                messages.text("people.marked.clear"),
                () -> table.getSelectionModel().clearSelection()));
    showMarked();
    return marked;
  }

  private void listen() {
    search.input().setId("people-search");
    search.textProperty().bindBidirectional(model.filter().textProperty());
    search.quietProperty().bind(model.foundProperty());
    table.setItems(model.slots());
    table
        .placeholderProperty()
        .bind(
            Bindings.createObjectBinding(
                this::empty,
                model.stateProperty(),
                model.foundProperty(),
                model.filter().textProperty()));
    table
        .getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<PersonSlot>) change -> showMarked());
    model.slots().addListener((ListChangeListener<PersonSlot>) change -> markFirst());
    search.input().addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::tableKey);
    table.setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
            openMarked();
          }
        });
  }

  // The line that Enter would open is marked as soon as something was typed. Whoever gave a reason
  // for closed or sealed files goes on in their list: what had the focus before is gone.
  private void markFirst() {
    Scope scope = model.filter().scopeProperty().get();
    boolean anybody = !model.slots().isEmpty();
    boolean asked = scope != listed && scope.isRestricted();
    listed = asked && !anybody ? listed : scope;
    if (asked && anybody) {
      table.getSelectionModel().clearAndSelect(0);
      table.requestFocus();
    } else if (anybody && !model.filter().textProperty().get().isBlank()) {
      table.getSelectionModel().clearAndSelect(0);
    }
  }

  private void showMarked() {
    int count = table.getSelectionModel().getSelectedItems().size();
    boolean several = count > 1;
    marked.setVisible(several);
    marked.setManaged(several);
    markedWords.setText(messages.text("people.marked", count));
    PersonSlot one = table.getSelectionModel().getSelectedItem();
    if (one == null) {
      preview.show(null);
    } else {
      preview.show(one.rowIfRead());
    }
  }

  private void searchKey(KeyEvent key) {
    if (key.isControlDown() || key.isAltDown()) {
      return;
    }
    switch (key.getCode()) {
      case DOWN -> {
        walk(key, 1);
        key.consume();
      }
      case UP -> {
        walk(key, -1);
        key.consume();
      }
      case PAGE_DOWN -> {
        table.move(PAGE);
        key.consume();
      }
      case PAGE_UP -> {
        table.move(-PAGE);
        key.consume();
      }
      case ENTER -> {
        openMarked();
        key.consume();
      }
      default -> {}
    }
  }

  private void walk(KeyEvent key, int lines) {
    if (key.isShiftDown()) {
      table.extend(lines);
    } else {
      table.move(lines);
    }
  }

  private void tableKey(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && !key.isControlDown()) {
      openMarked();
      key.consume();
    } else if (key.getCode() == KeyCode.SPACE) {
      previewMarked();
      key.consume();
    }
  }

  private void openMarked() {
    PersonSlot one = table.getSelectionModel().getSelectedItem();
    if (one != null) {
      open(one.id());
    }
  }

  // Whoever asked for closed files has said why: their pages do not ask again.
  private void open(PersonId id) {
    model
        .filter()
        .reason()
        .ifPresentOrElse(
            given -> ways.openRestricted().accept(id, given), () -> navigator.openPerson(id));
  }

  private void previewMarked() {
    PersonSlot one = table.getSelectionModel().getSelectedItem();
    if (one == null || one.rowIfRead() == null) {
      return;
    }
    PersonPreview large = new PersonPreview(messages, navigator, this::open, model.mayWrite());
    large.show(one.rowIfRead());
    navigator.openPanel(
        new Panel(messages.text("people.preview.title"), messages.text("people.preview.close"))
            .body(large),
        null);
  }

  private Node empty() {
    State state = model.stateProperty().get();
    if (state == State.LOADING) {
      return new Label(messages.text("people.loading"));
    }
    if (state == State.NOTHING_FOUND) {
      return nothing.state();
    }
    if (state == State.NOBODY_OPEN) {
      return nothing.nobodyOpen();
    }
    Button add = Buttons.plain(messages.text("people.add"), navigator::addPerson);
    add.setVisible(model.mayWrite());
    return new EmptyState(
        Feather.USERS,
        messages.text("people.empty.title"),
        messages.text("people.empty.text"),
        add);
  }

  private void printList() {
    ways.print().accept(model.filter().query());
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
    return "people";
  }

  @Override
  public void shown() {
    model.load();
    search.requestFocus();
  }

  @Override
  public List<PersonId> people() {
    return table.marked();
  }

  @Override
  public Optional<Runnable> print() {
    return Optional.of(this::printList);
  }
}
