package vn.hoanhap.report;

import java.util.List;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.report.form.CellType;
import vn.hoanhap.report.form.ReportColumn;

/// Shares the width of a table out among its columns by their weights, but gives each at least the
/// room for the longest word of its heading, a whole date, a citizen number: those are never
/// broken.
final class ColumnWidths {

  private static final String DATE = "00/00/0000";
  private static final String CODE = "000000000000";

  private final Typefaces faces;
  private final Messages messages;
  private final float size;

  ColumnWidths(Typefaces faces, Messages messages, float size) {
    this.faces = faces;
    this.messages = messages;
    this.size = size;
  }

  /// The left edge of each column and the right edge of the last.
  float[] edges(List<ReportColumn> columns, float width) {
    float[] widths = widths(columns, width);
    float[] edges = new float[widths.length + 1];
    for (int i = 0; i < widths.length; i++) {
      edges[i + 1] = edges[i] + widths[i];
    }
    edges[widths.length] = width;
    return edges;
  }

  /// Columns that would get too little get their least; the others share what is left, again and
  /// again until all are content.
  private float[] widths(List<ReportColumn> columns, float width) {
    float[] widths = new float[columns.size()];
    boolean[] atLeast = new boolean[columns.size()];
    boolean changed = true;
    while (changed) {
      changed = false;
      float unit = unit(columns, widths, atLeast, width);
      for (int i = 0; i < widths.length; i++) {
        float least = least(columns.get(i));
        if (!atLeast[i] && columns.get(i).weight() * unit < least) {
          atLeast[i] = true;
          widths[i] = least;
          changed = true;
        } else if (!atLeast[i]) {
          widths[i] = columns.get(i).weight() * unit;
        }
      }
    }
    return widths;
  }

  private static float unit(
      List<ReportColumn> columns, float[] widths, boolean[] atLeast, float width) {
    float free = width;
    float weights = 0;
    for (int i = 0; i < widths.length; i++) {
      if (atLeast[i]) {
        free -= widths[i];
      } else {
        weights += columns.get(i).weight();
      }
    }
    return weights == 0 ? 0 : Math.max(0, free) / weights;
  }

  private float least(ReportColumn column) {
    float least = column.type() == CellType.DATE ? faces.width(Face.REGULAR, size, DATE) : 0;
    if (column.type() == CellType.CODE) {
      least = faces.width(Face.REGULAR, size, CODE);
    }
    for (String word : messages.text(column.headingKey()).split("[ \n]")) {
      least = Math.max(least, faces.width(Face.BOLD, size, word));
    }
    return least + 2 * TableRow.SIDE_PADDING + 0.1f;
  }
}
