package vn.hoanhap.app;

/** Starts the program: the window without arguments, a command with them. */
public final class Main {

  private Main() {}

  /** Entry point of the launcher. */
  public static void main(String[] arguments) {}
}
