package vn.hoanhap.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.hoanhap.app.bench.Bench;
import vn.hoanhap.app.bench.Line;
import vn.hoanhap.app.bench.Place;

/// Prints the speed table: what was measured on fictitious people, its floor, their ratio and the
/// gate. The answer is 1 when a gate is missed.
@Command(name = "bench", description = "command.bench")
final class BenchCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Screens screens;

  @Option(names = "--people", paramLabel = "N", descriptionKey = "command.option.bench-people")
  private int people = 50_000;

  @Option(
      names = "--only",
      paramLabel = "ROW",
      split = ",",
      descriptionKey = "command.option.bench-only")
  private Set<String> only = new LinkedHashSet<>();

  @Option(names = "--keep", paramLabel = "DIR", descriptionKey = "command.option.bench-keep")
  private Path keep;

  @Option(names = "--image", paramLabel = "FILE", descriptionKey = "command.option.bench-image")
  private Path image;

  // What a new process of the program's own measures.
  @Option(names = "--inside", hidden = true, descriptionKey = "command.option.bench-inside")
  private String inside;

  @Mixin private JsonFlag json;

  BenchCommand(Terminal terminal, Screens screens) {
    this.terminal = terminal;
    this.screens = screens;
  }

  @Override
  public Integer call() {
    if (inside != null) {
      terminal.print(Long.toString(Bench.inside(inside, keep, terminal.clock())));
      return Exit.DONE;
    }
    Bench bench = new Bench(screens, image);
    requireKnown(bench.names());
    BenchWords words = new BenchWords(terminal);
    List<Line> lines =
        measured(bench, line -> words.tell(line, json.isGiven() ? terminal::say : terminal::print));
    if (json.isGiven()) {
      words.print(people, lines);
    }
    boolean missed = lines.stream().anyMatch(line -> line.verdict() == Line.Verdict.MISSED);
    return missed ? Exit.NO : Exit.DONE;
  }

  private void requireKnown(List<String> names) {
    if (people < 100 || !names.containsAll(only)) {
      throw new WrongUse(terminal.messages().text("command.bench.wrong", String.join(", ", names)));
    }
  }

  private List<Line> measured(Bench bench, Consumer<Line> heard) {
    Path folder = keep == null ? fresh() : keep;
    try {
      Place place =
          new Place(
              new Place.Setting(
                  folder,
                  people,
                  terminal.clock(),
                  terminal.messages(),
                  terminal::say,
                  terminal::environment));
      return bench.run(place, only, heard);
    } finally {
      if (keep == null) {
        Place.clear(folder);
      }
    }
  }

  private static Path fresh() {
    try {
      return Files.createTempDirectory("hoanhap-bench");
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
