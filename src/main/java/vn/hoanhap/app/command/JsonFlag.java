package vn.hoanhap.app.command;

import picocli.CommandLine.Option;

/// The `--json` switch of every command.
final class JsonFlag {

  /// The option's name.
  static final String NAME = "--json";

  @Option(names = NAME, descriptionKey = "command.option.json")
  private boolean given;

  boolean isGiven() {
    return given;
  }
}
