package vn.hoanhap.app;

import java.nio.file.Path;
import org.slf4j.LoggerFactory;
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
      setUpLog();
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

  // Setting up the log takes a tenth of a start; beside the start it takes nothing.
  private static void setUpLog() {
    Thread.ofPlatform().daemon().name("log").start(LoggerFactory::getILoggerFactory);
  }
}
