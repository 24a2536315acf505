package vn.hoanhap.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.hoanhap.bundle.BundleFile;
import vn.hoanhap.bundle.BundleV1;
import vn.hoanhap.bundle.BundleV1Reader;
import vn.hoanhap.bundle.EnvelopeWriter;
import vn.hoanhap.bundle.KeyText;
import vn.hoanhap.crypto.SealingKey;
import vn.hoanhap.crypto.SigningKey;

/// `bundle inspect` and `bundle open` on a sealed file: what they tell, and each way it can be
/// wrong.
class BundleCommandsTest {

  private final KeyText keys = new KeyText();
  private final SealingKey province = SealingKey.fresh();
  private final SealingKey post = SealingKey.fresh();
  private final SigningKey signer = SigningKey.fresh();

  @TempDir Path folder;

  private Path file;
  private Path key;

  @BeforeEach
  void seal() throws IOException {
    key = Files.writeString(folder.resolve("tinh.khoa.json"), keys.write(province, true));
    KeyText.Sealing to = keys.readSealing(keys.write(province, true));
    KeyText.Sealing own = keys.readSealing(keys.write(post, true));
    EnvelopeWriter.Sealed sealed =
        new EnvelopeWriter()
            .seal(bundle(to, own), keys.readSigning(keys.write(signer)), List.of(to, own));
    file = new BundleFile().write(folder, sealed, own);
  }

  @Test
  void inspect_tellsTheOutsideAlone() throws IOException {
    CommandRun run = CommandRun.of("bundle", "inspect", file, "--json");

    JsonNode json = run.json();
    assertThat(run.exit()).isZero();
    assertThat(json.get("post").asString()).isEqualTo("13318");
    assertThat(json.get("month").asString()).isEqualTo("2026-11");
    assertThat(json.get("sequence").asInt()).isEqualTo(12);
    assertThat(json.get("training").asBoolean()).isTrue();
    assertThat(json.get("file_bytes").asLong()).isEqualTo(Files.size(file));
    assertThat(json.get("recipients").get(0).asString()).isEqualTo(keys.id(province.publicKey()));
    assertThat(run.out()).doesNotContain("Nguyễn");
  }

  @Test
  void open_verifiesAndTellsNobodysName() {
    CommandRun run = CommandRun.of("bundle", "open", file, "--key", key, "--json");

    assertThat(run.exit()).isZero();
    assertThat(run.json().get("verified").asBoolean()).isTrue();
    assertThat(run.json().get("people").asInt()).isEqualTo(3);
    assertThat(run.json().get("signer_enrolled").asBoolean()).isFalse();
    assertThat(run.out()).doesNotContain("Nguyễn");
    assertThat(run.err()).contains(keys.id(signer.publicKey()));
  }

  @Test
  void open_withRecordsAndEnrolledKey_givesTheRecords() throws IOException {
    Path enrolled = Files.writeString(folder.resolve("xa.khoa.json"), keys.writePublic(signer));

    CommandRun run =
        CommandRun.of(
            "bundle", "open", file, "--key", key, "--post-key", enrolled, "--records", "--json");

    assertThat(run.json().at("/payload/people/0/identity/name").asString())
        .isEqualTo("Nguyễn Văn Đức");
    assertThat(run.json().get("signer_enrolled").asBoolean()).isTrue();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void open_savesThePayloadWhenAsked() throws IOException {
    Path payload = folder.resolve("noi-dung.json");

    CommandRun run = CommandRun.of("bundle", "open", file, "--key", key, "--payload", payload);

    assertThat(run.exit()).isZero();
    try (InputStream in = Files.newInputStream(payload)) {
      assertThat(new BundleV1Reader().read(in).sequence()).isEqualTo(12);
    }
  }

  @Test
  void wrongKeyTamperedAndTruncated_areThreeWithTheirOwnWords() throws IOException {
    Path other =
        Files.writeString(folder.resolve("khac.khoa.json"), keys.write(SealingKey.fresh(), true));
    byte[] content = Files.readAllBytes(file);
    Path cutOff =
        Files.write(
            folder.resolve("cut.hoanhap.json"),
            java.util.Arrays.copyOf(content, content.length / 2));
    ObjectNode changed = (ObjectNode) JsonMapper.shared().readTree(content);
    changed.put(
        "tag",
        changed.get("tag").asString().startsWith("A")
            ? "B" + changed.get("tag").asString().substring(1)
            : "A" + changed.get("tag").asString().substring(1));
    Path tampered =
        Files.write(
            folder.resolve("changed.hoanhap.json"), JsonMapper.shared().writeValueAsBytes(changed));

    assertThat(fault(CommandRun.of("bundle", "open", file, "--key", other, "--json")))
        .isEqualTo("3 bundle.wrong-key");
    assertThat(fault(CommandRun.of("bundle", "open", cutOff, "--key", key, "--json")))
        .isEqualTo("3 bundle.truncated");
    assertThat(fault(CommandRun.of("bundle", "open", tampered, "--key", key, "--json")))
        .isEqualTo("3 bundle.tampered");
    assertThat(fault(CommandRun.of("bundle", "inspect", key, "--json")))
        .isEqualTo("3 bundle.damaged");
  }

  @Test
  void inspect_ofAnotherNumbersName_isNo() throws IOException {
    Path renamed = Files.move(file, folder.resolve("13318-2026-11-0013.hoanhap.json"));

    CommandRun run = CommandRun.of("bundle", "inspect", renamed);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("13318-2026-11-0012.hoanhap.json");
  }

  private static String fault(CommandRun run) {
    return run.exit() + " " + run.json().at("/fault/key").asString();
  }

  /// The golden bundle, addressed to these keys.
  private static BundleV1 bundle(KeyText.Sealing to, KeyText.Sealing own) throws IOException {
    try (InputStream golden = BundleV1.class.getResourceAsStream("v1/valid/full.json")) {
      String text = new String(golden.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      ObjectNode json = (ObjectNode) JsonMapper.shared().readTree(text);
      json.putArray("recipients").add(to.id()).add(own.id());
      return new BundleV1Reader()
          .read(new java.io.ByteArrayInputStream(JsonMapper.shared().writeValueAsBytes(json)));
    }
  }
}
