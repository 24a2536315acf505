package vn.hoanhap.ui.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
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
import vn.hoanhap.ui.control.FirstFocus;

/// All kinds of measure in their four categories side by side, none wider than another, in two rows
/// where there is less room; arrows walk, Enter or a click chooses.
final class KindPicker extends GridPane {

  private final List<Card> groups = new ArrayList<>();

  KindPicker(Messages messages, Consumer<MeasureKind> chosen) {
    getStyleClass().add("hn-kinds");
    setId("measure-kinds");
    for (Category category : Category.values()) {
      groups.add(group(category, messages, chosen));
    }
    getChildren().addAll(groups);
    arrange(groups.size());
    // The page is being laid out then, and nothing in it may change.
    widthProperty().subscribe(width -> Platform.runLater(this::fit));
  }

  private void fit() {
    double least = groups.getFirst().minWidth(-1);
    int columns = getWidth() < groups.size() * least ? groups.size() / 2 : groups.size();
    if (getWidth() > 0 && getScene() != null && columns != getColumnConstraints().size()) {
      arrange(columns);
    }
  }

  private void arrange(int columns) {
    getColumnConstraints().clear();
    for (int at = 0; at < columns; at++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / columns);
      // The cards say themselves from where on they do not fit; until then they may be squeezed.
      column.setMinWidth(0);
      getColumnConstraints().add(column);
    }
    for (int at = 0; at < groups.size(); at++) {
      setConstraints(groups.get(at), at % columns, at / columns);
    }
  }

  @Override
  public void requestFocus() {
    lookupAll(".button").stream().findFirst().ifPresent(FirstFocus::on);
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
