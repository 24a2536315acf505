package vn.hoanhap.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// The legal calculators on the command line: input as the contract writes it, answers with
/// reasons, and slips of the pen refused by name.
class LawCommandsTest {

  private static final String TERM =
      """
      {"kind": "AT", "decisionDate": "2024-03-15", "legalStart": "2024-03-15", "length": "P24M",
       "prisonTerm": "P1Y", "detentionDays": 0, "statedEnd": null, "birthDate": "1990-05-01",
       "adjustments": [{"type": "shortened", "length": "P4M", "decidedOn": "2025-04-15"}],
       "asOf": "2025-06-01"}
      """;

  private static final String RECORD =
      """
      {"asOf": "2026-11-21", "birthDate": "1990-05-01", "sex": "male",
       "convictions": [{"id": "c1", "offenceArticle": "173", "offenceDate": "2021-02-01",
         "fault": "intentional", "severity": "serious", "judgmentDate": "2021-09-01",
         "effectiveDate": "2021-10-01", "mainPenalty": {"type": "prison", "years": 2, "months": 0},
         "completedOn": "2024-06-20", "neverExecuted": false, "additionalPenalties": [],
         "obligations": [{"type": "court-fee", "status": "STATUS", "doneOn": "2024-01-01"}]}],
       "pendingProsecutions": []}
      """;

  @Test
  void term_givesTheEndAndItsReasons() {
    CommandRun run = CommandRun.with(TERM, "law", "term", "--json");

    JsonNode json = run.json();
    assertThat(run.exit()).isZero();
    assertThat(json.get("computedEnd").asString()).isEqualTo("2025-11-15");
    assertThat(json.get("governs").asString()).isEqualTo("computed");
    assertThat(json.get("status").asString()).isEqualTo("running");
    assertThat(json.at("/absence/totalDays").asInt()).isEqualTo(243);
    assertThat(json.get("reasons"))
        .isNotEmpty()
        .allSatisfy(reason -> assertThat(reason.get("text").asString()).isNotBlank());
  }

  @Test
  void term_inWords_citesTheArticles() {
    assertThat(CommandRun.with(TERM, "law", "term").out())
        .startsWith("Ngày cuối: 2025-11-15\n")
        .contains("BLHS 65.4");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # obligation, exit, status
          done,         0,    expunged
          unknown,      1,    review
          """)
  void expunge_neverGuesses(String obligation, int exit, String status) {
    CommandRun run =
        CommandRun.with(RECORD.replace("STATUS", obligation), "law", "expunge", "--json");

    assertThat(run.exit()).isEqualTo(exit);
    assertThat(run.json().at("/results/0/status").asString()).isEqualTo(status);
    assertThat(run.json().at("/results/0/lastDayOfRecord").asString(""))
        .isEqualTo(exit == 0 ? "2026-06-20" : "");
  }

  @Test
  void lapse_countsFromTheExecution() {
    String input =
        "{\"sanction\":\"fine\",\"decisionDate\":\"2025-01-10\",\"executedOn\":\"2025-12-10\",\"asOf\":\"2026-12-11\"}";

    JsonNode json = CommandRun.with(input, "law", "lapse", "--json").json();

    assertThat(json.get("lapsesAfter").asString()).isEqualTo("2026-12-10");
    assertThat(json.get("status").asString()).isEqualTo("lapsed");
  }

  @Test
  void duties_ofAnUncalledMonth_areLate() {
    String input =
        """
        {"asOf": "2026-11-22", "measures": [{"id": "m1", "kind": "AT", "receivedOn": "2026-10-01",
          "presentedOn": "2026-10-02", "legalStart": "2026-09-15", "endsOn": "2027-09-15",
          "helperProposedOn": "2026-10-05", "helperDecidedOn": "2026-10-06",
          "latest": {"DD": "2026-10-03"}, "papers": {"plan": "2026-10-05"}, "commentedMonth": "2026-10"}]}
        """;

    CommandRun run = CommandRun.with(input, "law", "duties", "--json");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.json().at("/duties/0/code").asString()).isEqualTo("roll-call");
    assertThat(run.json().at("/duties/0/measure").asString()).isEqualTo("m1");
    assertThat(run.json().at("/duties/0/dueOn").asString()).isEqualTo("2026-11-05");
    assertThat(run.json().at("/duties/0/reasons/0/article").asString()).isEqualTo("NĐ231 10.1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # command | input                                                    | said
          lapse     | {"sanction":"fine","executedon":"2025-12-10"}            | executedon
          lapse     | {"executedOn":"2025-12-10"}                              | sanction
          lapse     | {"sanction":"fine","executedOn":"10/12/2025"}            | executedOn
          lapse     | {"sanction":"fine","sanction":"warning"}                 | JSON
          lapse     | [1]                                                      | JSON
          term      | {"kind":"XX"}                                            | kind
          term      | {"kind":"AT","adjustments":[{"type":"cut"}]}             | adjustments[0].type
          term      | {"kind":"AT","length":"24 months"}                       | length
          expunge   | {"convictions":[{"mainPenalty":{"type":"prison","y":2}}]} | convictions[0].mainPenalty.y
          term      | {"kind":"AT","length":"-P1Y"}                            | length
          term      | {"kind":"AT","length":"P999999999Y"}                     | length
          term      | {"kind":"AT","detentionDays":-3}                         | detentionDays
          term      | {"kind":"AT","legalStart":"+99999-01-01"}                | legalStart
          term      | {"kind":"SCN","adjustments":[{"type":"paused","from":"2026-05-01","to":"2026-04-01"}]} | adjustments[0].to
          expunge   | {"convictions":[{"mainPenalty":{"type":"prison","years":-2}}]} | convictions[0].mainPenalty.years
          expunge   | {}                                                       | convictions
          """)
  void slipsOfThePen_areNamed(String command, String input, String said) {
    CommandRun run = CommandRun.with(input, "law", command, "--json");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(said);
  }
}
