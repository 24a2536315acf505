package vn.hoanhap.app;

import vn.hoanhap.app.command.Program;
import vn.hoanhap.app.command.Terminal;

/// Starts the program: the window without arguments, a command with them.
public final class Main {

  private Main() {}

  /// Entry point of the launcher; ends the process with the command's exit code.
  public static void main(String[] arguments) {
    System.exit(new Program(Terminal.ofProcess()).run(arguments));
  }
}
