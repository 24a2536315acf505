package vn.hoanhap.ui.measure;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import vn.hoanhap.domain.measure.Category;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.Card;

/// All kinds of measure in their four categories side by side, none wider than another; arrows
/// walk, Enter or a click chooses.
final class KindPicker extends GridPane {

  KindPicker(Messages messages, Consumer<MeasureKind> chosen) {
    getStyleClass().add("hn-kinds");
    setId("measure-kinds");
    for (Category category : Category.values()) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / Category.values().length);
      getColumnConstraints().add(column);
      addRow(0, group(category, messages, chosen));
    }
  }

  @Override
  public void requestFocus() {
    lookupAll(".button").stream().findFirst().ifPresent(javafx.scene.Node::requestFocus);
  }

  private static Card group(Category category, Messages messages, Consumer<MeasureKind> chosen) {
    Label title = new Label(messages.text("category." + category.code() + ".short"));
    title.getStyleClass().add("hn-card-title");
    Label whole = new Label(messages.text("category." + category.code()));
    whole.getStyleClass().addAll("hn-small", "hn-muted");
    whole.setWrapText(true);
    whole.setMinHeight(Region.USE_PREF_SIZE);
    Card group = new Card(title, whole);
    for (MeasureKind kind : MeasureKind.values()) {
      if (kind.category() == category) {
        group.getChildren().add(choice(kind, messages, chosen));
      }
    }
    group.setMinWidth(0);
    return group;
  }

  private static Button choice(MeasureKind kind, Messages messages, Consumer<MeasureKind> chosen) {
    Button choice =
        Buttons.plain(messages.text("kind." + kind.code() + ".plain"), () -> chosen.accept(kind));
    choice.setTooltip(new Tooltip(messages.text("kind." + kind.code())));
    choice.setId("kind-" + kind.code());
    choice.getStyleClass().add("hn-kind");
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setWrapText(true);
    choice.setMinWidth(0);
    choice.setMinHeight(Region.USE_PREF_SIZE);
    choice.setAccessibleText(messages.text("kind." + kind.code()));
    return choice;
  }
}
