package vn.hoanhap.usecase.desk;

import java.util.Map;
import java.util.Optional;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.DraftRepository;

/// Keeps a half-typed form through a lock or a crash, inside the encrypted file, per user. A draft
/// is no record: it needs no right to write and leaves no ledger line.
public final class KeepDraft {

  private final Database database;
  private final DraftRepository drafts = new DraftRepository();

  public KeepDraft(Database database) {
    this.database = database;
  }

  /// `form` names the form ("person-add", "measure-add:12"), `fields` its texts.
  public void save(Actor actor, String form, Map<String, String> fields) {
    database.write(
        actor,
        tx -> {
          drafts.save(tx, actor.id(), form, fields);
          return form;
        });
  }

  /// The kept texts, if any; they stay until [#drop].
  public Optional<Map<String, String>> find(Actor actor, String form) {
    return Optional.of(database.read(tx -> drafts.find(tx, actor.id(), form)))
        .filter(fields -> !fields.isEmpty());
  }

  /// The form left half-typed last, by its name.
  public Optional<String> newest(Actor actor) {
    return database.read(tx -> drafts.forms(tx, actor.id())).stream()
        .findFirst()
        .map(DraftRepository.Kept::form);
  }

  /// Forgets the draft, after saving or giving up.
  public void drop(Actor actor, String form) {
    database.write(
        actor,
        tx -> {
          drafts.drop(tx, actor.id(), form);
          return form;
        });
  }
}
