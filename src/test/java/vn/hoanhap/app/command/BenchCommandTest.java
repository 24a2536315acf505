package vn.hoanhap.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The speed table at a tiny size: every row is there with its value, its floor, their ratio and
/// its gate, or says why it was not measured. Nothing here says how long anything may take.
class BenchCommandTest {

  /// Each line, and how many gates the design sets on it.
  private static final Map<String, Integer> GATES =
      Map.ofEntries(
          Map.entry("search", 2),
          Map.entry("today-first", 1),
          Map.entry("today-new", 1),
          Map.entry("today-busy", 1),
          Map.entry("today-later", 1),
          Map.entry("cipher-bulk", 1),
          Map.entry("cipher-commit", 1),
          Map.entry("cipher-read", 1),
          Map.entry("activity", 1),
          Map.entry("start-image", 1),
          Map.entry("bundle", 1),
          Map.entry("paper-warm", 1),
          Map.entry("paper-new", 1),
          Map.entry("ledger", 1),
          Map.entry("tour", 1),
          Map.entry("growth-search", 1),
          Map.entry("growth-list", 1),
          Map.entry("growth-today", 1));

  /// No display, no LibreOffice and no packaged image in a test.
  private static final List<String> WITHOUT_FLOOR =
      List.of("start-image", "paper-warm", "paper-new", "tour");

  @TempDir Path folder;

  @Test
  void bench_hasEveryRowWithValueFloorRatioAndGate() {
    CommandRun run = CommandRun.of("bench", "--people", 200, "--keep", folder, "--json");

    JsonNode document = run.json();
    List<String> rows = new ArrayList<>();
    document.get("rows").forEach(row -> rows.add(row.get("row").asString()));
    assertThat(rows).as(run.err()).containsExactlyInAnyOrderElementsOf(GATES.keySet());
    assertThat(document.get("people").asInt()).isEqualTo(200);
    for (JsonNode row : document.get("rows")) {
      complete(row);
    }
    assertThat(run.exit()).isEqualTo(missed(document) ? 1 : 0);
  }

  private static void complete(JsonNode row) {
    String name = row.get("row").asString();
    assertThat(row.get("gates").size()).as(name).isEqualTo(GATES.get(name));
    assertThat(row.get("gates").get(0).get("most").asDouble()).as(name).isPositive();
    if (WITHOUT_FLOOR.contains(name)) {
      assertThat(row.get("verdict").asString()).as(name).isEqualTo("not-measured");
      assertThat(row.get("why").asString()).as(name).isNotBlank();
      return;
    }
    assertThat(row.get("value").get("medianMs").asDouble()).as(name).isPositive();
    assertThat(row.get("floor").get("medianMs").asDouble()).as(name).isPositive();
    assertThat(row.get("floorIs").asString()).as(name).isNotBlank();
    assertThat(row.get("ratio").asDouble()).as(name).isPositive();
    assertThat(row.get("verdict").asString()).as(name).isIn("met", "missed");
  }

  private static boolean missed(JsonNode document) {
    for (JsonNode row : document.get("rows")) {
      if (row.get("verdict").asString().equals("missed")) {
        return true;
      }
    }
    return false;
  }

  @Test
  void keptRegister_isUsedAgainAndWordsNameTheGate() throws Exception {
    CommandRun first =
        CommandRun.of("bench", "--people", 100, "--keep", folder, "--only", "search");
    CommandRun second =
        CommandRun.of("bench", "--people", 100, "--keep", folder, "--only", "search");

    assertThat(first.err()).contains("Đang làm sổ 100 người");
    assertThat(second.err()).doesNotContain("Đang làm sổ");
    assertThat(second.out()).contains("Tìm theo từng chữ gõ", "mức sàn", "cho phép 16 ms");
    try (Stream<Path> kept = Files.list(folder)) {
      assertThat(kept.map(path -> path.getFileName().toString())).containsExactly("100-2026-11-22");
    }
  }

  @Test
  void rowNobodyKnows_isRefused() {
    CommandRun run = CommandRun.of("bench", "--only", "coffee");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("search");
  }
}
