package vn.hoanhap.ui.shell;

import java.util.List;
import javafx.scene.Node;
import vn.hoanhap.ui.control.FirstFocus;
import vn.hoanhap.ui.control.Within;

/// The parts of the frame that a key goes through in turn.
final class Regions {

  private Regions() {}

  /// Puts the focus into the part after the one that has it, and into the first when none has.
  static void next(Node focus, List<Node> regions) {
    int at = 0;
    for (int index = 0; index < regions.size(); index++) {
      if (Within.is(focus, regions.get(index))) {
        at = index + 1;
      }
    }
    FirstFocus.in(regions.get(at % regions.size()));
  }
}
