package vn.hoanhap.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoanhap.domain.access.UserId;

/// Half-typed forms, kept through a lock or a crash. They are inside the encrypted file, per user.
public final class DraftRepository {

  static final String DROP = "DELETE FROM draft WHERE user_id = :user AND form = :form";

  static final String PUT =
      "INSERT INTO draft (user_id, form, field, value, saved_at) VALUES (:user, :form, :field,"
          + " :value, :now)";

  static final String FIELDS =
      "SELECT field, value FROM draft WHERE user_id = :user AND form = :form ORDER BY field";

  static final String FORMS =
      "SELECT form, max(saved_at) AS saved_at FROM draft WHERE user_id = :user GROUP BY form ORDER"
          + " BY 2 DESC";

  /// A form that was left half-typed.
  public record Kept(String form, Instant savedAt) {}

  /// Keeps the texts of a form in place of those kept before.
  public void save(Tx tx, UserId user, String form, Map<String, String> fields) {
    drop(tx, user, form);
    fields.forEach(
        (field, value) ->
            tx.handle()
                .createUpdate(PUT)
                .bind("user", user.value())
                .bind("form", form)
                .bind("field", field)
                .bind("value", value)
                .bind("now", Columns.text(tx.now()))
                .execute());
  }

  /// When a form was kept; empty when it was not.
  public Optional<LocalDateTime> keptAt(Tx tx, UserId user, String form) {
    return forms(tx, user).stream()
        .filter(kept -> kept.form().equals(form))
        .findFirst()
        .map(kept -> LocalDateTime.ofInstant(kept.savedAt(), tx.zone()));
  }

  /// The kept texts by field; empty when there are none.
  public Map<String, String> find(Tx tx, UserId user, String form) {
    Map<String, String> fields = new LinkedHashMap<>();
    tx.handle()
        .createQuery(FIELDS)
        .bind("user", user.value())
        .bind("form", form)
        .map((row, context) -> Map.entry(row.getString("field"), row.getString("value")))
        .forEach(entry -> fields.put(entry.getKey(), entry.getValue()));
    return fields;
  }

  /// The forms a user left half-typed, newest first.
  public List<Kept> forms(Tx tx, UserId user) {
    return tx.handle()
        .createQuery(FORMS)
        .bind("user", user.value())
        .map((row, context) -> new Kept(row.getString("form"), Columns.instant(row, "saved_at")))
        .list();
  }

  /// Forgets a draft.
  public void drop(Tx tx, UserId user, String form) {
    tx.handle().createUpdate(DROP).bind("user", user.value()).bind("form", form).execute();
  }
}
