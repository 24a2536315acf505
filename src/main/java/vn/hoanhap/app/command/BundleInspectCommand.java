package vn.hoanhap.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.hoanhap.bundle.BundleFile;
import vn.hoanhap.bundle.EnvelopeReader;
import vn.hoanhap.i18n.Messages;

/// Says what the outside of a sealed file tells without a key: whose, which month, which number,
/// for whom, how large.
@Command(name = "inspect", description = "command.bundle.inspect")
final class BundleInspectCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", descriptionKey = "command.param.bundle-file")
  private Path file;

  @Mixin private JsonFlag json;

  BundleInspectCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    EnvelopeReader.Outside outside = new EnvelopeReader().inspect(new BundleFile().read(file));
    boolean renamed = outside.mark().isContradictedBy(file.getFileName().toString());
    if (json.isGiven()) {
      terminal.print(document(outside, renamed));
    } else {
      print(outside);
    }
    if (renamed) {
      terminal.say(terminal.messages().text("command.bundle.renamed", outside.mark().fileName()));
    }
    return renamed ? Exit.NO : Exit.DONE;
  }

  private void print(EnvelopeReader.Outside outside) {
    Messages messages = terminal.messages();
    BundleWords.mark(messages, outside.mark()).forEach(terminal::print);
    outside
        .recipients()
        .forEach(id -> terminal.print(messages.text("command.bundle.recipient", id)));
    terminal.print(messages.text("command.bundle.size", outside.fileSize(), outside.sealedSize()));
  }

  private static ObjectNode document(EnvelopeReader.Outside outside, boolean renamed) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    BundleWords.put(document, outside.mark());
    document.put("file_bytes", outside.fileSize());
    document.put("sealed_bytes", outside.sealedSize());
    document.put("renamed", renamed);
    outside.recipients().forEach(document.putArray("recipients")::add);
    return document;
  }
}
