package vn.hoanhap.usecase.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoanhap.bundle.FigureV1;
import vn.hoanhap.domain.Changed;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.measure.Term;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.BundleSource;
import vn.hoanhap.store.TestRegister;

/// The month's arithmetic: opening + received − left = current, each boundary day on its right
/// side.
class MonthFiguresTest {

  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          # case, taken over, governing end, closed on, reason, opening + received - left = current
          through the month,          2026-06-01, 2027-06-01,           ,             , 1 + 0 - 0 = 1
          came on the first day,      2026-11-01, 2027-06-01,           ,             , 0 + 1 - 0 = 1
          came on the last day,       2026-11-30, 2027-06-01,           ,             , 0 + 1 - 0 = 1
          ended the day before,       2026-06-01, 2026-10-31,           ,             , 1 + 0 - 1 = 0
          ends on the last day,       2026-06-01, 2026-11-30,           ,             , 1 + 0 - 0 = 1
          ran out inside,             2026-06-01, 2026-11-15,           ,             , 1 + 0 - 1 = 0
          came and went,              2026-11-05, 2027-06-01, 2026-11-20, transferred , 0 + 1 - 1 = 0
          died inside,                2026-06-01, 2027-06-01, 2026-11-20, died        , 1 + 0 - 1 = 0
          """)
  void countsOneMeasure(
      String name, LocalDate from, LocalDate end, LocalDate closedOn, String reason, String sum) {
    Closing closing =
        closedOn == null
            ? null
            : new Closing(CloseReason.of(reason), closedOn, "1/QĐ", closedOn, "");
    FigureV1 figure = figures(measure(from, end, closing)).getFirst();
    int left = figure.left().values().stream().mapToInt(Integer::intValue).sum();

    assertThat(
            "%d + %d - %d = %d"
                .formatted(figure.opening(), figure.received(), left, figure.current()))
        .as(name)
        .isEqualTo(sum);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          gone before the month, 2026-01-01, 2026-10-30
          comes after the month, 2026-12-01, 2027-12-01
          """)
  void outsideTheMonth_isNotCounted(String name, LocalDate from, LocalDate end) {
    assertThat(figures(measure(from, end, null))).as(name).isEmpty();
  }

  private static List<FigureV1> figures(Measure measure) {
    Person person = TestRegister.aPerson("Hoàng Đức An", "Thôn 3", null);
    BundleSource.Touch touch = new BundleSource.Touch(Role.OFFICER, Instant.EPOCH);
    Holding holding =
        new Holding(person, List.of(measure), Set.of(), "", touch, Map.of(measure.id(), touch));
    return new MonthFigures(NOVEMBER).of(List.of(holding));
  }

  private static Measure measure(LocalDate from, LocalDate end, Closing closing) {
    Measure open =
        Changed.with(
            TestRegister.aMeasure(new PersonId(1), MeasureKind.AT), "id", new MeasureId(1));
    Measure dated = Changed.with(open, "term", new Term(from, from, null, null, end, null));
    return closing == null
        ? dated
        : Changed.with(TestRegister.withStatus(dated, MeasureStatus.CLOSED), "closing", closing);
  }
}
