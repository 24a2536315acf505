package vn.hoanhap.store;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which backups stay: the newest of each of the last seven days, four weeks and twelve months that
/// have one (NĐ160/2026 Điều 10.7: daily, weekly, monthly). Days without work do not push others
/// out.
final class BackupRotation {

  private static final int DAYS = 7;
  private static final int WEEKS = 4;
  private static final int MONTHS = 12;

  private BackupRotation() {}

  /// The times to keep, newest first.
  static List<LocalDateTime> keep(List<LocalDateTime> made) {
    List<LocalDateTime> newestFirst = made.stream().sorted(Comparator.reverseOrder()).toList();
    Set<LocalDateTime> kept = new HashSet<>();
    kept.addAll(newestOfEach(newestFirst, LocalDateTime::toLocalDate, DAYS));
    kept.addAll(newestOfEach(newestFirst, BackupRotation::week, WEEKS));
    kept.addAll(newestOfEach(newestFirst, YearMonth::from, MONTHS));
    return newestFirst.stream().filter(kept::contains).toList();
  }

  private static List<LocalDateTime> newestOfEach(
      List<LocalDateTime> newestFirst, Function<LocalDateTime, Object> period, int most) {
    Set<Object> seen = new HashSet<>();
    return newestFirst.stream().filter(time -> seen.add(period.apply(time))).limit(most).toList();
  }

  private static Object week(LocalDateTime time) {
    return time.get(IsoFields.WEEK_BASED_YEAR) * 100 + time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }
}
