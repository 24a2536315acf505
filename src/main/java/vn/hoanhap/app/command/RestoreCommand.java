package vn.hoanhap.app.command;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.usecase.safety.Restore;

/// Shows the present register and a backup side by side; with `--yes` it puts the backup in the
/// place of the register, which is kept aside.
@Command(name = "restore", description = "command.restore")
final class RestoreCommand implements Callable<Integer> {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "command.param.dir")
  private Path folder;

  @Parameters(index = "1", paramLabel = "BACKUP", descriptionKey = "command.param.backup")
  private Path backup;

  @Mixin private AccessOptions access;

  @Option(names = "--yes", descriptionKey = "command.option.yes")
  private boolean yes;

  @Option(names = "--other-register", descriptionKey = "command.option.other-register")
  private boolean otherRegister;

  @Mixin private JsonFlag json;

  RestoreCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Restore restore = new Restore(terminal.clock());
    String name = access.name(terminal, backup);
    Restore.Choice choice = restore.look(folder, backup, name, access.password(terminal));
    Path aside =
        yes ? restore.handle(folder, backup, name, access.password(terminal), otherRegister) : null;
    if (json.isGiven()) {
      terminal.print(document(choice, aside));
    } else {
      print(choice, aside);
    }
    return Exit.DONE;
  }

  private static ObjectNode document(Restore.Choice choice, Path aside) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    side(document.putObject("present"), choice.present());
    side(document.putObject("backup"), choice.backup());
    document.put("restored", aside != null);
    document.put("put_aside", aside == null ? null : aside.toString());
    return document;
  }

  private static void side(ObjectNode out, Restore.Side side) {
    out.put("folder", side.folder().toString());
    out.put("readable", side.readable());
    out.put("last_change", side.lastChange() == null ? null : side.lastChange().toString());
    out.put("people", side.people());
    out.put("activities", side.activities());
    out.put("ledger_head", side.ledgerHead());
  }

  private void print(Restore.Choice choice, Path aside) {
    Messages messages = terminal.messages();
    terminal.print(messages.text("command.restore.present", words(choice.present())));
    terminal.print(messages.text("command.restore.backup", words(choice.backup())));
    if (aside == null) {
      terminal.say(messages.text("command.restore.ask"));
    } else {
      terminal.print(messages.text("command.restore.done", aside));
    }
  }

  private String moment(Restore.Side side) {
    return side.lastChange() == null
        ? ""
        : MOMENT.format(side.lastChange().atZone(terminal.clock().getZone()));
  }

  private String words(Restore.Side side) {
    Messages messages = terminal.messages();
    return side.readable()
        ? messages.text("command.restore.side", moment(side), side.people(), side.activities())
        : messages.text("command.restore.unreadable", new FaultWords(messages).what(side.unread()));
  }
}
