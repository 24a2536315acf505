package vn.hoanhap.ui.people;

import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hoanhap.ui.control.Chip;
import vn.hoanhap.ui.control.TermBar;
import vn.hoanhap.ui.people.PersonRow.Tag;

/// A cell of the list of people. Its nodes are made once; a line that is still being read shows a
/// quiet bar in their place.
abstract class LineCell extends TableCell<PersonSlot, PersonRow> {

  private final Node node;
  private final Region placeholder = new Region();

  private LineCell(Node node) {
    this.node = node;
    placeholder.getStyleClass().add("hn-placeholder");
    setText(null);
  }

  /// Puts the words of a line into the nodes.
  abstract void show(PersonRow row);

  @Override
  protected void updateItem(PersonRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty) {
      setGraphic(null);
    } else if (row == null) {
      setGraphic(placeholder);
    } else {
      show(row);
      setGraphic(node);
    }
  }

  /// The name with what matched marked, the year of birth, and why the line is here if it is not
  /// for its name.
  static final class Name extends LineCell {
    private final NameLine name = new NameLine();
    private final Label year = new Label();
    private final Label why = new Label();
    private final Tooltip whole = new Tooltip();

    private final String noYear;

    /// `noYear` stands where the year of birth is not recorded.
    Name(String noYear) {
      this(noYear, new VBox());
    }

    private Name(String noYear, VBox lines) {
      super(lines);
      this.noYear = noYear;
      lines.setAlignment(Pos.CENTER_LEFT);
      year.getStyleClass().add("hn-muted");
      year.setMinWidth(USE_PREF_SIZE);
      why.getStyleClass().addAll("hn-small", "hn-match");
      lines.getChildren().addAll(name, why);
      setTooltip(whole);
    }

    @Override
    void show(PersonRow row) {
      String born = row.year().isEmpty() ? noYear : row.year();
      year.setText(" " + born);
      name.show(NamePiece.of(row.name()), year);
      why.setText(row.why());
      why.setVisible(!row.why().isEmpty());
      why.setManaged(!row.why().isEmpty());
      whole.setText(row.fullName() + " " + born);
    }

    // Other columns give way before a name is cut.
    @Override
    protected void layoutChildren() {
      if (getGraphic() != null && getTableView() instanceof PeopleTable table) {
        double needed = snappedLeftInset() + name.prefWidth(-1) + snappedRightInset();
        // Columns cannot change while the table is being laid out.
        if (needed > getWidth()) {
          Platform.runLater(() -> table.giveNames(needed));
        }
      }
      super.layoutChildren();
    }
  }

  /// The measures as grey chips; what does not fit is counted and named in the tooltip.
  static final class Tags extends LineCell {
    private static final int SHOWN = 2;
    private final HBox chips;

    Tags() {
      this(new Chips());
    }

    private Tags(HBox chips) {
      super(chips);
      this.chips = chips;
      chips.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    void show(PersonRow row) {
      chips.getChildren().clear();
      row.tags().stream()
          .limit(SHOWN)
          .forEach(tag -> chips.getChildren().add(new Chip(tag.word()).explained(whole(tag))));
      int more = row.tags().size() - SHOWN;
      if (more > 0) {
        String names = String.join("\n", row.tags().stream().skip(SHOWN).map(Tags::whole).toList());
        chips.getChildren().add(new Chip("+" + more).explained(names));
      }
    }

    private static String whole(Tag tag) {
      return tag.name() + " – " + tag.status();
    }

    /// Where not all fit the first stays whole, since two stumps tell nothing; where it alone is
    /// too long it ends in dots.
    private static final class Chips extends HBox {

      Chips() {
        super(4);
      }

      @Override
      protected void layoutChildren() {
        if (!getChildren().isEmpty()) {
          Region first = (Region) getChildren().getFirst();
          first.setMinWidth(Math.min(first.prefWidth(-1), getWidth()));
        }
        super.layoutChildren();
      }
    }
  }

  /// The end in words over a thin bar.
  static final class Term extends LineCell {
    private static final char TOGETHER = '\u00a0';
    private final Label words = new Label();
    private final Tooltip whole = new Tooltip();
    private final TermBar bar = TermBar.thin();

    Term() {
      this(new VBox(2));
    }

    private Term(VBox lines) {
      super(lines);
      lines.setAlignment(Pos.CENTER_LEFT);
      words.getStyleClass().add("hn-small");
      // In a narrow column the days left stand in a second line; the day alone says little.
      words.setWrapText(true);
      lines.getChildren().addAll(words, bar);
      setTooltip(whole);
    }

    // Where there is no room for all of it, the days left go into the second line as a whole.
    private static String daysTogether(String term) {
      int days = term.indexOf(" · ") + 1;
      return days == 0
          ? term
          : term.substring(0, days) + term.substring(days).replace(' ', TOGETHER);
    }

    @Override
    void show(PersonRow row) {
      words.setText(daysTogether(row.term()));
      whole.setText(row.term());
      words.getStyleClass().remove("hn-soon");
      if (row.ended()) {
        words.getStyleClass().add("hn-soon");
      }
      boolean known = row.share() >= 0;
      bar.setVisible(known);
      bar.setManaged(known);
      bar.share(Math.max(0, row.share()));
    }
  }

  /// A single text; `quiet` ones are grey.
  static final class Words extends LineCell {
    private final Label label;
    private final Function<PersonRow, String> text;
    private final Tooltip whole = new Tooltip();

    Words(Function<PersonRow, String> text, boolean quiet) {
      this(new Label(), text, quiet);
    }

    private Words(Label label, Function<PersonRow, String> text, boolean quiet) {
      super(label);
      this.label = label;
      this.text = text;
      if (quiet) {
        label.getStyleClass().add("hn-muted");
      }
      label.setTooltip(whole);
    }

    @Override
    void show(PersonRow row) {
      label.setText(text.apply(row));
      whole.setText(text.apply(row));
    }
  }

  /// The hamlet, marked when it is what was searched for.
  static final class Hamlet extends LineCell {
    private final Label label;
    private final Tooltip whole = new Tooltip();

    Hamlet() {
      this(new Label());
    }

    private Hamlet(Label label) {
      super(label);
      this.label = label;
      label.setWrapText(true);
      label.setTooltip(whole);
    }

    @Override
    void show(PersonRow row) {
      // The number of a hamlet stays with its word: "Tổ dân phố số" alone names none.
      label.setText(row.hamlet().replaceAll(" (?=\\d+$)", "\u00a0"));
      whole.setText(row.hamlet());
      label.getStyleClass().remove("hn-match");
      if (row.hamletMatched()) {
        label.getStyleClass().add("hn-match");
      }
    }
  }
}
