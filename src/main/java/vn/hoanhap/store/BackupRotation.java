package vn.hoanhap.store;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which backups stay: every one of the last two days, those made by hand in the last thirty, and
/// the newest of each of the last seven days, four weeks and twelve months that have one
/// (NĐ160/2026 Điều 10.7: daily, weekly, monthly). Days without work do not push others out.
final class BackupRotation {

  /// A slip of yesterday is undone from any copy of yesterday, not only from its last.
  private static final int EVERY_ONE_HOURS = 48;

  /// Whoever makes a copy before something risky may need it until the month is over.
  private static final int BY_HAND_DAYS = 30;

  private static final int DAYS = 7;
  private static final int WEEKS = 4;
  private static final int MONTHS = 12;

  /// A backup: its time on the post's wall clock, and whether a person asked for it.
  record Made(LocalDateTime at, boolean byHand) {}

  private BackupRotation() {}

  /// The ones to keep at the time `now`, newest first.
  static List<Made> keep(List<Made> made, LocalDateTime now) {
    List<Made> newestFirst =
        made.stream().sorted(Comparator.comparing(Made::at).reversed()).toList();
    Set<Made> kept = new HashSet<>();
    newestFirst.stream().filter(one -> young(one, now)).forEach(kept::add);
    kept.addAll(newestOfEach(newestFirst, LocalDateTime::toLocalDate, DAYS));
    kept.addAll(newestOfEach(newestFirst, BackupRotation::week, WEEKS));
    kept.addAll(newestOfEach(newestFirst, YearMonth::from, MONTHS));
    return newestFirst.stream().filter(kept::contains).toList();
  }

  private static boolean young(Made one, LocalDateTime now) {
    return one.at().isAfter(now.minusHours(EVERY_ONE_HOURS))
        || one.byHand() && one.at().isAfter(now.minusDays(BY_HAND_DAYS));
  }

  private static List<Made> newestOfEach(
      List<Made> newestFirst, Function<LocalDateTime, Object> period, int most) {
    Set<Object> seen = new HashSet<>();
    return newestFirst.stream()
        .filter(one -> seen.add(period.apply(one.at())))
        .limit(most)
        .toList();
  }

  private static Object week(LocalDateTime time) {
    return time.get(IsoFields.WEEK_BASED_YEAR) * 100 + time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }
}
