package vn.hoanhap.report;

import java.util.ArrayList;
import java.util.List;

/// A row of a table with its grid: cells side by side, as high as the highest.
final class TableRow implements Block {

  /// Free room between the grid and the text, left and right.
  static final float SIDE_PADDING = 2.5f;

  private static final float UPPER_PADDING = 2;
  private static final float LOWER_PADDING = 3;
  private static final float GRID = 0.5f;
  private static final float HEADING_GREY = 0.92f;

  private final float[] edges;
  private final List<TextBlock> cells;
  private final boolean heading;
  private final float height;

  private TableRow(float[] edges, List<TextBlock> cells, boolean heading) {
    this.edges = edges;
    this.cells = cells;
    this.heading = heading;
    this.height = textHeight() + UPPER_PADDING + LOWER_PADDING;
  }

  /// A row of the body; `edges` are the columns' left edges and the last one's right edge.
  static TableRow of(float[] edges, List<TextBlock> cells) {
    return new TableRow(edges, cells, false);
  }

  /// The heading: shaded, its cells in the middle of their height.
  static TableRow heading(float[] edges, List<TextBlock> cells) {
    return new TableRow(edges, cells, true);
  }

  @Override
  public float height() {
    return height;
  }

  @Override
  public boolean underHeading() {
    return !heading;
  }

  @Override
  public void draw(Pen pen, float left, float top) {
    float right = left + edges[edges.length - 1];
    float bottom = top - height;
    if (heading) {
      pen.shade(left, bottom, right - left, height, HEADING_GREY);
    }
    for (int i = 0; i < cells.size(); i++) {
      TextBlock cell = cells.get(i);
      float drop = heading ? (textHeight() - cell.height()) / 2 : 0;
      cell.draw(pen, left + edges[i] + SIDE_PADDING, top - UPPER_PADDING - drop);
    }
    for (float edge : edges) {
      pen.rule(left + edge, top, left + edge, bottom, GRID);
    }
    pen.rule(left, top, right, top, GRID);
    pen.rule(left, bottom, right, bottom, GRID);
  }

  /// Cuts between lines of text, all cells at the same line.
  @Override
  public List<Block> split(float room) {
    int all = cells.stream().mapToInt(TextBlock::lineCount).max().orElse(0);
    float line = textHeight() / Math.max(all, 1);
    int lines = (int) ((room - UPPER_PADDING - LOWER_PADDING) / line);
    if (lines < 1 || lines >= all) {
      return List.of(this);
    }
    return List.of(part(0, lines), part(lines, all));
  }

  private TableRow part(int from, int to) {
    List<TextBlock> parts = new ArrayList<>(cells.size());
    for (TextBlock cell : cells) {
      parts.add(cell.part(from, to));
    }
    return new TableRow(edges, parts, heading);
  }

  private float textHeight() {
    float highest = 0;
    for (TextBlock cell : cells) {
      highest = Math.max(highest, cell.height());
    }
    return highest;
  }
}
