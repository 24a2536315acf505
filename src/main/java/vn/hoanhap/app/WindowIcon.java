package vn.hoanhap.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.image.Image;

/// The window's icon at the sizes the systems ask for: a dot on its way back into an open circle.
/// The pictures are those that the installer takes, drawn from `assets/icon/hoanhap.svg`.
final class WindowIcon {

  private static final List<Integer> SIZES = List.of(32, 48, 64, 256);

  private WindowIcon() {}

  /// The icon, smallest first.
  static List<Image> images() {
    return SIZES.stream().map(WindowIcon::image).toList();
  }

  private static Image image(int size) {
    try (InputStream in = WindowIcon.class.getResourceAsStream("icon/hoanhap-" + size + ".png")) {
      return new Image(in);
    } catch (IOException cannotRead) {
      throw new UncheckedIOException(cannotRead);
    }
  }
}
