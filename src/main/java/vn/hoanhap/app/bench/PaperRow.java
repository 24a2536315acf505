package vn.hoanhap.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoanhap.app.demo.TrainingRegister;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.law.LawBooks;
import vn.hoanhap.usecase.measure.LegalClock;
import vn.hoanhap.usecase.paper.ListPapers;
import vn.hoanhap.usecase.paper.PreparePaper;
import vn.hoanhap.usecase.person.SearchPeople;
import vn.hoanhap.usecase.session.OpenRegister;
import vn.hoanhap.usecase.today.ShowToday;

/// The case list to PDF, in a Java that is warm and by a whole new process with its unlocking; the
/// floor of both is LibreOffice converting the same list from a spreadsheet, in a new process with
/// a profile that is there already.
final class PaperRow implements Row {

  private static final String OFFICE = "soffice";
  private static final String NO_OFFICE = "bench.no-office";
  private static final int ROUNDS = 7;
  private static final int PROCESSES = 3;
  private static final Gate WARM = Gate.times(Gate.Of.MEDIAN, 0.25);
  private static final Gate NEW = Gate.times(Gate.Of.MEDIAN, 0.6);

  @Override
  public String name() {
    return "paper";
  }

  @Override
  public List<Line> measure(Place place) {
    Path scratch = place.scratch("paper");
    Path register = place.filled(place.fewPeople());
    Path sheet = scratch.resolve("list.xlsx");
    String report = new ListPapers().handle().getFirst().code();
    Samples warm = new Samples();
    try (OpenRegister open = place.open(register)) {
      Actor actor = open.user().actor();
      PreparePaper papers =
          new PreparePaper(
              open.database(),
              new SearchPeople(open.database()),
              new LegalClock(LawBooks.shipped().rules()),
              new ShowToday(open.database(), LawBooks.shipped()),
              place.clock());
      PreparePaper.ListRequest request =
          new PreparePaper.ListRequest(
              report, SearchPeople.Query.of(""), "bench", place.messages().language());
      papers.exportList(actor, request, sheet);
      papers.printList(actor, request);
      for (int i = 0; i < place.times(ROUNDS); i++) {
        warm.time(() -> papers.printList(actor, request));
      }
    }
    Optional<Samples> office = office(place, scratch, sheet);
    Samples fresh = new Samples();
    Path page = scratch.resolve("list.pdf");
    for (int i = 0; i < place.times(PROCESSES); i++) {
      fresh.time(() -> print(place, register, report, page));
    }
    return List.of(line("paper-warm", warm, office, WARM), line("paper-new", fresh, office, NEW));
  }

  private static Line line(String name, Samples value, Optional<Samples> office, Gate gate) {
    return office
        .map(floor -> Line.of(name, new Pair(value, floor), gate))
        .orElseGet(() -> Line.alone(name, value, NO_OFFICE, gate));
  }

  private static void print(Place place, Path register, String report, Path page) {
    List<String> arguments =
        List.of("report", register.toString(), report, "--out", page.toString());
    place.children().itself(arguments, Map.of("HOANHAP_PASSWORD", TrainingRegister.PASSWORD));
  }

  private static Optional<Samples> office(Place place, Path scratch, Path sheet) {
    Optional<Path> office = onPath(place);
    if (office.isEmpty()) {
      return Optional.empty();
    }
    List<String> command =
        List.of(
            office.get().toString(),
            "-env:UserInstallation=" + scratch.resolve("office").toUri(),
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            scratch.resolve("office-out").toString(),
            sheet.toString());
    Children.run(command, Map.of());
    Samples samples = new Samples();
    for (int i = 0; i < place.times(PROCESSES); i++) {
      samples.time(() -> Children.run(command, Map.of()));
    }
    requireOne(scratch.resolve("office-out"));
    return Optional.of(samples);
  }

  private static Optional<Path> onPath(Place place) {
    List<Path> folders = new ArrayList<>();
    String path = place.environment("PATH");
    if (path != null) {
      Stream.of(path.split(java.io.File.pathSeparator)).map(Path::of).forEach(folders::add);
    }
    return folders.stream()
        .map(folder -> folder.resolve(OFFICE))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static void requireOne(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      if (files.findAny().isEmpty()) {
        throw new IllegalStateException("LibreOffice wrote nothing");
      }
    } catch (IOException nothing) {
      throw new UncheckedIOException(nothing);
    }
  }
}
