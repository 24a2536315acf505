package vn.hoanhap.app.command;

/// The command was given something it cannot work with; the text says what, for the person at the
/// keyboard.
final class WrongUse extends RuntimeException {

  WrongUse(String text) {
    super(text);
  }
}
