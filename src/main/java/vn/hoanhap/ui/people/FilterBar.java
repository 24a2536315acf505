package vn.hoanhap.ui.people;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.ChoiceMenu;
import vn.hoanhap.ui.shell.Dialogs;
import vn.hoanhap.usecase.desk.SavedFilters.SavedFilter;
import vn.hoanhap.usecase.person.SearchPeople.Scope;

/// The chips that narrow the list, each saying what it is set to, and the kept filters at the
/// right.
final class FilterBar extends HBox {

  private final PeopleViewModel model;
  private final PeopleFilter filter;
  private final Dialogs dialogs;
  private final Messages messages;
  private final MenuButton saved = new MenuButton();

  FilterBar(PeopleViewModel model, Dialogs dialogs, Messages messages) {
    this.model = model;
    this.filter = model.filter();
    this.dialogs = dialogs;
    this.messages = messages;
    getStyleClass().add("hn-filters");
    HBox.setHgrow(this, Priority.ALWAYS);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    saved.setId("people-filter-saved");
    saved.setText(messages.text("people.filter.saved"));
    saved.getStyleClass().add("hn-quiet-menu");
    saved.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(new KindMenu(filter, messages), hamlet(), officer(), scope(), gap, saved);
    model.saved().addListener((ListChangeListener<SavedFilter>) change -> fillSaved());
    fillSaved();
  }

  private ChoiceMenu<String> hamlet() {
    ChoiceMenu<String> menu =
        new ChoiceMenu<>(model.hamlets(), name -> name, filter.hamletProperty())
            .none("", messages.text("people.filter.hamlet"), messages.text("people.filter.all"));
    menu.setId("people-filter-hamlet");
    return menu;
  }

  private ChoiceMenu<UserId> officer() {
    var ids = FXCollections.<UserId>observableArrayList();
    model
        .officers()
        .addListener(
            (ListChangeListener<User>)
                change -> ids.setAll(model.officers().stream().map(User::id).toList()));
    ChoiceMenu<UserId> menu =
        new ChoiceMenu<>(ids, this::officerName, filter.officerProperty())
            .none(null, messages.text("people.filter.officer"), messages.text("people.filter.all"));
    menu.setId("people-filter-officer");
    return menu;
  }

  private String officerName(UserId id) {
    return model.officers().stream()
        .filter(user -> user.id().equals(id))
        .map(User::name)
        .findFirst()
        .orElse(messages.text("people.filter.officer"));
  }

  // Closed records are behind a reason, so that choice is made only once it is given.
  private ChoiceMenu<Scope> scope() {
    ObjectProperty<Scope> chosen = new SimpleObjectProperty<>(filter.scopeProperty().get());
    filter.scopeProperty().addListener((scope, before, now) -> chosen.set(now));
    chosen.addListener(
        (scope, before, now) -> {
          if (now != Scope.CLOSED) {
            filter.reasonProperty().set("");
            filter.scopeProperty().set(now);
          } else if (filter.scopeProperty().get() != Scope.CLOSED) {
            chosen.set(filter.scopeProperty().get());
            askReason();
          }
        });
    ChoiceMenu<Scope> menu =
        new ChoiceMenu<>(
            FXCollections.observableArrayList(
                Scope.OPEN, Scope.CURRENT, Scope.AWAITING_PAPERS, Scope.CLOSED),
            this::scopeName,
            chosen);
    menu.setId("people-filter-scope");
    return menu;
  }

  private String scopeName(Scope scope) {
    return switch (scope) {
      case OPEN -> messages.text("people.scope.open");
      case CURRENT -> messages.text("people.scope.current");
      case AWAITING_PAPERS -> messages.text("people.scope.awaiting");
      case CLOSED -> messages.text("people.scope.closed");
    };
  }

  private void askReason() {
    dialogs.ask(
        new Dialogs.Prompt(
            messages.text("people.closed.title"),
            messages.text("people.closed.text"),
            messages.text("people.closed.label"),
            messages.text("people.closed.verb")),
        model::showClosed);
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
