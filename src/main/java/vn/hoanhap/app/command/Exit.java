package vn.hoanhap.app.command;

import vn.hoanhap.domain.Fault;

/// The exit codes that scripts rely on.
final class Exit {

  /// Done.
  static final int DONE = 0;

  /// The answer is no: verification failed, something needs review, lines were refused.
  static final int NO = 1;

  /// Wrong use of the command.
  static final int WRONG_USE = 2;

  /// A file, key or bundle cannot be used, or the disk refused.
  static final int UNUSABLE = 3;

  /// A fault of ours.
  static final int OURS = 4;

  /// What the door of a register refuses is a wrong key, not the answer no.
  private static final String DOOR = "key-file.";

  private Exit() {}

  static int of(Fault fault) {
    return switch (fault) {
      case Fault.RuleBroken broken -> NO;
      case Fault.NotFound missing -> NO;
      case Fault.Conflict changed -> NO;
      case Fault.Denied denied -> denied.key().startsWith(DOOR) ? UNUSABLE : NO;
      case Fault.Unusable unusable -> UNUSABLE;
      case Fault.NotSaved refused -> UNUSABLE;
    };
  }
}
