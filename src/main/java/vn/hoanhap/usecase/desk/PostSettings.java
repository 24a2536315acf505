package vn.hoanhap.usecase.desk;

import vn.hoanhap.domain.access.Actor;

/// What the post set for itself, and what the status line shows.
public final class PostSettings {

  /// `superiorBody` and `postName` are the two letterhead lines, `place` the name before the date;
  /// `chiefName` signs; `secondBackupFolder` may be empty; `lockAfterMinutes` is 1 to 60.
  public record Settings(
      String communeCode,
      String postName,
      String superiorBody,
      String place,
      String chiefName,
      String secondBackupFolder,
      int lockAfterMinutes,
      boolean training) {}

  public Settings read(Actor actor) {
    throw new UnsupportedOperationException();
  }

  public Settings save(Actor chief, Settings settings) {
    throw new UnsupportedOperationException();
  }
}
