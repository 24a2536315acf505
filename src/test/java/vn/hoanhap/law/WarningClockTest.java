package vn.hoanhap.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoanhap.domain.clock.Reason;

/// The day that the clock of a warning starts from is named as what it is: the effect of the
/// judgment, or the completion that was typed.
class WarningClockTest {

  private static final String JUDGED =
      "born 1985-06-15, art 173, act 2025-03-01, intentional serious, judged 2025-09-10, effective"
          + " 2025-10-10, paid, warning";

  @Test
  void theEffectOfTheJudgment_isTheStart() {
    assertThat(start(JUDGED)).isEqualTo("xat.start-warning 2025-10-10");
  }

  @Test
  void aDayOfCompletion_isNotCalledTheEffectOfTheJudgment() {
    assertThat(start(JUDGED + ", done 2026-03-10")).isEqualTo("xat.start-completed 2026-03-10");
  }

  private static String start(String record) {
    List<Reason> reasons =
        new ExpungementCalculator(RuleBook.shipped())
            .answer(RecordLine.parse(record), LocalDate.of(2026, 11, 22))
            .getFirst()
            .reasons();
    return reasons.stream()
        .filter(reason -> reason.key().startsWith("xat.start-"))
        .map(reason -> reason.key() + " " + reason.arguments().getFirst())
        .findFirst()
        .orElseThrow();
  }
}
