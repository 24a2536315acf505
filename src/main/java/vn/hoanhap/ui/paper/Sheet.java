package vn.hoanhap.ui.paper;

import java.io.ByteArrayInputStream;
import java.util.function.DoubleConsumer;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/// One page of a paper on the screen: white until it is drawn.
final class Sheet extends StackPane implements PapersViewModel.Slot<Image> {

  private static final float SHARP = 1.6f;

  private final ImageView picture = new ImageView();
  private final DoubleConsumer onRatio;
  private volatile boolean wanted = true;

  /// `onRatio` hears the height of the drawn page in widths.
  Sheet(String name, DoubleConsumer onRatio) {
    this.onRatio = onRatio;
    getStyleClass().add("hn-sheet");
    setAccessibleText(name);
    setMinSize(0, 0);
    picture.setManaged(false);
    picture.setPreserveRatio(true);
    picture.setSmooth(true);
    getChildren().add(picture);
  }

  /// Out of sight: what is still to be drawn of it is not drawn any more.
  void letGo() {
    wanted = false;
    picture.setImage(null);
  }

  @Override
  public float scale() {
    return SHARP;
  }

  @Override
  public boolean isWanted() {
    return wanted;
  }

  @Override
  public Image read(byte[] png) {
    return new Image(new ByteArrayInputStream(png));
  }

  @Override
  public void take(Image image) {
    if (wanted) {
      picture.setImage(image);
      onRatio.accept(image.getHeight() / image.getWidth());
    }
  }

  @Override
  protected void layoutChildren() {
    picture.setFitWidth(getWidth());
    picture.relocate(0, 0);
  }
}
