package vn.hoanhap.usecase.desk;

import java.time.LocalDateTime;
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

  /// What was kept of a form: its texts, and when they were kept on the post's wall clock.
  public record Kept(Map<String, String> fields, LocalDateTime at) {}

  /// What was kept, if anything; it stays until [#drop].
  public Optional<Kept> find(Actor actor, String form) {
    return database.read(
        tx ->
            drafts
                .keptAt(tx, actor.id(), form)
                .map(at -> new Kept(drafts.find(tx, actor.id(), form), at)));
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
