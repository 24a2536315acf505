package vn.hoanhap.ui.people;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Headings;

/// The table of people. The order is the register's own Vietnamese order, so columns do not sort.
final class PeopleTable extends TableView<PersonSlot> {

  /// The widths of the columns as designed, in the order of the columns: at the text scale of 100
  /// %, in pixels. Their sum is the width from which all of them stand.
  private static final List<Integer> WIDTHS = List.of(226, 194, 110, 252, 100, 156);

  /// How much of its designed width a column keeps at least, and the table for all its columns.
  private static final double LEAST = 0.7;

  private static final double NARROWEST = 0.9;

  /// What the scroll bar takes.
  private static final double BAR = 12;

  private static final double DESIGNED = WIDTHS.stream().mapToInt(Integer::intValue).sum();

  // Where a marking of several lines began.
  private int anchor;

  PeopleTable(Messages messages) {
    setId("people-table");
    getStyleClass().add("hn-people");
    setAccessibleText(messages.text("people.title"));
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    getColumns()
        .setAll(
            List.of(
                column(
                    messages.text("people.column.name"),
                    () -> new LineCell.Name(messages.text("people.year.none"))),
                column(messages.text("people.column.kinds"), LineCell.Tags::new),
                column(messages.text("people.column.hamlet"), LineCell.Hamlet::new),
                column(messages.text("people.column.term"), LineCell.Term::new),
                column(
                    messages.text("people.column.officer"),
                    () -> new LineCell.Words(PersonRow::officer, false)),
                column(
                    messages.text("people.column.last"),
                    () -> new LineCell.Words(PersonRow::lastActivity, true))));
    Headings.follow(this);
  }

  /// Gives the columns their widths at a text scale. Where the table is too narrow for all of them
  /// the last activity goes, which the preview and the file have too, so that names keep their
  /// room.
  void fit(double width, double scale) {
    TableColumn<PersonSlot, ?> last = getColumns().getLast();
    last.setVisible(width >= DESIGNED * NARROWEST * scale);
    double designed = DESIGNED - (last.isVisible() ? 0 : WIDTHS.getLast());
    // Where not even the least has room all give way alike: the last column would be cut off else.
    double least = Math.min(LEAST, (width - BAR * scale) / (designed * scale));
    for (int at = 0; at < WIDTHS.size(); at++) {
      TableColumn<PersonSlot, ?> column = getColumns().get(at);
      column.setMinWidth(Math.floor(WIDTHS.get(at) * least * scale));
      column.setPrefWidth(WIDTHS.get(at) * scale);
    }
  }

  /// Gives the column of the names that much room, as far as the others can spare it.
  void giveNames(double needed) {
    TableColumn<PersonSlot, ?> names = getColumns().getFirst();
    double others =
        getVisibleLeafColumns().stream()
            .filter(column -> column != names)
            .mapToDouble(TableColumn::getMinWidth)
            .sum();
    // In large text the bar is wider.
    double wanted = Math.floor(Math.min(needed, getWidth() - others - 2 * BAR));
    if (wanted > names.getWidth()) {
      names.setMinWidth(wanted);
      // A table shares its width anew only when it is told to.
      getColumnResizePolicy().call(new ResizeFeatures<>(this, null, 0.0));
    }
  }

  /// The people whose lines are marked.
  List<PersonId> marked() {
    return getSelectionModel().getSelectedItems().stream().map(PersonSlot::id).toList();
  }

  /// Moves the mark from the search line by one line up or down.
  void move(int lines) {
    if (getItems().isEmpty()) {
      return;
    }
    int last = getItems().size() - 1;
    int to = Math.clamp(getSelectionModel().getSelectedIndex() + lines, 0, last);
    getSelectionModel().clearAndSelect(to);
    scrollTo(Math.max(0, to - 2));
  }

  /// Marks one line more, or less, up to the one that many lines from the last one marked.
  void extend(int lines) {
    int lead = getSelectionModel().getSelectedIndex();
    if (lead < 0) {
      move(lines);
      return;
    }
    if (getSelectionModel().getSelectedIndices().size() == 1) {
      anchor = lead;
    }
    int to = Math.clamp(lead + lines, 0, getItems().size() - 1);
    int step = to < anchor ? -1 : 1;
    getSelectionModel().clearSelection();
    for (int line = anchor; line != to + step; line += step) {
      getSelectionModel().select(line);
    }
    scrollTo(Math.max(0, to - 2));
  }

  private static TableColumn<PersonSlot, PersonRow> column(String title, Supplier<LineCell> cell) {
    TableColumn<PersonSlot, PersonRow> column = new TableColumn<>(title);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(line -> line.getValue().rowProperty());
    column.setCellFactory(one -> cell.get());
    return column;
  }
}
