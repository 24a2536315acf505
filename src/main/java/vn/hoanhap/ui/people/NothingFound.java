package vn.hoanhap.ui.people;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.EmptyState;
import vn.hoanhap.usecase.person.SearchPeople.Scope;

/// What stands in the list when nobody fits: what was looked for, and the ways on: everybody, the
/// closed or sealed files with a reason, or a new person of that name.
final class NothingFound {

  private final PeopleViewModel model;
  private final Messages messages;
  private final Consumer<Scope> askReason;
  private final Consumer<String> add;

  /// `askReason` leads to closed or sealed files; `add` opens the form for a person of a name.
  NothingFound(
      PeopleViewModel model, Messages messages, Consumer<Scope> askReason, Consumer<String> add) {
    this.model = model;
    this.messages = messages;
    this.askReason = askReason;
    this.add = add;
  }

  EmptyState state() {
    FlowPane steps = new FlowPane(8, 8);
    steps.setAlignment(Pos.CENTER);
    button(steps, "people-all", messages.text("people.nothing.all"), model::clearFilters);
    boolean open = model.filter().scopeProperty().get() == Scope.OPEN;
    if (open) {
      restricted(steps);
    }
    String name = model.nameLookedFor();
    if (model.mayWrite()) {
      button(
          steps,
          "people-add-named",
          name.isEmpty() ? messages.text("people.add") : messages.text("people.nothing.add", name),
          () -> add.accept(name));
    }
    return new EmptyState(
        Feather.SEARCH,
        model.lookedFor(),
        messages.text(open ? "people.nothing.text.open" : "people.nothing.text"),
        steps);
  }

  /// What stands there when people are on the register, but none under an open measure.
  EmptyState nobodyOpen() {
    FlowPane steps = new FlowPane(8, 8);
    steps.setAlignment(Pos.CENTER);
    int without = model.withoutMeasure();
    if (without > 0) {
      button(
          steps,
          "people-no-measure",
          messages.text("people.nobody-open.see"),
          model::showWithoutMeasure);
    }
    restricted(steps);
    return new EmptyState(
        Feather.USERS,
        messages.text("people.nobody-open.title"),
        without > 0
            ? messages.text("people.nobody-open.without", without)
            : messages.text("people.nobody-open.text"),
        steps);
  }

  private void restricted(FlowPane steps) {
    button(
        steps,
        "people-closed",
        messages.text("people.nothing.closed"),
        () -> askReason.accept(Scope.CLOSED));
    button(
        steps,
        "people-sealed",
        messages.text("people.nothing.sealed"),
        () -> askReason.accept(Scope.SEALED));
  }

  private static void button(FlowPane steps, String id, String words, Runnable action) {
    Button button = Buttons.plain(words, action);
    button.setId(id);
    steps.getChildren().add(button);
  }
}
