package vn.hoanhap.app;

import java.nio.file.Path;
import vn.hoanhap.app.command.Program;
import vn.hoanhap.app.command.Terminal;

/// Starts the program: the window without arguments, a command with them.
public final class Main {

  private static final String LOG_FOLDER = "hoanhap.log";

  private Main() {}

  /// Entry point of the launcher; ends the process with the command's exit code.
  public static void main(String[] arguments) {
    Path home = Path.of(System.getProperty("user.home"));
    System.setProperty(LOG_FOLDER, DeskSettings.folder(System.getenv(), home).toString());
    if (arguments.length == 0) {
      if (StartTrial.isAsked()) {
        StartTrial.run();
      } else {
        Desktop.launch();
      }
      System.exit(0);
    }
    System.exit(
        new Program(Terminal.ofProcess(), new WindowScreens(System.getenv(), home)).run(arguments));
  }
}
