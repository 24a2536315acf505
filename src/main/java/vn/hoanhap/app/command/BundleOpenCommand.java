package vn.hoanhap.app.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.hoanhap.bundle.BundleFile;
import vn.hoanhap.bundle.BundleV1;
import vn.hoanhap.bundle.BundleV1Writer;
import vn.hoanhap.bundle.EnvelopeReader;
import vn.hoanhap.bundle.KeyText;
import vn.hoanhap.bundle.Mark;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.i18n.Messages;

/// Opens a sealed file with a recipient's key and verifies it. It tells counts; the records
/// themselves are personal data and come only with `--records` or `--payload`.
@Command(name = "open", description = "command.bundle.open")
final class BundleOpenCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final KeyText keys = new KeyText();

  @Parameters(paramLabel = "FILE", descriptionKey = "command.param.bundle-file")
  private Path file;

  @Option(
      names = "--key",
      required = true,
      paramLabel = "KEY",
      descriptionKey = "command.option.key")
  private Path key;

  @Option(names = "--post-key", paramLabel = "KEY", descriptionKey = "command.option.post-key")
  private Path postKey;

  @Option(names = "--payload", paramLabel = "OUT", descriptionKey = "command.option.payload")
  private Path payload;

  @Option(names = "--records", descriptionKey = "command.option.records")
  private boolean records;

  @Mixin private JsonFlag json;

  BundleOpenCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    KeyText.Verifying post = postKey == null ? null : keys.readVerifying(text(postKey));
    EnvelopeReader.Opened opened =
        new EnvelopeReader().open(new BundleFile().read(file), keys.readSealing(text(key)), post);
    byte[] content = content(opened.bundle());
    if (payload != null) {
      save(content);
    }
    if (json.isGiven()) {
      terminal.print(document(opened, content));
    } else {
      print(opened, content);
    }
    if (!opened.enrolled()) {
      terminal.say(terminal.messages().text("command.bundle.not-enrolled", opened.signer()));
    }
    return Exit.DONE;
  }

  private void print(EnvelopeReader.Opened opened, byte[] content) {
    Messages messages = terminal.messages();
    BundleV1 bundle = opened.bundle();
    BundleWords.mark(messages, Mark.of(bundle)).forEach(terminal::print);
    terminal.print(messages.text("command.bundle.signer", opened.signer()));
    terminal.print(messages.text("command.bundle.digest", opened.digest()));
    terminal.print(
        messages.text(
            "command.bundle.holds",
            bundle.people().size(),
            bundle.records(),
            bundle.figures().size(),
            bundle.tombstones().size(),
            bundle.transfers().size(),
            bundle.corrections().size()));
    terminal.print(
        messages.text("command.bundle.ledger", bundle.ledger().lines(), bundle.ledger().head()));
    if (records) {
      terminal.print(JsonMapper.shared().readTree(content));
    }
  }

  private ObjectNode document(EnvelopeReader.Opened opened, byte[] content) {
    BundleV1 bundle = opened.bundle();
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("verified", true);
    document.put("signer", opened.signer());
    document.put("signer_enrolled", opened.enrolled());
    document.put("digest", opened.digest());
    BundleWords.put(document, Mark.of(bundle));
    document.put("people", bundle.people().size());
    document.put("records", bundle.records());
    document.put("figures", bundle.figures().size());
    document.put("tombstones", bundle.tombstones().size());
    document.put("transfers", bundle.transfers().size());
    document.put("corrections", bundle.corrections().size());
    document.put("ledger_lines", bundle.ledger().lines());
    document.put("ledger_head", bundle.ledger().head());
    if (records) {
      document.set("payload", JsonMapper.shared().readTree(content));
    }
    return document;
  }

  private static byte[] content(BundleV1 bundle) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new BundleV1Writer().write(bundle, out);
    return out.toByteArray();
  }

  private void save(byte[] content) {
    try {
      Files.write(payload, content);
    } catch (IOException refused) {
      throw new Fault.NotSaved(
          "command.output-not-saved", refused, payload.getFileName().toString());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new Fault.Unusable("bundle.unreadable", unreadable, file.getFileName().toString());
    }
  }
}
