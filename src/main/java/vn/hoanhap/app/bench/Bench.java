package vn.hoanhap.app.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Measures the rows of the speed table.
public final class Bench {

  private final List<Row> rows;

  /// `windows` draws the tour; `image` is the launcher of a packaged image to start, or null.
  public Bench(Windows windows, Path image) {
    rows =
        List.of(
            new SearchRow(),
            new TodayRow(),
            new CipherRow(),
            new ActivityRow(),
            new StartRow(image),
            new BundleRow(),
            new PaperRow(),
            new LedgerRow(),
            new TourRow(windows),
            new GrowthRow());
  }

  /// The names of the rows, in the order of the table.
  public List<String> names() {
    return rows.stream().map(Row::name).toList();
  }

  /// Measures the rows of some names, or all of them when there is none. `heard` takes each line as
  /// soon as it is known: a long run that is broken off has shown what it measured.
  public List<Line> run(Place place, Set<String> only, Consumer<Line> heard) {
    List<Line> lines = new ArrayList<>();
    for (Row row : rows) {
      if (only.isEmpty() || only.contains(row.name())) {
        place.say("bench.measuring", row.name());
        List<Line> measured = row.measure(place);
        measured.forEach(heard);
        lines.addAll(measured);
      }
    }
    return lines;
  }

  /// What a new process was started to measure, in nanoseconds.
  public static long inside(String what, Path register, Clock clock) {
    return switch (what) {
      case TodayRow.FIRST_LOOK -> TodayRow.firstLook(register, clock);
      default -> throw new IllegalArgumentException(what);
    };
  }
}
