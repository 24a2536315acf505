package vn.hoanhap.report;

import java.util.ArrayList;
import java.util.List;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.report.form.Alignment;
import vn.hoanhap.report.form.PaperDates;
import vn.hoanhap.report.form.ReportColumn;
import vn.hoanhap.report.form.ReportRow;

/// Turns a list's columns and rows into blocks of a width: the heading, one block a row, headings
/// of groups. Many columns make the letters a little smaller.
final class TableLayout {

  private static final int MANY_COLUMNS = 10;

  private final Typefaces faces;
  private final Messages messages;
  private final List<ReportColumn> columns;
  private final float[] edges;
  private final float size;

  /// `rows` are all the rows of the list: how long their cells are tells how wide a column is.
  TableLayout(
      Typefaces faces,
      Messages messages,
      List<ReportColumn> columns,
      List<ReportRow> rows,
      float width) {
    this.faces = faces;
    this.messages = messages;
    this.columns = columns;
    this.size = columns.size() > MANY_COLUMNS ? 10 : 11;
    this.edges = new ColumnWidths(faces, messages, size).edges(columns, rows, width);
  }

  /// The heading row.
  Block heading() {
    List<TextBlock> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.add(cell(i, Face.BOLD, Alignment.CENTRE, messages.text(columns.get(i).headingKey())));
    }
    return TableRow.heading(edges, cells);
  }

  /// A row; `ordinal` counts from 1.
  Block row(int ordinal, ReportRow row) {
    List<TextBlock> cells = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      ReportColumn column = columns.get(i);
      cells.add(cell(i, Face.REGULAR, column.alignment(), shown(column, ordinal, row)));
    }
    return TableRow.of(edges, cells);
  }

  /// A line across the whole table: the name of a group.
  Block group(String name) {
    return across(TextStyle.of(Face.BOLD, size, Alignment.LEFT), name);
  }

  /// A line across the whole table: that there are no rows.
  Block nothing(String text) {
    return across(TextStyle.of(Face.ITALIC, size + 1, Alignment.CENTRE).spaced(2), text);
  }

  private Block across(TextStyle style, String text) {
    float[] whole = {0, edges[edges.length - 1]};
    float width = whole[1] - 2 * TableRow.SIDE_PADDING;
    return TableRow.of(whole, List.of(TextBlock.of(faces, style, width, text)));
  }

  private TextBlock cell(int column, Face face, Alignment alignment, String text) {
    float width = edges[column + 1] - edges[column] - 2 * TableRow.SIDE_PADDING;
    return TextBlock.of(faces, TextStyle.of(face, size, alignment), width, text);
  }

  private static String shown(ReportColumn column, int ordinal, ReportRow row) {
    String text = row.cell(column);
    return switch (column.type()) {
      case ORDINAL -> Integer.toString(ordinal);
      case DATE -> PaperDates.cell(text);
      case TEXT, NAME, CODE, NUMBER -> text;
    };
  }
}
