package vn.hoanhap.report;

import java.util.List;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.report.form.CellType;
import vn.hoanhap.report.form.ReportColumn;
import vn.hoanhap.report.form.ReportRow;

/// Shares the width of a table out among its columns by their weights, but gives each at least the
/// room for the longest word of its heading, a whole date, a citizen number: those are never
/// broken; a name too where its share and a little more will do. No column takes more than its
/// longest cell and a heading of a few lines need while another's cells are broken into lines, so
/// that rows are low and a page holds many. A column without any text is there for the pen and
/// keeps its share.
final class ColumnWidths {

  private static final String DATE = "00/00/0000";
  private static final String CODE = "000000000000";
  private static final float ROUNDING = 0.1f;

  /// A heading may be this many lines high, and a little more where its words are long.
  private static final float LINES_OF_HEADING = 2.5f;

  /// How much more than its share a column may take to keep the names in it whole.
  private static final float FOR_NAMES = 1.5f;

  /// Halvings of the unit that a weight stands for: more than a letter's hair line needs.
  private static final int HALVINGS = 30;

  private final Typefaces faces;
  private final Messages messages;
  private final float size;

  ColumnWidths(Typefaces faces, Messages messages, float size) {
    this.faces = faces;
    this.messages = messages;
    this.size = size;
  }

  /// The left edge of each column and the right edge of the last.
  float[] edges(List<ReportColumn> columns, List<ReportRow> rows, float width) {
    float[] widths = widths(columns, rows, width);
    float[] edges = new float[widths.length + 1];
    for (int i = 0; i < widths.length; i++) {
      edges[i + 1] = edges[i] + widths[i];
    }
    edges[widths.length] = width;
    return edges;
  }

  private float[] widths(List<ReportColumn> columns, List<ReportRow> rows, float width) {
    int weights = columns.stream().mapToInt(ReportColumn::weight).sum();
    float[] least = new float[columns.size()];
    float[] most = new float[columns.size()];
    for (int i = 0; i < least.length; i++) {
      ReportColumn column = columns.get(i);
      float longest = longest(column, rows);
      least[i] = least(column);
      if (column.type() == CellType.NAME) {
        float share = column.weight() * width / weights * FOR_NAMES;
        least[i] = Math.max(least[i], Math.min(longest, share));
      }
      most[i] = Math.max(least[i], most(column, longest, width));
    }
    return shared(columns, least, most, width);
  }

  /// Each column's share between its least and its most; what is left when all have their most goes
  /// to all by their weights.
  private static float[] shared(
      List<ReportColumn> columns, float[] least, float[] most, float width) {
    float low = 0;
    float high = width;
    for (int i = 0; i < HALVINGS; i++) {
      float unit = (low + high) / 2;
      if (sum(widths(columns, least, most, unit)) > width) {
        high = unit;
      } else {
        low = unit;
      }
    }
    float[] widths = widths(columns, least, most, low);
    float left = Math.max(0, width - sum(widths));
    int weights = columns.stream().mapToInt(ReportColumn::weight).sum();
    for (int i = 0; i < widths.length; i++) {
      widths[i] += left * columns.get(i).weight() / weights;
    }
    return widths;
  }

  private static float[] widths(
      List<ReportColumn> columns, float[] least, float[] most, float unit) {
    float[] widths = new float[least.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.clamp(columns.get(i).weight() * unit, least[i], most[i]);
    }
    return widths;
  }

  private static float sum(float[] widths) {
    float sum = 0;
    for (float width : widths) {
      sum += width;
    }
    return sum;
  }

  private float least(ReportColumn column) {
    float least = column.type() == CellType.DATE ? faces.width(Face.REGULAR, size, DATE) : 0;
    if (column.type() == CellType.CODE) {
      least = faces.width(Face.REGULAR, size, CODE);
    }
    for (String word : messages.text(column.headingKey()).split("[ \n]")) {
      least = Math.max(least, faces.width(Face.BOLD, size, word));
    }
    return padded(least);
  }

  private float most(ReportColumn column, float longest, float width) {
    if (longest <= 0) {
      return column.type() == CellType.ORDINAL ? 0 : width;
    }
    String heading = messages.text(column.headingKey()).replace('\n', ' ');
    return Math.max(longest, padded(faces.width(Face.BOLD, size, heading) / LINES_OF_HEADING));
  }

  /// What the longest cell needs to stand in one line; 0 where no row has any text.
  private float longest(ReportColumn column, List<ReportRow> rows) {
    float longest = 0;
    for (ReportRow row : rows) {
      String text = row.cell(column);
      if (!text.isEmpty()) {
        longest = Math.max(longest, faces.width(Face.REGULAR, size, text));
      }
    }
    return longest > 0 ? padded(longest) : 0;
  }

  private static float padded(float width) {
    return width + 2 * TableRow.SIDE_PADDING + ROUNDING;
  }
}
