package vn.hoanhap.store;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/// The steps that bring a register file to the shape this program knows. The list is explicit, in
/// order, and a step that was released is never edited: a test pins the hash of each.
final class Migrations {

  /// Every step; its position is the schema version it leaves.
  static final List<String> STEPS =
      List.of(
          "V001__post.sql",
          "V002__user.sql",
          "V003__person.sql",
          "V004__measure.sql",
          "V005__activity.sql",
          "V006__dossier.sql",
          "V007__ledger.sql",
          "V008__search.sql",
          "V009__desk.sql",
          "V010__out_of_the_door.sql",
          "V011__duty_rows.sql",
          "V012__today_at_once.sql",
          "V013__leave.sql",
          "V014__leave_for_work.sql");

  /// The first version that has a ledger.
  static final int WITH_LEDGER = 7;

  /// The table in which Flyway keeps what it did.
  static final String HISTORY = "schema_history";

  private static final String FOLDER = "migration/";

  private Migrations() {}

  /// The schema version this program writes.
  static int newest() {
    return STEPS.size();
  }

  /// Runs the steps that the file has not had. Each runs in one transaction with its version
  /// number.
  static void run(Connection connection) {
    run(connection, newest());
  }

  /// The same, as a program of that version would have.
  static void run(Connection connection, int version) {
    Flyway.configure()
        .dataSource(new OneConnection(connection))
        .table(HISTORY)
        .resourceProvider(new Listed())
        .javaMigrationClassProvider(List::of)
        .sqlMigrationPrefix("V")
        .target(Integer.toString(version))
        .encoding(StandardCharsets.UTF_8)
        .loggers("slf4j")
        .load()
        .migrate();
  }

  /// Reads what Flyway is about to read, which takes damage for a fault of its own; returns how
  /// many steps are noted.
  static int readAll(Connection connection) throws SQLException {
    int steps = 0;
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT * FROM " + HISTORY)) {
      while (row.next()) {
        steps++;
      }
    }
    return steps;
  }

  private static final class Listed implements ResourceProvider {
    @Override
    public LoadableResource getResource(String name) {
      return STEPS.contains(name) ? new Step(name) : null;
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
      return STEPS.stream()
          .filter(name -> name.startsWith(prefix) && List.of(suffixes).contains(".sql"))
          .<LoadableResource>map(Step::new)
          .toList();
    }
  }

  private static final class Step extends LoadableResource {
    private final String name;

    Step(String name) {
      this.name = name;
    }

    @Override
    public Reader read() {
      return new InputStreamReader(
          Migrations.class.getResourceAsStream(FOLDER + name), StandardCharsets.UTF_8);
    }

    @Override
    public String getAbsolutePath() {
      return name;
    }

    @Override
    public String getAbsolutePathOnDisk() {
      return name;
    }

    @Override
    public String getFilename() {
      return name;
    }

    @Override
    public String getRelativePath() {
      return name;
    }
  }
}
