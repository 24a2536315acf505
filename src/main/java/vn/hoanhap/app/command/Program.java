package vn.hoanhap.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.i18n.Messages;

/// Runs one command and turns what comes of it into words and an exit code.
public final class Program {

  private static final Logger LOG = LoggerFactory.getLogger(Program.class);

  private final Terminal terminal;
  private final Screens screens;
  private final Messages messages;
  private final FaultWords faults;

  public Program(Terminal terminal, Screens screens) {
    this.terminal = terminal;
    this.screens = screens;
    this.messages = terminal.messages();
    this.faults = new FaultWords(messages);
  }

  /// Runs the command that the arguments name. Never throws: whatever happens is said on the
  /// terminal and in the exit code.
  public int run(String... arguments) {
    CommandLine root = new Commands(terminal, screens).root();
    new HelpTexts(messages).applyTo(root);
    root.setOut(new PrintWriter(terminal.out(), true));
    root.setErr(new PrintWriter(terminal.err(), true));
    root.setParameterExceptionHandler(this::wrongUse);
    root.setExecutionExceptionHandler(this::failed);
    return root.execute(arguments);
  }

  private int wrongUse(ParameterException fault, String[] arguments) {
    terminal.say(inWords(fault));
    fault.getCommandLine().usage(terminal.err());
    return Exit.WRONG_USE;
  }

  private String inWords(ParameterException fault) {
    return switch (fault) {
      case MissingParameterException missing ->
          messages.text("command.missing", names(missing.getMissing()));
      case UnmatchedArgumentException unmatched ->
          messages.text("command.unmatched", String.join(" ", unmatched.getUnmatched()));
      default ->
          fault.getArgSpec() == null
              ? messages.text("command.not-understood")
              : messages.text("command.bad-value", names(List.of(fault.getArgSpec())));
    };
  }

  private static String names(List<ArgSpec> arguments) {
    return arguments.stream()
        .map(
            arg ->
                arg.isOption()
                    ? ((CommandLine.Model.OptionSpec) arg).longestName()
                    : arg.paramLabel())
        .collect(Collectors.joining(", "));
  }

  private int failed(Exception reason, CommandLine command, ParseResult parsed) {
    return switch (reason) {
      case Fault fault -> refused(fault, parsed);
      case WrongUse wrong -> {
        terminal.say(wrong.getMessage());
        yield Exit.WRONG_USE;
      }
      case BadInput bad -> {
        terminal.say(messages.text(bad.key(), bad.arguments()));
        yield Exit.WRONG_USE;
      }
      default -> ours(reason);
    };
  }

  private int refused(Fault fault, ParseResult parsed) {
    faults.say(fault, terminal);
    if (asksForJson(parsed)) {
      terminal.print(JsonNodeFactory.instance.objectNode().set("fault", faults.json(fault)));
    }
    return Exit.of(fault);
  }

  /// The log gets the whole; the terminal a sentence, because a stack trace helps nobody who typed
  /// a command.
  private int ours(Exception reason) {
    LOG.error("command failed", reason);
    terminal.say(messages.text("command.our-fault", reason.getClass().getSimpleName()));
    return Exit.OURS;
  }

  private static boolean asksForJson(ParseResult parsed) {
    ParseResult innermost = parsed;
    while (innermost.hasSubcommand()) {
      innermost = innermost.subcommand();
    }
    return innermost.hasMatchedOption(JsonFlag.NAME);
  }
}
