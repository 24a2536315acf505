package vn.hoanhap.app.command;

import java.util.List;

/// A value of the JSON input cannot be used. The message key `command.input.…` says how; `path`
/// names the value (`convictions[0].judgmentDate`) and is the first argument of the text.
final class BadInput extends RuntimeException {

  private final String key;
  private final String path;
  private final transient List<Object> arguments;

  BadInput(String key, String path, Object... more) {
    super(key);
    this.key = key;
    this.path = path;
    List<Object> all = new java.util.ArrayList<>(List.of(path));
    all.addAll(List.of(more));
    this.arguments = List.copyOf(all);
  }

  String key() {
    return key;
  }

  String path() {
    return path;
  }

  Object[] arguments() {
    return arguments.toArray();
  }
}
