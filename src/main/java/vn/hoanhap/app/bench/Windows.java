package vn.hoanhap.app.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// The window, as far as the benchmark needs it.
public interface Windows {

  /// How long the screen's thread kept each beat waiting, in nanoseconds: during the tour, and
  /// before it while nothing was done.
  record Beats(List<Long> walking, List<Long> resting) {}

  /// Walks through the main screens of a register of fictitious people; empty when this Java cannot
  /// draw without a display.
  Optional<Beats> walk(Path register, Clock clock);
}
