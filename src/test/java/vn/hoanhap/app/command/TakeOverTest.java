package vn.hoanhap.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.hoanhap.domain.access.Purpose;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.usecase.person.OpenPerson;
import vn.hoanhap.usecase.session.Unlock;

/// Takes over the generated sample through the command line and reads every record back: each line
/// is added whole or refused with its number and reason, and nothing that may be kept is lost or
/// altered.
class TakeOverTest {

  @TempDir static Path folder;

  private static CommandRun people;
  private static CommandRun measures;
  private static CommandRun activities;
  private static Register register;

  @BeforeAll
  static void takeOver() {
    Path home = folder.resolve("so");
    CommandRun.init(folder, "--training");
    people =
        CommandRun.with(SampleLines.text("persons"), "person", "add", home, "--batch", "--json");
    measures =
        CommandRun.with(SampleLines.text("measures"), "measure", "add", home, "--batch", "--json");
    activities =
        CommandRun.with(
            SampleLines.text("activities"), "activity", "add", home, "--batch", "--json");
    register =
        new Register(
            new Unlock(CommandRun.CLOCK)
                .handle(home, new UserId(1), CommandRun.PASSWORD.toCharArray()),
            CommandRun.CLOCK);
  }

  @AfterAll
  static void close() {
    register.close();
  }

  @Test
  void everyLine_isAddedOrRefusedWithNumberAndReason() {
    assertThat(added(people)).isEqualTo(125);
    assertThat(refused(people))
        .containsExactly("104 person.number-lost-zero", "122 person.number-lost-zero");
    assertThat(people.err()).contains("Dòng 104: ");
    assertThat(added(measures)).isEqualTo(133);
    assertThat(refused(measures)).containsExactly("111 person.not-found", "130 person.not-found");
    assertThat(added(activities)).isEqualTo(224);
    assertThat(List.of(people.exit(), measures.exit(), activities.exit())).containsExactly(1, 1, 0);
  }

  @Test
  void whatMayNotBeKept_isCounted() {
    JsonNode left = people.json().get("left_out");
    assertThat(left.get("ethnic").asInt()).isEqualTo(127);
    assertThat(left.get("religion").asInt()).isEqualTo(127);
    assertThat(left.get("spouse").asInt()).isEqualTo(77);
    assertThat(measures.json().at("/left_out/substance").asInt()).isEqualTo(49);
    assertThat(activities.json().at("/left_out/result").asInt()).isEqualTo(25);
  }

  @Test
  void everyPerson_isReadBackAsWritten() {
    int read = 0;
    for (JsonNode line : SampleLines.nodes("persons")) {
      if (isKept(line.get("id"))) {
        ObjectNode back = file(line.get("id").asString());
        assertThat(facts(back)).as(line.get("id").asString()).isEqualTo(expected(line));
        read++;
      }
    }
    assertThat(read).isEqualTo(125);
  }

  @Test
  void everyMeasure_isReadBackAsWritten() {
    Set<String> seen = new HashSet<>();
    for (JsonNode line : SampleLines.nodes("measures")) {
      if (isKept(line.get("person_id"))) {
        JsonNode back =
            named(file(line.get("person_id").asString()).get("measures"), line.get("id"));
        assertThat(back.at("/basis/number").asString()).isEqualTo(paper(line));
        assertThat(text(back, "legal_start")).isEqualTo(text(line, "start_date"));
        assertThat(back.at("/conviction/judgment_number").asString(""))
            .isEqualTo(text(line, "judgment_no"));
        assertThat(back.at("/conviction/offence_article").asString(""))
            .isEqualTo(text(line, "offence_article"));
        assertThat(back.at("/sanction/citation").asString("")).isEqualTo(text(line, "citation"));
        assertThat(back.at("/sanction/executed_on").asString(""))
            .isEqualTo(text(line, "executed_date"));
        if ("ket_thuc".equals(text(line, "status"))) {
          assertThat(text(back, "status")).isEqualTo("closed");
        }
        seen.add(text(line, "id"));
      }
    }
    assertThat(seen).hasSize(133);
  }

