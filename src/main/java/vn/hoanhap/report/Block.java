package vn.hoanhap.report;

import java.util.List;

/// A measured piece of a page. Lengths are points; `top` is the distance from the foot of the
/// sheet, as PDF counts.
interface Block {

  /// How much room it takes.
  float height();

  /// Draws it with its upper left corner there.
  void draw(Pen pen, float left, float top);

  /// Wants the table's heading repeated above it on a new page.
  default boolean underHeading() {
    return false;
  }

  /// Cuts it so that the first part is at most this high; a block that cannot be cut gives itself.
  default List<Block> split(float height) {
    return List.of(this);
  }
}
