package vn.hoanhap.app.command;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;

/// The tree of commands, put together by hand.
final class Commands {

  private final Terminal terminal;
  private final Screens screens;

  Commands(Terminal terminal, Screens screens) {
    this.terminal = terminal;
    this.screens = screens;
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
    root.addSubcommand(new DemoCommand(terminal, screens));
    root.addSubcommand(new TryCommand(terminal, screens));
    daily(root);
    outOfTheDoor(root);
    safety(root);
    questions(root);
    return root;
  }

  private void daily(CommandLine root) {
    root.addSubcommand(new InitCommand(terminal));
    root.addSubcommand(
        group(
            new PersonGroup(),
            new PersonListCommand(terminal),
            new PersonShowCommand(terminal),
            new PersonAddCommand(terminal)));
    root.addSubcommand(
        group(
            new MeasureGroup(),
            new MeasureAddCommand(terminal),
            new MeasureCloseCommand(terminal)));
    root.addSubcommand(
        group(
            new ActivityGroup(),
            new ActivityAddCommand(terminal),
            new ActivityListCommand(terminal)));
    root.addSubcommand(new SearchCommand(terminal));
  }

  private void outOfTheDoor(CommandLine root) {
    root.addSubcommand(new ReportCommand(terminal));
    root.addSubcommand(
        group(
            new BundleGroup(),
            new BundleBuildCommand(terminal),
            new BundleInspectCommand(terminal),
            new BundleOpenCommand(terminal),
            new BundleKeyCommand(terminal)));
  }

  private void safety(CommandLine root) {
    root.addSubcommand(new BackupCommand(terminal));
    root.addSubcommand(new RestoreCommand(terminal));
    root.addSubcommand(new VerifyCommand(terminal));
    root.addSubcommand(new RepairCommand(terminal));
    root.addSubcommand(
        group(
            new LedgerGroup(),
            new VerifyCommand(terminal, List.of("ledger")),
            new LedgerShowCommand(terminal)));
  }

  private void questions(CommandLine root) {
    root.addSubcommand(
        group(
            new LawGroup(),
            new LawExpungeCommand(terminal),
            new LawTermCommand(terminal),
            new LawLapseCommand(terminal),
            new LawDutiesCommand(terminal)));
    root.addSubcommand(new IdCommand(terminal));
    root.addSubcommand(new SortCommand(terminal));
    root.addSubcommand(new BenchCommand(terminal, screens));
  }

  private static CommandLine group(Object group, Object... commands) {
    CommandLine line = new CommandLine(group);
    for (Object command : commands) {
      line.addSubcommand(command);
    }
    return line;
  }

  @Command(name = "hoanhap", description = "command.hoanhap")
  private static final class Root {}

  @Command(name = "person", description = "command.person")
  private static final class PersonGroup {}

  @Command(name = "measure", description = "command.measure")
  private static final class MeasureGroup {}

  @Command(name = "activity", description = "command.activity")
  private static final class ActivityGroup {}

  @Command(name = "bundle", description = "command.bundle")
  private static final class BundleGroup {}

  @Command(name = "ledger", description = "command.ledger")
  private static final class LedgerGroup {}

  @Command(name = "law", description = "command.law")
  private static final class LawGroup {}
}