  @Test
  void everyActivity_isReadBackAsWritten() {
    int read = 0;
    for (JsonNode line : SampleLines.nodes("activities")) {
      JsonNode back =
          named(file(line.get("person_id").asString()).get("activities"), line.get("id"));
      assertThat(text(back, "date")).isEqualTo(text(line, "date"));
      assertThat(text(back, "period")).isEqualTo(text(line, "period"));
      read++;
    }
    assertThat(read).isEqualTo(224);
  }

  private static ObjectNode file(String reference) {
    var id = register.findByReference().handle(reference);
    OpenPerson.PersonFile file =
        register
            .openPerson()
            .handle(register.actor(), id, Purpose.INSPECTION, "đối chiếu danh sách");
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    String number =
        file.person().citizenNumber() == null ? null : file.person().citizenNumber().digits();
    PersonJson.put(document, file.person(), number);
    var cares = document.putArray("measures");
    file.measures()
        .forEach(
            care ->
                MeasureJson.put(
                    cares.addObject(),
                    care.measure(),
                    care.clock(),
                    java.time.LocalDate.now(CommandRun.CLOCK)));
    var entries = document.putArray("activities");
    file.activities().forEach(entry -> ActivityJson.put(entries.addObject(), entry));
    return document;
  }

  /// The facts a line and a record share, side by side.
  private static List<String> facts(JsonNode back) {
    return List.of(
        text(back, "full_name"),
        text(back, "other_name"),
        text(back, "sex"),
        text(back, "birth_date"),
        text(back, "citizen_id"),
        text(back, "id_issued"),
        text(back, "id_issuer"),
        back.at("/previous_ids/0/number").asString(""),
        text(back, "phone"),
        text(back, "occupation"),
        text(back, "education"),
        text(back, "commune_code"),
        text(back, "address"),
        text(back, "old_address"));
  }

  /// Names lose nothing but double spaces, decomposed letters and the look-alike of Đ, as
  /// `Person.clean` says.
  private static List<String> expected(JsonNode line) {
    String name = Normalizer.normalize(text(line, "full_name"), Normalizer.Form.NFC);
    String birth = text(line, "birth_date");
    return List.of(
        name.replace('Ð', 'Đ').strip().replaceAll(" +", " "),
        text(line, "other_name"),
        "Nam".equals(text(line, "sex")) ? "male" : "female",
        birth.isEmpty() ? text(line, "birth_year") : birth,
        text(line, "cccd"),
        text(line, "cccd_issued"),
        text(line, "cccd_issuer"),
        text(line, "old_cmnd"),
        text(line, "phone"),
        text(line, "occupation"),
        text(line, "education"),
        text(line, "commune_code"),
        text(line, "address"),
        text(line, "address_before_2025_07"));
  }

  private static String paper(JsonNode line) {
    return text(line, "certificate_no")
        + text(line, "execution_decision_no")
        + text(line, "decision_no");
  }

  private static JsonNode named(JsonNode list, JsonNode reference) {
    for (JsonNode one : list) {
      if (one.get("ref").equals(reference)) {
        return one;
      }
    }
    throw new AssertionError("not read back: " + reference);
  }

  private static boolean isKept(JsonNode person) {
    return !Set.of("GIA-000104", "GIA-000122").contains(person.asString());
  }

  private static String text(JsonNode node, String name) {
    JsonNode value = node.get(name);
    return value == null || value.isNull() ? "" : value.asString();
  }

  private static int added(CommandRun run) {
    return run.json().get("added").asInt();
  }

  private static List<String> refused(CommandRun run) {
    List<String> lines = new ArrayList<>();
    run.json()
        .get("refused")
        .forEach(one -> lines.add(one.get("line").asInt() + " " + one.get("key").asString()));
    return lines;
  }
}
