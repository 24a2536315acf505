package vn.hoanhap.ui.control;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// Words and links in one line as wide as they are, which goes on in further lines where there is
/// less room. A plain flow would like to be as wide as its wrap length, whatever it holds.
public final class FlowLine extends FlowPane {

  public FlowLine(double gap) {
    super(gap, 2);
    setRowValignment(VPos.CENTER);
  }

  @Override
  protected double computePrefWidth(double height) {
    double width = snappedLeftInset() + snappedRightInset();
    for (Node child : getManagedChildren()) {
      width += snapSizeX(child.prefWidth(-1)) + snapSpaceX(getHgap());
    }
    return width;
  }
}
