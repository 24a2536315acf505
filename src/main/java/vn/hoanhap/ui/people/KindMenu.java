package vn.hoanhap.ui.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import vn.hoanhap.domain.measure.Category;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.i18n.Messages;

/// Chooses categories and kinds, any number of each.
final class KindMenu extends MenuButton {

  private final PeopleFilter filter;
  private final Messages messages;

  KindMenu(PeopleFilter filter, Messages messages) {
    this.filter = filter;
    this.messages = messages;
    setId("people-filter-kind");
    setMinWidth(USE_PREF_SIZE);
    for (Category category : Category.values()) {
      add(name(category), category, filter.categoriesProperty(), "hn-menu-group");
      for (MeasureKind kind : MeasureKind.values()) {
        if (kind.category() == category) {
          add(name(kind), kind, filter.kindsProperty(), "hn-menu-part");
        }
      }
    }
    filter.categoriesProperty().addListener(changed -> follow());
    filter.kindsProperty().addListener(changed -> follow());
    follow();
  }

  private <T> void add(String name, T value, ObjectProperty<Set<T>> chosen, String style) {
    CheckMenuItem item = new CheckMenuItem(name);
    item.setMnemonicParsing(false);
    item.getStyleClass().add(style);
    item.setOnAction(
        clicked -> {
          Set<T> now = new HashSet<>(chosen.get());
          if (!now.remove(value)) {
            now.add(value);
          }
          chosen.set(Set.copyOf(now));
        });
    chosen.addListener((set, before, now) -> item.setSelected(now.contains(value)));
    getItems().add(item);
  }

  private void follow() {
    List<String> chosen = new ArrayList<>();
    for (Category category : Category.values()) {
      if (filter.categoriesProperty().get().contains(category)) {
        chosen.add(name(category));
      }
    }
    for (MeasureKind kind : MeasureKind.values()) {
      if (filter.kindsProperty().get().contains(kind)) {
        chosen.add(messages.text("kind." + kind.code() + ".short"));
      }
    }
    setText(
        switch (chosen.size()) {
          case 0 -> messages.text("people.filter.kind.all");
          case 1 -> chosen.getFirst();
          default -> messages.text("people.filter.kind.many", chosen.getFirst(), chosen.size() - 1);
        });
    getStyleClass().remove("hn-set");
    if (!chosen.isEmpty()) {
      getStyleClass().add("hn-set");
    }
  }

  private String name(Category category) {
    return messages.text("category." + category.code() + ".short");
  }

  private String name(MeasureKind kind) {
    return messages.text("kind." + kind.code() + ".plain");
  }
}
