package vn.hoanhap.app;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.transform.Scale;

/// The window's icon, drawn at the sizes the systems ask for: a dot on its way back into an open
/// circle. The same figure as `assets/icon/hoanhap.svg`.
final class WindowIcon {

  private static final double DESIGN = 256;
  private static final List<Integer> SIZES = List.of(16, 32, 48, 128, 256);

  private WindowIcon() {}

  /// The icon, smallest first.
  static List<Image> images() {
    return SIZES.stream().map(WindowIcon::image).toList();
  }

  private static Image image(int size) {
    Rectangle ground = new Rectangle(8, 8, 240, 240);
    ground.setArcWidth(112);
    ground.setArcHeight(112);
    ground.setFill(Color.web("#0F766E"));
    SVGPath circle = new SVGPath();
    circle.setContent("M 176.08 92.19 A 60 60 0 1 0 176.08 163.81");
    circle.getTransforms().add(new javafx.scene.transform.Rotate(-45, 128, 128));
    circle.setFill(null);
    circle.setStroke(Color.WHITE);
    circle.setStrokeWidth(24);
    circle.setStrokeLineCap(StrokeLineCap.ROUND);
    Circle dot = new Circle(182, 74, 19, Color.web("#5EEAD4"));
    Rectangle whole = new Rectangle(DESIGN, DESIGN, Color.TRANSPARENT);
    Group figure = new Group(whole, ground, circle, dot);
    figure.getTransforms().add(new Scale(size / DESIGN, size / DESIGN));
    SnapshotParameters clear = new SnapshotParameters();
    clear.setFill(Color.TRANSPARENT);
    return new Group(figure).snapshot(clear, null);
  }
}
