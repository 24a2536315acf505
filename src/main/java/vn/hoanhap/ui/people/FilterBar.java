package vn.hoanhap.ui.people;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.Icon;
import vn.hoanhap.ui.shell.Dialogs;
import vn.hoanhap.usecase.desk.SavedFilters.SavedFilter;
import vn.hoanhap.usecase.person.SearchPeople.Scope;

/// The chips that narrow the list, each saying what it is set to, and the kept filters after them;
/// what has no room beside them stands below. The page puts its search box before them.
final class FilterBar extends FlowPane {

  private final PeopleViewModel model;
  private final Dialogs dialogs;
  private final Messages messages;
  private final MenuButton saved = new MenuButton();

  FilterBar(PeopleViewModel model, FilterChips chips, Dialogs dialogs, Messages messages) {
    this.model = model;
    this.dialogs = dialogs;
    this.messages = messages;
    getStyleClass().add("hn-filters");
    saved.setId("people-filter-saved");
    saved.setText(messages.text("people.filter.saved"));
    saved.getStyleClass().add("hn-quiet-menu");
    saved.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(chips.all());
    getChildren().addAll(saved, withoutMeasure());
    model.saved().addListener((ListChangeListener<SavedFilter>) change -> fillSaved());
    fillSaved();
  }

  // Whoever was entered without a measure is in no list; this leads to them.
  private Node withoutMeasure() {
    Button show = Buttons.link("", () -> model.filter().scopeProperty().set(Scope.NO_MEASURE));
    show.setId("people-without-measure");
    show.setMinWidth(USE_PREF_SIZE);
    show.setGraphic(new Icon(Feather.ALERT_TRIANGLE, "hn-soon"));
    show.textProperty().bind(model.withoutMeasureProperty());
    show.visibleProperty().bind(model.withoutMeasureProperty().isNotEmpty());
    show.managedProperty().bind(show.visibleProperty());
    return show;
  }

  private void fillSaved() {
    List<SavedFilter> kept = List.copyOf(model.saved());
    saved.getItems().clear();
    kept.forEach(one -> saved.getItems().add(item(one.name(), () -> model.apply(one))));
    if (!kept.isEmpty()) {
      saved.getItems().add(new SeparatorMenuItem());
    }
    saved
        .getItems()
        .addAll(
            item(messages.text("people.filter.save"), this::askName),
            item(messages.text("people.filter.clear"), model::clearFilters));
    if (!kept.isEmpty()) {
      Menu forget = new Menu(messages.text("people.filter.forget"));
      kept.forEach(one -> forget.getItems().add(item(one.name(), () -> model.forgetFilter(one))));
      saved.getItems().add(forget);
    }
  }

  private static MenuItem item(String name, Runnable action) {
    MenuItem item = new MenuItem(name);
    item.setMnemonicParsing(false);
    item.setOnAction(clicked -> action.run());
    return item;
  }

  private void askName() {
    dialogs.ask(
        new Dialogs.Prompt(
            messages.text("people.filter.save.title"),
            messages.text("people.filter.save.text"),
            messages.text("people.filter.save.label"),
            messages.text("people.filter.save.verb")),
        model::keepFilter);
  }
}
