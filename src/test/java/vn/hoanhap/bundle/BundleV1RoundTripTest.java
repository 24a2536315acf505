package vn.hoanhap.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// What is written is read back equal, is written again to the same bytes, and fits the published
/// schema, for 200 invented registers.
class BundleV1RoundTripTest {

  private static final long FIRST_SEED = 20_261_122;
  private static final int BUNDLES = 200;

  private final BundleV1Reader reader = new BundleV1Reader();
  private final Schema schema = GoldenBundles.schema();

  @Test
  void writtenThenRead_isTheSame() {
    for (long seed = FIRST_SEED; seed < FIRST_SEED + BUNDLES; seed++) {
      BundleV1 bundle = new RandomBundles(seed).bundle(30);
      String written = GoldenBundles.canonical(bundle);

      BundleV1 read =
          reader.read(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)));

      assertThat(read).as("seed %d", seed).isEqualTo(bundle);
      assertThat(GoldenBundles.canonical(read)).as("seed %d", seed).isEqualTo(written);
      assertThat(schema.validate(written, InputFormat.JSON)).as("seed %d", seed).isEmpty();
    }
  }
}
