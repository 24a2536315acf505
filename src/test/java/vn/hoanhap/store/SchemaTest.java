package vn.hoanhap.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.measure.Adjustment;
import vn.hoanhap.domain.measure.BasisType;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.MainPenalty;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.measure.RehabKind;
import vn.hoanhap.domain.person.Employment;
import vn.hoanhap.domain.person.Sex;

/// The migrated schema is strict, explains each of its columns, knows every code of the domain and
/// no other, has no place for what must not be kept, and is the one written down in
/// `schema.expected.sql`.
class SchemaTest {

  private static final Path EXPECTED =
      Path.of("src/test/resources/vn/hoanhap/store/schema.expected.sql");

  private TestRegister register;

  @BeforeEach
  void open(@TempDir Path folder) {
    register = new TestRegister(folder);
  }

  @AfterEach
  void close() {
    register.close();
  }

  /// Our own tables by name with their DDL: not the history of the migrations, not the shadow
  /// tables of FTS5.
  private Map<String, String> tables() {
    Map<String, String> tables = new TreeMap<>();
    register.list(
        tx ->
            tx.handle()
                .createQuery(
                    "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB"
                        + " 'person_search*' AND name NOT GLOB 'sqlite_*' AND name <>"
                        + " 'schema_history'")
                .map((row, context) -> tables.put(row.getString("name"), row.getString("sql")))
                .list());
    return tables;
  }

  private List<String> columns(String table) {
    return register.list(
        tx ->
            tx.handle()
                .createQuery("SELECT name FROM pragma_table_info(:table)")
                .bind("table", table)
                .mapTo(String.class)
                .list());
  }

  @Test
  void everyTable_isStrict_andExplainsItselfAndEachColumn() {
    List<String> wanting = new ArrayList<>();
    tables()
        .forEach(
            (table, sql) -> {
              String[] lines = sql.split("\n");
              if (!lines[lines.length - 1].contains("STRICT")) {
                wanting.add(table + " is not STRICT");
              }
              if (!lines[1].strip().startsWith("-- ")) {
                wanting.add(table + " is not explained");
              }
              for (String column : columns(table)) {
                if (Arrays.stream(lines)
                    .noneMatch(line -> line.matches("\\s*" + column + "\\s.*-- \\S.*"))) {
                  wanting.add(table + "." + column + " is not explained");
                }
              }
            });
    assertThat(wanting).isEmpty();
  }

  @Test
  void whatMustNotBeKept_hasNoColumn() {
    Pattern forbidden =
        Pattern.compile(
            "(?i).*(religion|ethnic|father|mother|parent|spouse|photo|image|face|finger|dna|hiv|health|disease|"
                + "drug|substance|dose|test_|location|latitude|longitude|gps|social|facebook|zalo|score|risk|rank|"
                + "danger|predict|amount|income|political).*");
    List<String> found = new ArrayList<>();
    tables()
        .keySet()
        .forEach(
            table ->
                columns(table).stream()
                    .filter(column -> forbidden.matcher(column).matches())
                    .forEach(column -> found.add(table + "." + column)));
    assertThat(found).isEmpty();
  }

  static Stream<List<Object>> codes() {
    return Stream.of(
        List.of("app_user", "role", codes(Role.values(), Role::code)),
        List.of("ledger", "actor_role", codes(Role.values(), Role::code)),
        List.of("person", "sex", codes(Sex.values(), Sex::code)),
        List.of("person", "employment", codes(Employment.values(), Employment::code)),
        List.of("measure", "kind", codes(MeasureKind.values(), MeasureKind::code)),
        List.of("measure", "basis_type", codes(BasisType.values(), BasisType::code)),
        List.of("measure", "status", codes(MeasureStatus.values(), MeasureStatus::code)),
        List.of("measure", "rehab", codes(RehabKind.values(), RehabKind::code)),
        List.of("measure", "close_reason", codes(CloseReason.values(), CloseReason::code)),
        List.of(
            "conviction", "penalty_type", codes(MainPenalty.Type.values(), MainPenalty.Type::code)),
        List.of("adjustment", "type", codes(Adjustment.Type.values(), Adjustment.Type::code)),
        List.of("activity", "type", codes(ActivityType.values(), ActivityType::code)),
        List.of(
            "dossier_item", "state", codes(DossierItem.State.values(), DossierItem.State::code)));
  }

  private static <E> TreeSet<String> codes(E[] values, Function<E, String> code) {
    return new TreeSet<>(Arrays.stream(values).map(code).toList());
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyCodeOfTheDomain_andNoOther_isAccepted(List<Object> expected) {
    String ddl = tables().get(expected.get(0));
    Matcher check =
        Pattern.compile(expected.get(1) + "\\s+TEXT[^\n]*?IN \\(([^)]*)\\)").matcher(ddl);
    assertThat(check.find()).isTrue();
    TreeSet<String> accepted =
        new TreeSet<>(List.of(check.group(1).replace("'", "").split(",\\s*")));
    assertThat(accepted).isEqualTo(expected.get(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # what no row may hold
          UPDATE person SET birth = '2026-02-30'
          UPDATE person SET birth = '85'
          UPDATE person SET citizen_number = '12345', citizen_number_reversed = '54321'
          UPDATE person SET citizen_number = '03708500123x', citizen_number_reversed = 'x32100580730'
          UPDATE person SET citizen_number = '037085001234'
          UPDATE person SET full_name = ''
          UPDATE person SET version = 'một'
          UPDATE person SET officer_id = 77
          UPDATE measure SET basis_number = ''
          UPDATE measure SET kind = 'XX'
          UPDATE measure SET governing_end = '2030-01-01'
          UPDATE measure SET status = 'closed'
          UPDATE measure SET close_reason = 'expired', ended_on = '2026-01-01'
          UPDATE measure SET rehab = 'voluntary'
          UPDATE measure SET person_id = 77
          UPDATE post SET training = 1
          UPDATE post SET register_key = '00000000-0000-0000-0000-000000000000'
          DELETE FROM post
          DELETE FROM person
          """)
  void rowsAgainstTheRules_areRefused(String sql) {
    register.write(tx -> new SettingsRepository().createPost(tx, "13285", false));
    register.measure(register.person("Lê Văn An", "Xóm 1").id(), MeasureKind.AT);
    assertThatThrownBy(() -> register.write(tx -> tx.handle().execute(sql)))
        .isInstanceOf(Fault.NotSaved.class)
        .hasMessage("store.refused");
  }

  @Test
  void schema_isTheOneWrittenDown() throws IOException {
    String schema =
        String.join(
                ";\n\n",
                register.list(
                    tx ->
                        tx.handle()
                            .createQuery(
                                "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT"
                                    + " GLOB '*schema_history*' ORDER BY type DESC, name")
                            .mapTo(String.class)
                            .list()))
            + ";\n";
    if (Boolean.getBoolean("hoanhap.writeSchema")) {
      Files.createDirectories(EXPECTED.getParent());
      Files.writeString(EXPECTED, schema);
    }
    try (InputStream expected = SchemaTest.class.getResourceAsStream("schema.expected.sql")) {
      assertThat(expected).as("run once with -Dhoanhap.writeSchema=true").isNotNull();
      assertThat(schema).isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
