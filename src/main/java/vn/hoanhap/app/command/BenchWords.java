package vn.hoanhap.app.command;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.hoanhap.app.bench.Gate;
import vn.hoanhap.app.bench.Line;
import vn.hoanhap.app.bench.Samples;
import vn.hoanhap.i18n.Messages;

/// The speed table in words or as one JSON document.
final class BenchWords {

  private static final String ROW = "bench.row.";
  private static final String FLOOR = "bench.floor.";

  private final Terminal terminal;
  private final Messages messages;

  BenchWords(Terminal terminal) {
    this.terminal = terminal;
    this.messages = terminal.messages();
  }

  /// The whole table as one document.
  void print(int people, List<Line> lines) {
    terminal.print(document(people, lines));
  }

  /// One line in words.
  void tell(Line line, Consumer<String> out) {
    out.accept("%-10s %s".formatted(verdict(line.verdict()), words(ROW, line)));
    if (line.value() != null) {
      out.accept("    " + messages.text("bench.value", inWords(line.value())));
    }
    if (line.floor() != null) {
      out.accept(
          "    "
              + messages.text(
                  "bench.floor", inWords(line.floor()), words(FLOOR, line), number(line.ratio())));
    }
    if (!line.gates().isEmpty()) {
      out.accept(
          "    "
              + messages.text(
                  "bench.gate",
                  line.gates().stream()
                      .map(gate -> inWords(line, gate))
                      .collect(Collectors.joining("; "))));
    }
    if (!line.why().isEmpty()) {
      out.accept("    " + messages.text(line.why()));
    }
  }

  private String words(String what, Line line) {
    return messages.text(what + line.name());
  }

  private String verdict(Line.Verdict verdict) {
    return messages.text(
        switch (verdict) {
          case MET -> "bench.verdict.met";
          case MISSED -> "bench.verdict.missed";
          case NOT_MEASURED -> "bench.verdict.not-measured";
          case NO_GATE -> "bench.verdict.no-gate";
        });
  }

  private String of(Gate.Of of) {
    return messages.text(
        switch (of) {
          case MEDIAN -> "bench.of.median";
          case P95 -> "bench.of.p95";
          case MOST -> "bench.of.most";
        });
  }

  private String inWords(Samples samples) {
    return messages.text(
        "bench.samples",
        number(samples.median()),
        number(samples.p95()),
        number(samples.least()),
        number(samples.most()),
        samples.count(),
        number(samples.ownMedian()),
        number(samples.ownP95()));
  }

  private String inWords(Line line, Gate gate) {
    Object measured =
        line.isMeasured(gate) ? number(gate.measured(line.value(), line.floor())) : "–";
    return messages.text(
        gate.unit() == Gate.Unit.MILLIS ? "bench.gate.ms" : "bench.gate.times",
        of(gate.of()),
        measured,
        number(gate.most()));
  }

  private ObjectNode document(int people, List<Line> lines) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("people", people);
    document.put("processors", Runtime.getRuntime().availableProcessors());
    document.put("java", Runtime.version().toString());
    ArrayNode rows = document.putArray("rows");
    lines.forEach(line -> put(rows.addObject(), line));
    return document;
  }

  private void put(ObjectNode row, Line line) {
    row.put("row", line.name());
    row.put("name", words(ROW, line));
    row.put("verdict", code(line.verdict()));
    put(row, "value", line.value());
    put(row, "floor", line.floor());
    if (line.floor() != null) {
      row.put("floorIs", words(FLOOR, line));
      row.put("ratio", rounded(line.ratio()));
    }
    ArrayNode gates = row.putArray("gates");
    for (Gate gate : line.gates()) {
      ObjectNode one = gates.addObject();
      one.put("of", code(gate.of()));
      one.put("unit", gate.unit() == Gate.Unit.MILLIS ? "ms" : "times");
      one.put("most", gate.most());
      if (line.isMeasured(gate)) {
        one.put("measured", rounded(gate.measured(line.value(), line.floor())));
      }
    }
    if (!line.why().isEmpty()) {
      row.put("why", messages.text(line.why()));
    }
  }

  private static void put(ObjectNode row, String name, Samples samples) {
    if (samples != null) {
      row.putObject(name)
          .put("medianMs", rounded(samples.median()))
          .put("p95Ms", rounded(samples.p95()))
          .put("leastMs", rounded(samples.least()))
          .put("mostMs", rounded(samples.most()))
          .put("ownMedianMs", rounded(samples.ownMedian()))
          .put("ownP95Ms", rounded(samples.ownP95()))
          .put("count", samples.count());
    }
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  private static Object number(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
