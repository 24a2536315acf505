package vn.hoanhap.ui.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.Card;
import vn.hoanhap.ui.control.FaultText;
import vn.hoanhap.ui.control.FaultView;
import vn.hoanhap.ui.control.IntoSight;
import vn.hoanhap.ui.control.KeptFocus;
import vn.hoanhap.ui.control.TabStrip;
import vn.hoanhap.ui.control.TwoColumns;
import vn.hoanhap.ui.person.PersonViewModel.State;
import vn.hoanhap.ui.shell.Navigator;
import vn.hoanhap.ui.shell.Page;
import vn.hoanhap.ui.shell.PageView;

/// A person's page: the head, a card for each measure, and below them what was done, the papers,
/// the history and the particulars.
public final class PersonView implements PageView {

  private static final String PAPERS = "tab-papers";

  private final PersonViewModel model;
  private final PersonWays ways;
  private final Navigator navigator;
  private final Messages messages;
  private final Clock clock;
  private final FileLeaves leaves;
  private final StackPane root = new StackPane();
  private final VBox measures = new VBox(14);
  private TabStrip tabs;
  private boolean papersFirst;

  public PersonView(
      PersonViewModel model, PersonWays ways, Navigator navigator, Messages messages, Clock clock) {
    this.model = model;
    this.ways = ways;
    this.navigator = navigator;
    this.messages = messages;
    this.clock = clock;
    this.leaves = new FileLeaves(model, messages);
    root.setId("person-page");
    KeptFocus.in(root);
    model.stateProperty().subscribe(this::show);
  }

  private void show(State state) {
    root.getChildren()
        .setAll(
            switch (state) {
              case LOADING -> new StackPane(new Label(messages.text("person.loading")));
              case NEEDS_REASON -> gate();
              case OPEN -> page();
              case REFUSED -> refused();
            });
  }

  private Node gate() {
    ReasonGate gate = new ReasonGate(messages, model::openFor, navigator::back);
    javafx.application.Platform.runLater(gate::requestFocus);
    return gate;
  }

  private Node refused() {
    FaultView fault = new FaultView(FaultText.of(messages, model.faultProperty().get()));
    VBox page = new VBox(16, fault, Buttons.plain(messages.text("person.back"), navigator::back));
    page.getStyleClass().add("hn-page");
    return page;
  }

  private Node page() {
    model
        .shown()
        .measures()
        .addListener((ListChangeListener<MeasureCard>) change -> showMeasures());
    showMeasures();
    tabs = tabs();
    if (papersFirst) {
      tabs.open(PAPERS);
    }
    Card left = Card.bare(tabs);
    VBox right =
        new VBox(
            14, new PaperCard(model, leaves, messages, this::openPapers).node(), expungementCard());
    right.getStyleClass().add("hn-side");
    TwoColumns below = new TwoColumns(left, right);
    VBox page =
        new VBox(
            new PersonHeader(model, ways, navigator, messages),
            ways.owed(model, this::openPapers),
            measures,
            below);
    page.getStyleClass().add("hn-page");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return scroll;
  }

  private void showMeasures() {
    LocalDate today = LocalDate.now(clock);
    MeasureCardView.Actions actions =
        new MeasureCardView.Actions() {
          @Override
          public void why(MeasureCard card) {
            showWhy(card);
          }

          @Override
          public List<MenuItem> menu(MeasureCard card) {
            return model.mayWrite() && card.open() ? menuOf(card.measure()) : List.of();
          }

          @Override
          public Optional<Runnable> wayTo(MeasureCard card, String fact) {
            return model.mayWrite() ? ways.wayTo(model, card.measure(), fact) : Optional.empty();
          }
        };
    measures
        .getChildren()
        .setAll(
            model.shown().measures().stream()
                .map(card -> new MeasureCardView(card, today, messages, actions))
                .toList());
    if (model.shown().measures().isEmpty()) {
      measures.getChildren().setAll(noMeasure());
    }
  }

  private Node noMeasure() {
    Label words = new Label(messages.text("person.measures.none"));
    words.setWrapText(true);
    VBox note = new VBox(8, words);
    note.getStyleClass().add("hn-note");
    if (model.mayWrite()) {
      note.getChildren()
          .add(Buttons.plain(messages.text("person.add-measure"), () -> ways.addMeasure(model)));
    }
    return note;
  }

