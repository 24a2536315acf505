package vn.hoanhap.app.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;

/// The tree of commands, put together by hand.
final class Commands {

  private final Terminal terminal;

  Commands(Terminal terminal) {
    this.terminal = terminal;
  }

  CommandLine root() {
    CommandLine root = new CommandLine(new Root());
    root.getCommandSpec()
        .versionProvider(new VersionWords(terminal))
        .addOption(
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .descriptionKey("command.option.version")
                .build());
    root.addSubcommand(bundle());
    root.addSubcommand(law());
    root.addSubcommand(new IdCommand(terminal));
    root.addSubcommand(new SortCommand(terminal));
    return root;
  }

  private CommandLine bundle() {
    CommandLine bundle = new CommandLine(new Bundle());
    bundle.addSubcommand(new BundleInspectCommand(terminal));
    bundle.addSubcommand(new BundleOpenCommand(terminal));
    return bundle;
  }

  private CommandLine law() {
    CommandLine law = new CommandLine(new Law());
    law.addSubcommand(new LawExpungeCommand(terminal));
    law.addSubcommand(new LawTermCommand(terminal));
    law.addSubcommand(new LawLapseCommand(terminal));
    law.addSubcommand(new LawDutiesCommand(terminal));
    return law;
  }

  @Command(name = "hoanhap", description = "command.hoanhap")
  private static final class Root {}

  @Command(name = "bundle", description = "command.bundle")
  private static final class Bundle {}

  @Command(name = "law", description = "command.law")
  private static final class Law {}
}
