package vn.hoanhap.app.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// From the start of the process until it ended again after drawing its first screen: the program
/// with its unlock screen against a window that says hello, started in the same way. The gate is on
/// a packaged image.
public final class StartRow implements Row {

  /// The variable of the environment that asks for a start alone: a register's folder, or [#HELLO].
  public static final String VARIABLE = "HOANHAP_START_TRIAL";

  /// Asks for the window that says hello.
  public static final String HELLO = "hello";

  private static final int PEOPLE = 100;
  private static final int ROUNDS = 9;
  private static final Gate GATE = Gate.times(Gate.Of.MEDIAN, 1.5);

  private final Path image;

  /// `image` is the launcher of a packaged image, or null.
  StartRow(Path image) {
    this.image = image;
  }

  @Override
  public String name() {
    return "start";
  }

  @Override
  public List<Line> measure(Place place) {
    List<Line> lines = new ArrayList<>();
    if (place.environment("DISPLAY") == null) {
      lines.add(Line.notMeasured("start-image", "bench.no-display", GATE));
      return lines;
    }
    lines.add(Line.of("start", pair(place, Children.itself())));
    lines.add(
        image == null
            ? Line.notMeasured("start-image", "bench.no-image", GATE)
            : Line.of("start-image", pair(place, List.of(image.toString())), GATE));
    return lines;
  }

  private static Pair pair(Place place, List<String> command) {
    Path register = place.filled(PEOPLE);
    String home = place.scratch("start").toString();
    return Pair.of(
        2,
        place.times(ROUNDS),
        () -> Children.run(command, environment(home, register.toString())),
        () -> Children.run(command, environment(home, HELLO)));
  }

  private static Map<String, String> environment(String home, String what) {
    return Map.of(VARIABLE, what, "XDG_CONFIG_HOME", home, "APPDATA", home);
  }
}
