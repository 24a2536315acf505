package vn.hoanhap.app.command;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;
import vn.hoanhap.i18n.Messages;

/// What `--version` says: the program, its Java and today's date in words. The date is there for
/// the telephone: a computer whose clock is wrong counts every deadline wrongly.
final class VersionWords implements IVersionProvider {

  private final Terminal terminal;

  VersionWords(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public String[] getVersion() {
    Messages messages = terminal.messages();
    String program =
        Optional.ofNullable(VersionWords.class.getPackage().getImplementationVersion())
            .orElse(messages.text("command.version.unpacked"));
    DateTimeFormatter day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
            .withLocale(messages.language().locale());
    return new String[] {
      messages.text("command.version.program", program),
      messages.text("command.version.java", System.getProperty("java.runtime.version")),
      messages.text("command.version.today", day.format(LocalDate.now(terminal.clock())))
    };
  }
}
