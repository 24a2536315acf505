import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Keeps every Java file of the project in google-java-format's layout. Run by the build with the
/// formatter on the class path and one argument: `check` lists the files that differ and fails,
/// `write` rewrites them. It runs in its own JDK 25 because the formatter reads source with the
/// javac of the JVM it runs in, and Maven's own JVM may be too old for this project's language.
void main(String[] arguments) throws IOException {
  String mode = arguments.length == 1 ? arguments[0] : "";
  List<String> options =
      switch (mode) {
        case "check" -> List.of("--dry-run", "--set-exit-if-changed");
        case "write" -> List.of("--replace");
        default -> throw new IllegalArgumentException("check or write, not " + mode);
      };
  List<String> call = new ArrayList<>(options);
  try (Stream<Path> files = Files.walk(Path.of("src"))) {
    files.map(Path::toString).filter(name -> name.endsWith(".java")).sorted().forEach(call::add);
  }
  ToolProvider formatter = ToolProvider.findFirst("google-java-format").orElseThrow();
  int status = formatter.run(System.err, System.err, call.toArray(String[]::new));
  if (status != 0) {
    System.err.println(
        "The files above differ from the layout; mvn -Pformat process-sources rewrites them.");
    System.exit(1);
  }
}
