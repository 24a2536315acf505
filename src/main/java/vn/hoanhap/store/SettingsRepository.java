package vn.hoanhap.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The post that owns the register, and what it set for itself.
public final class SettingsRepository {

  static final String INSERT_POST =
      "INSERT INTO post (id, register_key, commune_code, created_at, training) VALUES (1, :key,"
          + " :commune, :now, :training)";

  static final String POST = "SELECT * FROM post WHERE id = 1";

  static final String MOVE_POST = "UPDATE post SET commune_code = :commune WHERE id = 1";

  static final String GET = "SELECT value FROM setting WHERE name = :name";

  static final String PUT =
      "INSERT INTO setting (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET"
          + " value = excluded.value";

  static final String ALL = "SELECT name, value FROM setting ORDER BY name";

  /// What the register is: its opaque key in bundles, the five-digit code of its commune, when it
  /// was made, and whether it holds fictitious people for training, which never changes.
  public record Post(String registerKey, String communeCode, Instant createdAt, boolean training) {}

  /// Says, once, whose register this is.
  public Post createPost(Tx tx, String communeCode, boolean training) {
    tx.handle()
        .createUpdate(INSERT_POST)
        .bind("key", UUID.randomUUID().toString())
        .bind("commune", communeCode)
        .bind("now", Columns.text(tx.now()))
        .bind("training", training)
        .execute();
    return post(tx);
  }

  /// Whose register this is.
  public Post post(Tx tx) {
    return tx.handle()
        .createQuery(POST)
        .map(
            (row, context) ->
                new Post(
                    row.getString("register_key"),
                    row.getString("commune_code"),
                    Columns.instant(row, "created_at"),
                    row.getBoolean("training")))
        .one();
  }

  /// The commune got a new code (merger, change of type).
  public void changeCommune(Tx tx, String communeCode) {
    tx.handle().createUpdate(MOVE_POST).bind("commune", communeCode).execute();
  }

  /// The text of a setting, if it was ever set.
  public Optional<String> get(Tx tx, String name) {
    return tx.handle().createQuery(GET).bind("name", name).mapTo(String.class).findOne();
  }

  /// Sets a setting.
  public void put(Tx tx, String name, String value) {
    tx.handle().createUpdate(PUT).bind("name", name).bind("value", value).execute();
  }

  /// Every setting by name.
  public Map<String, String> all(Tx tx) {
    Map<String, String> all = new LinkedHashMap<>();
    tx.handle()
        .createQuery(ALL)
        .map((row, context) -> Map.entry(row.getString("name"), row.getString("value")))
        .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
    return all;
  }
}
