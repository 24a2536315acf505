package vn.hoanhap.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.hoanhap.app.bench.Windows;

/// The window, as far as a command needs it; a command knows nothing of screens.
public interface Screens extends Windows {

  /// Whether somebody can see a window.
  boolean areVisible();

  /// Where the window keeps its register of fictitious people.
  Path trialRegister();

  /// Opens the window on a register and returns when it is closed.
  void open(Path register);

  /// Draws every main screen in memory and writes a picture of each; empty when this Java cannot
  /// draw without a display.
  List<Path> draw(Path pictures, Clock clock);

  /// No window at all.
  static Screens none() {
    return new Screens() {
      @Override
      public boolean areVisible() {
        return false;
      }

      @Override
      public Path trialRegister() {
        throw new IllegalStateException("no window here");
      }

      @Override
      public void open(Path register) {
        throw new IllegalStateException("no window here");
      }

      @Override
      public List<Path> draw(Path pictures, Clock clock) {
        return List.of();
      }

      @Override
      public Optional<Beats> walk(Path register, Clock clock) {
        return Optional.empty();
      }
    };
  }
}