  private List<MenuItem> menuOf(Measure measure) {
    List<MenuItem> items = new ArrayList<>();
    items.add(
        item(
            "measure-edit",
            messages.text("person.measure.edit"),
            () -> ways.correct(model, measure)));
    items.add(
        item(
            "measure-adjust",
            messages.text("person.measure.adjust"),
            () -> ways.adjust(model, measure)));
    items.add(
        item(
            "measure-helper",
            messages.text("person.measure.helper"),
            () -> ways.assignHelper(model, measure)));
    items.add(
        item(
            "measure-transfer",
            messages.text("person.measure.transfer"),
            () -> ways.transfer(model, measure)));
    items.add(
        item(
            "measure-close",
            messages.text("person.measure.close"),
            () -> ways.close(model, measure)));
    return items;
  }

  private static MenuItem item(String id, String name, Runnable action) {
    MenuItem item = new MenuItem(name);
    item.setId(id);
    item.setOnAction(clicked -> action.run());
    return item;
  }

  private void showWhy(MeasureCard card) {
    navigator.openPanel(
        new WhyPanel(messages, card, () -> ways.explain(model, card.measure())).panel(), null);
  }

  private TabStrip tabs() {
    TabStrip tabs = new TabStrip();
    tabs.add(
        "tab-activities",
        counted("person.tab.activities"),
        () -> leaves.activities(this::log, entryWays()));
    tabs.add(PAPERS, papersName(), () -> leaves.papers(line -> ways.setPaper(model, line)));
    tabs.add("tab-history", named(messages.text("person.tab.history")), leaves::history);
    tabs.add("tab-facts", named(messages.text("person.tab.facts")), leaves::facts);
    return tabs;
  }

  private FileLeaves.EntryWays entryWays() {
    return new FileLeaves.EntryWays(
        line -> ways.correctEntry(model, line.id()),
        line -> ways.strikeEntry(model, line.id()),
        line -> ways.doStep(model, line.id()));
  }

  private ObservableValue<String> counted(String key) {
    return Bindings.createStringBinding(
        () -> messages.text(key, model.shown().activityCountProperty().get()),
        model.shown().activityCountProperty());
  }

  private ObservableValue<String> papersName() {
    return Bindings.createStringBinding(
        () -> {
          List<PaperLine> papers = model.shown().papers();
          long present = papers.stream().filter(PaperLine::isPresent).count();
          long missing = papers.stream().filter(PaperLine::isMissing).count();
          long absent = papers.stream().filter(PaperLine::isAbsent).count();
          // A file that ended without some papers is not made to look whole.
          return absent > 0
              ? messages.text("person.tab.papers.absent", present, present + missing + absent)
              : messages.text("person.tab.papers", present, present + missing);
        },
        model.shown().papers());
  }

  private static ObservableValue<String> named(String text) {
    return new javafx.beans.property.ReadOnlyStringWrapper(text);
  }

  /// Opens the leaf of the papers.
  public void openPapers() {
    papersFirst = true;
    if (tabs != null) {
      tabs.open(PAPERS);
      root.applyCss();
      root.layout();
      IntoSight.bring(tabs);
    }
  }

  private void log() {
    navigator.logActivity(people());
  }

  private Node expungementCard() {
    VBox lines =
        FileLeaves.follow(
            model.shown().expungement(),
            line -> WhyPanel.reason(messages, line),
            new Label(messages.text("person.no-conviction")));
    lines.setSpacing(8);
    Card card = Card.titled(messages.text("person.expungement"), "", lines);
    card.visibleProperty().bind(Bindings.isNotEmpty(model.shown().expungement()));
    card.managedProperty().bind(card.visibleProperty());
    return card;
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
    return "person";
  }

  @Override
  public void shown() {
    model.show();
  }

  @Override
  public void hidden() {
    model.markStale();
  }

  @Override
  public List<PersonId> people() {
    return model.mayWrite() ? List.of(model.id()) : List.of();
  }

  @Override
  public Optional<Undo> undo() {
    String what = model.undoProperty().get();
    return what.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Undo(
                what,
                () -> model.undoLast(() -> navigator.undone(messages.text("person.undone")))));
  }

  @Override
  public Optional<Runnable> print() {
    return Optional.of(() -> ways.extract(model));
  }
}
