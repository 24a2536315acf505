package vn.hoanhap.app.bench;

import java.util.List;

/// A line of the speed table. `name` is its code; its words are `bench.row.NAME`, those of its
/// floor `bench.floor.NAME`. What could not be measured has no samples, and `why` is the key of the
/// reason.
public record Line(String name, Samples value, Samples floor, List<Gate> gates, String why) {

  /// What came of a line.
  public enum Verdict {
    MET,
    MISSED,
    NOT_MEASURED,
    /// Measured, and the design sets no limit on it.
    NO_GATE
  }

  public Line {
    gates = List.copyOf(gates);
  }

  static Line of(String name, Pair pair, Gate... gates) {
    return new Line(name, pair.subject(), pair.floor(), List.of(gates), "");
  }

  /// Measured, but there was nothing to compare with; `why` says it.
  static Line alone(String name, Samples value, String why, Gate... gates) {
    return new Line(name, value, null, List.of(gates), why);
  }

  static Line notMeasured(String name, String why, Gate... gates) {
    return new Line(name, null, null, List.of(gates), why);
  }

  /// Met only when every gate is; a gate that could not be held against anything is not measured.
  public Verdict verdict() {
    if (value == null) {
      return Verdict.NOT_MEASURED;
    }
    if (gates.isEmpty()) {
      return Verdict.NO_GATE;
    }
    List<Gate> measured = gates.stream().filter(this::isMeasured).toList();
    if (!measured.stream().allMatch(gate -> gate.isMet(value, floor))) {
      return Verdict.MISSED;
    }
    return measured.size() == gates.size() ? Verdict.MET : Verdict.NOT_MEASURED;
  }

  /// Whether a gate of this line could be held against anything.
  public boolean isMeasured(Gate gate) {
    return value != null && (gate.unit() == Gate.Unit.MILLIS || floor != null);
  }

  /// How many times the floor the value is, by the first gate's kind of run; NaN without a floor.
  public double ratio() {
    Gate.Of of = gates.isEmpty() ? Gate.Of.MEDIAN : gates.getFirst().of();
    return value == null || floor == null ? Double.NaN : of.in(value) / of.in(floor);
  }
}
