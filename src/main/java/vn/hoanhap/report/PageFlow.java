package vn.hoanhap.report;

import java.util.ArrayList;
import java.util.List;

/// Lays blocks out from top to bottom and from page to page. A block is moved to the next page
/// rather than cut; only one that is higher than a whole page is cut, and then nothing of it is
/// lost.
final class PageFlow {

  /// A block and where it stands.
  record Placed(Block block, float left, float top) {}

  private static final float ROUNDING = 0.01f;

  private final PageSetup setup;
  private final List<List<Placed>> pages = new ArrayList<>();
  private Block heading = new Space(0);
  private float y;

  PageFlow(PageSetup setup) {
    this.setup = setup;
    newPage();
  }

  /// The pages laid out so far.
  List<List<Placed>> pages() {
    return pages;
  }

  /// Places the heading of a table and repeats it above the table's blocks on every new page.
  void heading(Block tableHeading) {
    heading = tableHeading;
    place(tableHeading);
  }

  /// Places a block under the last one.
  void place(Block block) {
    if (block.height() <= remaining()) {
      put(block);
    } else if (block.height() <= capacity(block)) {
      newPageFor(block);
      put(block);
    } else {
      placeInParts(block);
    }
  }

  /// Places blocks so that no page ends between them, if one page can hold them all.
  void together(List<? extends Block> blocks) {
    float height = 0;
    for (Block block : blocks) {
      height += block.height();
    }
    if (height > remaining() && height <= capacity(blocks.getFirst())) {
      newPageFor(blocks.getFirst());
    }
    blocks.forEach(this::place);
  }

  private void placeInParts(Block block) {
    List<Block> parts = block.split(remaining());
    if (parts.size() == 1) {
      newPageFor(block);
      parts = block.split(remaining());
    }
    put(parts.getFirst());
    if (parts.size() > 1) {
      place(parts.getLast());
    }
  }

  private float capacity(Block block) {
    return setup.textHeight() - (block.underHeading() ? heading.height() : 0);
  }

  private float remaining() {
    return y - setup.bottom() + ROUNDING;
  }

  private void newPageFor(Block block) {
    newPage();
    if (block.underHeading()) {
      put(heading);
    }
  }

  private void newPage() {
    pages.add(new ArrayList<>());
    y = setup.height() - setup.top();
  }

  private void put(Block block) {
    pages.getLast().add(new Placed(block, setup.left(), y));
    y -= block.height();
  }
}
