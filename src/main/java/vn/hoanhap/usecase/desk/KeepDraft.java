package vn.hoanhap.usecase.desk;

import java.util.Map;
import java.util.Optional;
import vn.hoanhap.domain.access.Actor;

/// Keeps a half-typed form through a lock or a crash, inside the encrypted file, per user.
public final class KeepDraft {

  /// `form` names the form ("person-add", "measure-add:12"), `fields` its texts.
  public void save(Actor actor, String form, Map<String, String> fields) {
    throw new UnsupportedOperationException();
  }

  /// The kept texts, if any; they stay until [#drop].
  public Optional<Map<String, String>> find(Actor actor, String form) {
    throw new UnsupportedOperationException();
  }

  /// Forgets the draft, after saving or giving up.
  public void drop(Actor actor, String form) {
    throw new UnsupportedOperationException();
  }
}
