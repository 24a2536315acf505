package vn.hoanhap.ui.today;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hoanhap.ui.control.Buttons;
import vn.hoanhap.ui.control.LateTip;

/// One duty on a line: what, whom, until when, who, and the button that does it. Red and bold say
/// that the office is late; the words say it as well.
final class DutyLine extends HBox {

  /// A line of the day's page.
  static DutyLine ofDay(DutyRow row, TodayViewModel model) {
    return new DutyLine(
        row, who(row, model), model.mayAct(row.line()) ? () -> model.act(row) : null);
  }

  /// A line of the page of the person whom it concerns; without a button where `act` is null.
  static DutyLine ofPerson(DutyRow row, Runnable act) {
    Label why = quiet(row.who());
    // The provision is what the office is held to: it goes on in a second line.
    why.setWrapText(true);
    why.setMinHeight(USE_PREF_SIZE);
    return new DutyLine(row, why, act);
  }

  private DutyLine(DutyRow row, Node who, Runnable act) {
    getStyleClass().add("hn-duty");
    Label what = new Label(row.what());
    what.getStyleClass().add("hn-duty-what");
    what.setWrapText(true);
    what.setMinHeight(USE_PREF_SIZE);
    LateTip.on(what, () -> whole(row));
    VBox words = new VBox(what, who);
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    Label deadline = new Label(row.deadline());
    deadline.getStyleClass().add("hn-duty-when");
    if (row.late()) {
      deadline.getStyleClass().add("hn-late");
    } else if (row.today()) {
      deadline.getStyleClass().add("hn-soon");
    }
    Label officer = new Label(row.officer());
    officer.getStyleClass().addAll("hn-duty-officer", "hn-muted");
    StackPane right = new StackPane();
    right.getStyleClass().add("hn-duty-act");
    right.setAlignment(Pos.CENTER_RIGHT);
    if (act != null) {
      right.getChildren().add(button(row, act));
    }
    getChildren().addAll(words, deadline, officer, right);
  }

  private static Button button(DutyRow row, Runnable act) {
    Button button = Buttons.small(row.verb(), act);
    button.setAccessibleText(String.join(", ", row.verb(), row.what(), row.who(), row.deadline()));
    button.setId("do-" + row.line().code());
    return button;
  }

  private static Label quiet(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("hn-small", "hn-muted");
    // An empty line below would push the words off the middle.
    label.setManaged(!text.isEmpty());
    return label;
  }

  /// What is to be done with the provision behind it.
  private static String whole(DutyRow row) {
    String article = row.line().article();
    return article == null || article.isBlank() ? row.what() : row.what() + " (" + article + ")";
  }

  private static Node who(DutyRow row, TodayViewModel model) {
    if (row.line().person() == null || row.line().isSealed()) {
      return quiet(row.who());
    }
    Button open = Buttons.link(row.who(), () -> model.open(row.line().person()));
    open.getStyleClass().addAll("hn-small", "hn-quiet-link");
    open.setMinWidth(0);
    return open;
  }
}
