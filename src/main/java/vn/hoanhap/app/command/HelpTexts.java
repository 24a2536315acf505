package vn.hoanhap.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.ListResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import vn.hoanhap.i18n.Messages;

/// Puts the words of the message files into picocli's help: a command's `description` and an
/// argument's `descriptionKey` hold message keys.
final class HelpTexts {

  private final Messages messages;

  HelpTexts(Messages messages) {
    this.messages = messages;
  }

  /// Translates a command and all below it.
  void applyTo(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .descriptionKey("command.option.help")
            .build());
    List<Object[]> texts = new ArrayList<>();
    spec.options().forEach(option -> add(texts, option.descriptionKey()));
    spec.positionalParameters().stream()
        .map(PositionalParamSpec::descriptionKey)
        .forEach(key -> add(texts, key));
    spec.resourceBundle(bundle(texts));
    usage(spec.usageMessage());
    command.getSubcommands().values().forEach(this::applyTo);
  }

  private void usage(UsageMessageSpec usage) {
    String[] keys = usage.description();
    if (keys.length == 1 && messages.has(keys[0])) {
      usage.description(escaped(keys[0]));
    }
    usage.synopsisHeading(messages.text("command.usage") + " ");
    usage.synopsisSubcommandLabel(messages.text("command.usage.subcommand"));
    usage.parameterListHeading("%n" + messages.text("command.usage.parameters") + "%n");
    usage.optionListHeading("%n" + messages.text("command.usage.options") + "%n");
    usage.commandListHeading("%n" + messages.text("command.usage.commands") + "%n");
  }

  private void add(List<Object[]> texts, String key) {
    if (key != null) {
      texts.add(new Object[] {key, escaped(key)});
    }
  }

  /// picocli reads its texts as formats.
  private String escaped(String key) {
    return messages.text(key).replace("%", "%%");
  }

  private static ListResourceBundle bundle(List<Object[]> texts) {
    return new ListResourceBundle() {
      @Override
      protected Object[][] getContents() {
        return texts.toArray(Object[][]::new);
      }
    };
  }
}
