package vn.hoanhap.app;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.hoanhap.app.command.Screens;
import vn.hoanhap.domain.Fault;

/// The window of this program, for the commands that show it.
final class WindowScreens implements Screens {

  private static final String HEADLESS = "com.sun.glass.ui.monocle.MonoclePlatformFactory";

  /// The smallest screen a post has.
  private static final Camera.Size STALL_SCREEN = new Camera.Size(1366, 768);

  private final Map<String, String> environment;
  private final Path home;

  WindowScreens(Map<String, String> environment, Path home) {
    this.environment = environment;
    this.home = home;
  }

  @Override
  public boolean areVisible() {
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    return !linux || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
  }

  @Override
  public Path trialRegister() {
    return Surroundings.trialRegister(home);
  }

  @Override
  public void open(Path register) {
    Desktop.launch(register.toString());
  }

  @Override
  public List<Path> draw(Path pictures, Clock clock) {
    if (!canDraw()) {
      return List.of();
    }
    drawInMemory(ScreenTour.screen());
    List<Path> drawn = new ArrayList<>();
    for (Camera.Size size : ScreenTour.SIZES) {
      drawn.addAll(draw(pictures, size, clock));
    }
    return drawn;
  }

  private static List<Path> draw(Path pictures, Camera.Size size, Clock clock) {
    try {
      Path place = Files.createTempDirectory("hoanhap-man-hinh");
      try (ScreenTour tour = new ScreenTour(place, pictures, size, clock)) {
        return tour.walk();
      } finally {
        remove(place);
      }
    } catch (IOException refused) {
      throw new Fault.NotSaved("command.output-not-saved", refused, pictures.toString());
    }
  }

  @Override
  public Optional<Beats> walk(Path register, Clock clock) {
    if (!canDraw()) {
      return Optional.empty();
    }
    drawInMemory(STALL_SCREEN);
    try {
      Path place = Files.createTempDirectory("hoanhap-do");
      try (StallTour tour = new StallTour(place, register, clock)) {
        return Optional.of(tour.walk());
      } finally {
        remove(place);
      }
    } catch (IOException refused) {
      throw new Fault.NotSaved("command.output-not-saved", refused, register.toString());
    }
  }

  private static void drawInMemory(Camera.Size screen) {
    System.setProperty("glass.platform", "Monocle");
    System.setProperty("monocle.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("headless.geometry", screen.width() + "x" + screen.height() + "-32");
  }

  private boolean isSet(String name) {
    return !environment.getOrDefault(name, "").isBlank();
  }

  /// Whether the screen that needs no display was given to this Java; the launcher does.
  private static boolean canDraw() {
    try {
      Class.forName(HEADLESS, false, WindowScreens.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException missing) {
      return false;
    }
  }

  private static void remove(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes about)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path done, IOException failed)
              throws IOException {
            Files.delete(done);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
