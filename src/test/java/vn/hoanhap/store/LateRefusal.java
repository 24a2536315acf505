package vn.hoanhap.store;

/// A register that takes every statement of a change and refuses the whole at its very end, as a
/// disk does that fills up while the journal is written.
public final class LateRefusal implements AutoCloseable {

  private static final String TABLE =
      """
      CREATE TEMP TABLE late (id INTEGER PRIMARY KEY,
        nobody INTEGER REFERENCES late (id) DEFERRABLE INITIALLY DEFERRED)
      """;

  private static final String TRIGGER =
      """
      CREATE TEMP TRIGGER refuse AFTER INSERT ON main.ledger
      BEGIN INSERT INTO late (nobody) VALUES (-1); END
      """;

  private final Database database;

  /// From now on every change with a ledger line is refused.
  public LateRefusal(Database database) {
    this.database = database;
    execute(TABLE);
    execute(TRIGGER);
  }

  @Override
  public void close() {
    execute("DROP TRIGGER refuse");
    execute("DROP TABLE late");
  }

  private void execute(String sql) {
    database.write(TestRegister.CHIEF, tx -> tx.handle().execute(sql));
  }
}
