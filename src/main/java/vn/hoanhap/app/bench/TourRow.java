package vn.hoanhap.app.bench;

import java.util.List;

/// The longest stall of the screen's thread in a scripted tour; its floor is the same window at
/// rest.
final class TourRow implements Row {

  private static final Gate GATE = Gate.millis(Gate.Of.MOST, 100);

  private final Windows windows;

  TourRow(Windows windows) {
    this.windows = windows;
  }

  @Override
  public String name() {
    return "tour";
  }

  @Override
  public List<Line> measure(Place place) {
    Line line =
        windows
            .walk(place.filled(place.people()), place.clock())
            .map(
                beats ->
                    Line.of(
                        "tour",
                        new Pair(Samples.of(beats.walking()), Samples.of(beats.resting())),
                        GATE))
            .orElseGet(() -> Line.notMeasured("tour", "bench.no-screen", GATE));
    return List.of(line);
  }
}
