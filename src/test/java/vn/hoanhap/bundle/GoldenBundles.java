package vn.hoanhap.bundle;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The payloads kept as files, and the published schema.
final class GoldenBundles {

  private GoldenBundles() {}

  /// The JSON files of a folder beside this class, by name.
  static List<Path> in(String folder) {
    try (Stream<Path> files =
        Files.list(Path.of(GoldenBundles.class.getResource("v1/" + folder).toURI()))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException | URISyntaxException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// The schema as it is shipped in the jar.
  static Schema schema() {
    try (InputStream in = BundleV1.class.getResourceAsStream("bundle-v1.schema.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      var config = SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
      return SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(config))
          .getSchema(text, InputFormat.JSON);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// The bundle as the writer writes it.
  static String canonical(BundleV1 bundle) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new BundleV1Writer().write(bundle, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
