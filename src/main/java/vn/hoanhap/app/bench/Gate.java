package vn.hoanhap.app.bench;

import java.util.function.ToDoubleFunction;

/// A limit from the design: on the time itself in milliseconds, or on how many times the floor it
/// is.
public record Gate(Of of, Unit unit, double most) {

  /// Which of many runs the limit is on.
  public enum Of {
    MEDIAN(Samples::median),
    P95(Samples::p95),
    MOST(Samples::most);

    private final ToDoubleFunction<Samples> pick;

    Of(ToDoubleFunction<Samples> pick) {
      this.pick = pick;
    }

    /// That one, in milliseconds.
    public double in(Samples samples) {
      return pick.applyAsDouble(samples);
    }
  }

  /// What the limit counts.
  public enum Unit {
    MILLIS,
    TIMES
  }

  static Gate millis(Of of, double most) {
    return new Gate(of, Unit.MILLIS, most);
  }

  static Gate times(Of of, double most) {
    return new Gate(of, Unit.TIMES, most);
  }

  /// What was measured, in the unit of the gate.
  public double measured(Samples value, Samples floor) {
    return unit == Unit.MILLIS ? of.in(value) : of.in(value) / of.in(floor);
  }

  boolean isMet(Samples value, Samples floor) {
    return measured(value, floor) <= most;
  }
}
