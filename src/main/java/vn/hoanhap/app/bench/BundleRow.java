package vn.hoanhap.app.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoanhap.bundle.BundleFile;
import vn.hoanhap.bundle.BundleV1Writer;
import vn.hoanhap.bundle.EnvelopeReader;
import vn.hoanhap.bundle.KeyText;
import vn.hoanhap.crypto.BareSeal;
import vn.hoanhap.crypto.SealingKey;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.usecase.bundle.BuildBundle;
import vn.hoanhap.usecase.bundle.ShowPostKey;
import vn.hoanhap.usecase.session.OpenRegister;

/// The month's file from the register to the disk, read back and proven; its floor writes the same
/// JSON with Jackson, packs it with gzip and encrypts it with AES-GCM, all in memory.
final class BundleRow implements Row {

  private static final int ROUNDS = 5;

  @Override
  public String name() {
    return "bundle";
  }

  @Override
  public List<Line> measure(Place place) {
    Path scratch = place.scratch("bundle");
    KeyText keys = new KeyText();
    SealingKey province = SealingKey.fresh();
    String shown = keys.write(province.publicHalf(), true);
    try (OpenRegister open = place.open(place.filled(place.people()))) {
      Actor actor = open.user().actor();
      BuildBundle build =
          new BuildBundle(open.database(), place.reference().communes(), place.clock());
      BuildBundle.Command command =
          new BuildBundle.Command(YearMonth.now(place.clock()), shown, scratch);
      BuildBundle.Done first = build.handle(actor, command);
      EnvelopeReader.Opened opened =
          new EnvelopeReader()
              .open(
                  new BundleFile().read(first.file()),
                  keys.readSealing(keys.write(province, true)),
                  keys.readVerifying(new ShowPostKey(open.database()).handle(actor)));
      ByteArrayOutputStream payload = new ByteArrayOutputStream();
      new BundleV1Writer().write(opened.bundle(), payload);
      JsonNode tree = JsonMapper.shared().readTree(payload.toByteArray());
      Pair pair =
          Pair.of(1, place.times(ROUNDS), () -> again(build, actor, command), () -> seal(tree));
      return List.of(Line.of("bundle", pair, Gate.times(Gate.Of.MEDIAN, 2.0)));
    }
  }

  private static void again(BuildBundle build, Actor actor, BuildBundle.Command command) {
    try {
      Files.delete(build.handle(actor, command).file());
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private static void seal(JsonNode tree) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed, 1 << 16)) {
      gzip.write(JsonMapper.shared().writeValueAsBytes(tree));
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    new BareSeal().seal(packed.toByteArray());
  }
}
