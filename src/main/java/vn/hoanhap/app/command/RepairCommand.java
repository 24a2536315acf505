package vn.hoanhap.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.store.RegisterFolder;
import vn.hoanhap.usecase.safety.Repair;

/// Says what can be saved of a damaged register; with `--to` it puts the newest sound backup into a
/// new folder. The damaged register stays as it is.
@Command(name = "repair", description = "command.repair")
final class RepairCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "command.param.dir")
  private Path folder;

  @Option(names = "--user", paramLabel = "NAME", descriptionKey = "command.option.user")
  private String user;

  @Option(
      names = "--password-file",
      paramLabel = "F",
      descriptionKey = "command.option.password-file")
  private Path passwordFile;

  @Option(names = "--backups", paramLabel = "FOLDER", descriptionKey = "command.option.backups")
  private Path backups;

  @Option(names = "--to", paramLabel = "FOLDER", descriptionKey = "command.option.repair-to")
  private Path to;

  @Mixin private JsonFlag json;

  RepairCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Repair repair = new Repair(terminal.clock());
    Path parent = backups == null ? new RegisterFolder(folder).backups() : backups;
    String name = user == null ? ChiefName.in(terminal, folder, parent) : user;
    Repair.Finding found = repair.look(folder, parent, name, password());
    boolean repaired = to != null && !found.whole() && found.newest() != null;
    if (repaired) {
      repair.handle(found, to, name, password());
    }
    if (json.isGiven()) {
      terminal.print(document(found, repaired));
    } else {
      print(found, repaired);
    }
    if (found.whole() || repaired) {
      return Exit.DONE;
    }
    return found.newest() == null ? Exit.UNUSABLE : Exit.NO;
  }

  private char[] password() {
    return new Password(terminal).read(passwordFile);
  }

  private ObjectNode document(Repair.Finding found, boolean repaired) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("whole", found.whole());
    side(document, "present", found.present());
    side(document, "newest_sound_backup", found.newest());
    document.put("unsound_backups", found.unsound());
    document.put("last_saved", found.known() == null ? null : found.known().toString());
    document.put("missing_lines", found.missing());
    document.put("repaired_in", repaired ? to.toString() : null);
    return document;
  }

  private static void side(ObjectNode document, String name, Repair.Sound sound) {
    if (sound == null) {
      document.putNull(name);
      return;
    }
    document
        .putObject(name)
        .put("folder", sound.folder().toString())
        .put("last_change", sound.lastChange() == null ? null : sound.lastChange().toString())
        .put("people", sound.people())
        .put("activities", sound.activities());
  }

  private void print(Repair.Finding found, boolean repaired) {
    Messages messages = terminal.messages();
    if (found.whole()) {
      terminal.print(messages.text("command.repair.whole", found.present().people()));
      return;
    }
    terminal.print(messages.text("command.repair.damaged"));
    if (found.newest() == null) {
      terminal.print(messages.text("command.repair.no-backup", found.unsound()));
      return;
    }
    Repair.Sound newest = found.newest();
    terminal.print(
        messages.text(
            "command.repair.newest",
            newest.folder(),
            newest.lastChange(),
            newest.people(),
            newest.activities()));
    if (found.known() != null) {
      terminal.print(messages.text("command.repair.lost", found.known(), found.missing()));
    }
    if (repaired) {
      terminal.print(messages.text("command.repair.done", to));
    } else {
      terminal.say(messages.text("command.repair.ask"));
    }
  }
}
