package vn.hoanhap.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Which backups stay: seven days, four weeks, twelve months, the newest of each.
class BackupRotationTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 17, 0);

  @Test
  void twoYearsOfDailyBackups_keepSevenDaysFourWeeksTwelveMonths() {
    List<LocalDateTime> daily = IntStream.range(0, 730).mapToObj(NOW::minusDays).toList();
    List<LocalDateTime> kept = BackupRotation.keep(daily);

    assertThat(kept).startsWith(NOW, NOW.minusDays(1), NOW.minusDays(2));
    assertThat(kept).contains(NOW.minusDays(6)).doesNotContain(NOW.minusDays(9));
    assertThat(kept).contains(LocalDateTime.of(2025, 12, 31, 17, 0));
    assertThat(kept).doesNotContain(LocalDateTime.of(2025, 11, 30, 17, 0));
    // Seven days, two more Sundays (the newest of their weeks), eleven more month ends.
    assertThat(kept).hasSizeBetween(18, 23);
  }

  @Test
  void severalOnOneDay_keepTheNewest() {
    assertThat(BackupRotation.keep(List.of(NOW.minusHours(3), NOW, NOW.minusHours(8))))
        .containsExactly(NOW);
  }

  @Test
  void longHoliday_pushesNothingOut() {
    List<LocalDateTime> sparse = List.of(NOW, NOW.minusDays(20), NOW.minusDays(40));
    assertThat(BackupRotation.keep(sparse)).containsExactlyElementsOf(sparse);
  }
}
