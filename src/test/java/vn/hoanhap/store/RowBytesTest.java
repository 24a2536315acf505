package vn.hoanhap.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.DutySource.Filed;
import vn.hoanhap.store.DutySource.Reckoned;
import vn.hoanhap.store.DutySource.Row;

/// Packed rows come back as they were.
class RowBytesTest {

  private final Random random = new Random(20261128);

  @Test
  void rows_comeBackAsTheyWere() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      rows.add(row(i));
    }
    assertThat(RowBytes.read(RowBytes.write(rows))).contains(rows);
  }

  @Test
  void noRows_areRowsToo_butNoBytesAreNone() {
    assertThat(RowBytes.read(RowBytes.write(List.of()))).contains(List.of());
    assertThat(RowBytes.read(new byte[0])).isEmpty();
  }

  @Test
  void anotherForm_isNotRead() {
    byte[] bytes = RowBytes.write(List.of(row(1)));
    bytes[0]++;
    assertThat(RowBytes.read(bytes)).isEmpty();
  }

  private Row row(int place) {
    MeasureId measure = new MeasureId(random.nextBoolean() ? place + 1 : Long.MAX_VALUE - place);
    return new Row(
        measure,
        new PersonId(random.nextInt(1, 100_000)),
        random.nextBoolean() ? null : new UserId(random.nextInt(1, 300)),
        any(MeasureKind.values()),
        any(MeasureStatus.values()),
        day(),
        day(),
        day(),
        day(),
        day(),
        day(),
        random.nextBoolean() ? "" : "2026-%02d".formatted(random.nextInt(1, 13)),
        latest(),
        new Reckoned(measure, day(), day(), random.nextBoolean() ? "" : "quyển luật 1"),
        day(),
        day(),
        papers());
  }

  private Map<ActivityType, LocalDate> latest() {
    Map<ActivityType, LocalDate> latest = new EnumMap<>(ActivityType.class);
    for (ActivityType type : OpenMeasures.MARKED) {
      LocalDate day = day();
      if (day != null) {
        latest.put(type, day);
      }
    }
    return latest;
  }

  private List<Filed> papers() {
    List<Filed> papers = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      papers.add(new Filed("giấy-" + random.nextInt(40), day()));
    }
    return papers;
  }

  /// Days of a life, and the ends of the calendar.
  private LocalDate day() {
    return switch (random.nextInt(6)) {
      case 0 -> LocalDate.of(random.nextBoolean() ? 0 : 1, 1, 1);
      case 1 -> LocalDate.of(9999, 12, 31);
      case 2, 3 -> LocalDate.of(1950, 1, 1).plusDays(random.nextInt(60_000));
      default -> null;
    };
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
