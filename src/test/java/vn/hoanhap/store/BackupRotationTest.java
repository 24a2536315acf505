package vn.hoanhap.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Which backups stay: two days whole, by hand for thirty days, then seven days, four weeks, twelve
/// months, the newest of each.
class BackupRotationTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 17, 0);

  @Test
  void twoYearsOfDailyBackups_keepSevenDaysFourWeeksTwelveMonths() {
    List<LocalDateTime> kept =
        kept(IntStream.range(0, 730).mapToObj(NOW::minusDays).toArray(LocalDateTime[]::new));

    assertThat(kept).startsWith(NOW, NOW.minusDays(1), NOW.minusDays(2));
    assertThat(kept).contains(NOW.minusDays(6)).doesNotContain(NOW.minusDays(9));
    assertThat(kept).contains(LocalDateTime.of(2025, 12, 31, 17, 0));
    assertThat(kept).doesNotContain(LocalDateTime.of(2025, 11, 30, 17, 0));
    // Seven days, two more Sundays (the newest of their weeks), eleven more month ends.
    assertThat(kept).hasSizeBetween(18, 23);
  }

  /// 2026 has a week 53, which ends on 3 January 2027.
  @Test
  void newYear_isOneWeekAndTwoMonths() {
    LocalDateTime now = LocalDateTime.of(2027, 1, 5, 17, 0);
    List<BackupRotation.Made> daily =
        IntStream.range(0, 66)
            .mapToObj(day -> new BackupRotation.Made(now.minusDays(day), false))
            .toList();

    assertThat(BackupRotation.keep(daily, now))
        .extracting(made -> made.at().toLocalDate().toString())
        .containsExactly(
            "2027-01-05",
            "2027-01-04",
            "2027-01-03",
            "2027-01-02",
            "2027-01-01",
            "2026-12-31",
            "2026-12-30",
            "2026-12-27",
            "2026-12-20",
            "2026-11-30");
  }

  @Test
  void everyCopyOfTheLastTwoDays_stays() {
    LocalDateTime[] made = {NOW, NOW.minusHours(3), NOW.minusHours(8), NOW.minusHours(47)};
    assertThat(kept(made)).containsExactly(made);
  }

  @Test
  void severalOnAnOlderDay_keepTheNewest() {
    LocalDateTime older = NOW.minusDays(4);
    assertThat(kept(NOW, older, older.minusHours(3))).containsExactly(NOW, older);
  }

  @Test
  void copyMadeByHand_staysThirtyDays_besideANewerOneOfItsDay() {
    BackupRotation.Made now = new BackupRotation.Made(NOW, false);
    BackupRotation.Made evening = new BackupRotation.Made(NOW.minusDays(20), false);
    BackupRotation.Made byHand = new BackupRotation.Made(NOW.minusDays(20).minusHours(5), true);

    assertThat(BackupRotation.keep(List.of(byHand, evening, now), NOW))
        .containsExactly(now, evening, byHand);
    assertThat(BackupRotation.keep(List.of(byHand, evening, now), NOW.plusDays(11)))
        .containsExactly(now, evening);
  }

  @Test
  void longHoliday_pushesNothingOut() {
    LocalDateTime[] sparse = {NOW, NOW.minusDays(20), NOW.minusDays(40)};
    assertThat(kept(sparse)).containsExactly(sparse);
  }

  private static List<LocalDateTime> kept(LocalDateTime... made) {
    List<BackupRotation.Made> byClock =
        Stream.of(made).map(at -> new BackupRotation.Made(at, false)).toList();
    return BackupRotation.keep(byClock, NOW).stream().map(BackupRotation.Made::at).toList();
  }
}
