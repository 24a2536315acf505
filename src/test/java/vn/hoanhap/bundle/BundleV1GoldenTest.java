package vn.hoanhap.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import vn.hoanhap.domain.Fault;

/// Walks the payloads kept as files: `valid/` is read, fits the schema and is written back the
/// same; each of `invalid/` is refused with the key and path of its `.expected` file, whose second
/// line says whether the schema sees the fault too. Adding a case is adding a file.
class BundleV1GoldenTest {

  private final BundleV1Reader reader = new BundleV1Reader();
  private final Schema schema = GoldenBundles.schema();

  static Stream<Path> valid() {
    return GoldenBundles.in("valid").stream();
  }

  static Stream<Path> invalid() {
    return GoldenBundles.in("invalid").stream();
  }

  @ParameterizedTest
  @MethodSource
  void valid(Path file) {
    String text = GoldenBundles.text(file);

    BundleV1 bundle = read(text);

    assertThat(GoldenBundles.canonical(bundle))
        .isEqualTo(JsonMapper.shared().readTree(text).toString());
    assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource
  void invalid(Path file) {
    String text = GoldenBundles.text(file);
    List<String> expected =
        GoldenBundles.text(expectedOf(file)).lines().map(String::strip).toList();

    Fault.Unusable fault = catchThrowableOfType(Fault.Unusable.class, () -> read(text));

    String arguments =
        fault.arguments().stream().map(Object::toString).collect(Collectors.joining(" "));
    assertThat((fault.key() + " " + arguments).strip()).isEqualTo(expected.get(0));
    assertThat("schema " + schemaSays(text)).isEqualTo(expected.get(1));
  }

  @Test
  void publishedSchema_isTheShippedOne() throws Exception {
    Path published = Path.of("src/site/resources/format/bundle-v1.schema.json");
    try (var shipped = BundleV1.class.getResourceAsStream("bundle-v1.schema.json")) {
      assertThat(Files.readString(published))
          .isEqualTo(new String(shipped.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private String schemaSays(String text) {
    try {
      List<Error> errors = schema.validate(text, InputFormat.JSON);
      return errors.isEmpty() ? "cannot say" : "refuses";
    } catch (RuntimeException notJson) {
      return "cannot say";
    }
  }

  private BundleV1 read(String text) {
    return reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Path expectedOf(Path file) {
    return file.resolveSibling(file.getFileName().toString().replace(".json", ".expected"));
  }
}
