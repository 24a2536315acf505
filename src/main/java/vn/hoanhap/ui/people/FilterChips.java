package vn.hoanhap.ui.people;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.MenuButton;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.ChoiceMenu;
import vn.hoanhap.ui.shell.Dialogs;
import vn.hoanhap.usecase.person.SearchPeople.Scope;

/// The chips that narrow a list of people, each saying what it is set to: kind, hamlet, officer,
/// state.
public final class FilterChips {

  private final PeopleFilter filter;
  private final ObservableList<String> hamlets;
  private final ObservableList<User> officers;
  private final Dialogs dialogs;
  private final Messages messages;

  /// `hamlets` and `officers` are what can be chosen; they may be filled later.
  public FilterChips(
      PeopleFilter filter,
      ObservableList<String> hamlets,
      ObservableList<User> officers,
      Dialogs dialogs,
      Messages messages) {
    this.filter = filter;
    this.hamlets = hamlets;
    this.officers = officers;
    this.dialogs = dialogs;
    this.messages = messages;
  }

  /// The four chips, in reading order.
  public List<MenuButton> all() {
    return List.of(new KindMenu(filter, messages), hamlet(), officer(), scope());
  }

  private ChoiceMenu<String> hamlet() {
    ChoiceMenu<String> menu =
        new ChoiceMenu<>(hamlets, name -> name, filter.hamletProperty())
            .none("", messages.text("people.filter.hamlet"), messages.text("people.filter.all"));
    menu.setId("people-filter-hamlet");
    return menu;
  }

  private ChoiceMenu<UserId> officer() {
    ObservableList<UserId> ids = FXCollections.observableArrayList();
    Runnable fill = () -> ids.setAll(officers.stream().map(User::id).toList());
    officers.addListener((ListChangeListener<User>) change -> fill.run());
    fill.run();
    ChoiceMenu<UserId> menu =
        new ChoiceMenu<>(ids, this::officerName, filter.officerProperty())
            .none(null, messages.text("people.filter.officer"), messages.text("people.filter.all"));
    menu.setId("people-filter-officer");
    return menu;
  }

  private String officerName(UserId id) {
    return officers.stream()
        .filter(user -> user.id().equals(id))
        .map(user -> user.active() ? user.name() : messages.text("people.filter.left", user.name()))
        .findFirst()
        .orElse(messages.text("people.filter.officer"));
  }

  // Closed records are behind a reason, so that choice is made only once it is given.
  private ChoiceMenu<Scope> scope() {
    ObjectProperty<Scope> chosen = new SimpleObjectProperty<>(filter.scopeProperty().get());
    filter.scopeProperty().addListener((scope, before, now) -> chosen.set(now));
    chosen.addListener(
        (scope, before, now) -> {
          if (!now.isRestricted()) {
            filter.showOpen(now);
          } else if (filter.scopeProperty().get() != now) {
            chosen.set(filter.scopeProperty().get());
            askReason(now);
          }
        });
    ChoiceMenu<Scope> menu =
        new ChoiceMenu<>(
            FXCollections.observableArrayList(
                Scope.OPEN,
                Scope.CURRENT,
                Scope.AWAITING_PAPERS,
                Scope.NO_MEASURE,
                Scope.CLOSED,
                Scope.SEALED),
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
      case NO_MEASURE -> messages.text("people.scope.no-measure");
      case CLOSED -> messages.text("people.scope.closed");
      case SEALED -> messages.text("people.scope.sealed");
    };
  }

  /// Asks for purpose and reason, and then shows closed or sealed records.
  void askReason(Scope wanted) {
    boolean sealed = wanted == Scope.SEALED;
    dialogs.askReason(
        messages.text(sealed ? "people.sealed.title" : "people.closed.title"),
        messages.text(sealed ? "people.sealed.text" : "people.closed.text"),
        messages.text(sealed ? "people.sealed.verb" : "people.closed.verb"),
        given -> filter.showRestricted(wanted, given));
  }
}
