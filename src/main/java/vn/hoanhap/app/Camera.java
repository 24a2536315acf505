package vn.hoanhap.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import vn.hoanhap.domain.Fault;

/// Takes pictures of the window.
final class Camera {

  private final Path folder;
  private final DeskWindow window;
  private final List<Path> taken = new ArrayList<>();

  /// A size of the window in pixels.
  record Size(int width, int height) {}

  Camera(Path folder, DeskWindow window) {
    this.folder = folder;
    this.window = window;
  }

  /// The files so far.
  List<Path> taken() {
    return List.copyOf(taken);
  }

  /// Gives the window a size; on the screen's thread, which takes it some rounds later.
  void frame(Size size) {
    window.stage().setMaximized(false);
    // A window that reaches over the edge of the screen in memory is not drawn again as a whole.
    window.stage().setX(0);
    window.stage().setY(0);
    window.stage().setWidth(size.width());
    window.stage().setHeight(size.height());
  }

  /// Whether the window has taken the size; on the screen's thread.
  boolean isFramed(Size size) {
    return window.scene().getWidth() == size.width() && window.scene().getHeight() == size.height();
  }

  /// Writes what the window shows as `NAME-WIDTH.png`; on the screen's thread.
  void shoot(String name, Size size) {
    Parent root = window.scene().getRoot();
    root.applyCss();
    root.layout();
    WritableImage shot = window.scene().snapshot(null);
    Path file = folder.resolve(name + "-" + size.width() + ".png");
    try {
      Files.createDirectories(folder);
      ImageIO.write(image(shot), "png", file.toFile());
    } catch (IOException refused) {
      throw new Fault.NotSaved("shell.settings-not-saved", refused, folder.toString());
    }
    taken.add(file);
  }

  private static BufferedImage image(WritableImage shot) {
    int wide = (int) shot.getWidth();
    int high = (int) shot.getHeight();
    BufferedImage image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
    PixelReader pixels = shot.getPixelReader();
    for (int y = 0; y < high; y++) {
      for (int x = 0; x < wide; x++) {
        image.setRGB(x, y, pixels.getArgb(x, y));
      }
    }
    return image;
  }
}
