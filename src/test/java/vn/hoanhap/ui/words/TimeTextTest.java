package vn.hoanhap.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoanhap.domain.time.PartialDate;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;

/// Focus: dates and lengths are said as officers read them, in both languages.
class TimeTextTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private final TimeText vietnamese = new TimeText(new Messages(Language.VIETNAMESE));
  private final TimeText english = new TimeText(new Messages(Language.ENGLISH));

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2026-12-04, còn 12 ngày,  12 days left
          2026-11-23, còn 1 ngày,   1 day left
          2026-11-22, hết hôm nay,  ends today
          2026-11-19, quá 3 ngày,   3 days over
          2031-11-22, còn 1.826 ngày, '1,826 days left'
          """)
  void daysLeft_areWords(LocalDate end, String said, String inEnglish) {
    assertThat(vietnamese.left(end, TODAY)).isEqualTo(said);
    assertThat(english.left(end, TODAY)).isEqualTo(inEnglish);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          P2Y6M,    2 năm 6 tháng
          P1Y,      1 năm
          P1Y2M28D, 1 năm 2 tháng 28 ngày
          P0D,      0 ngày
          """)
  void lengths_nameTheirParts(Period length, String said) {
    assertThat(vietnamese.length(length)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1985-03-05, 05/03/1985, 41
          1985-12-31, 31/12/1985, 40
          1985-03,    03/1985,    41
          1985,       1985,       41
          """)
  void births_areSaidAsFarAsTheyAreKnown(String birth, String said, int age) {
    assertThat(vietnamese.partial(PartialDate.parse(birth))).isEqualTo(said);
    assertThat(TimeText.age(PartialDate.parse(birth), TODAY)).isEqualTo(age);
  }

  @Test
  void unknownThings_areSaidAsNothing() {
    assertThat(vietnamese.day(null)).isEmpty();
    assertThat(vietnamese.partial(null)).isEmpty();
    assertThat(vietnamese.left(null, TODAY)).isEmpty();
    assertThat(vietnamese.month("")).isEmpty();
    assertThat(TimeText.age(null, TODAY)).isEqualTo(-1);
    assertThat(TimeText.share(TODAY, null, TODAY)).isEqualTo(-1);
  }

  @Test
  void thisYearsDays_needNoYear() {
    assertThat(vietnamese.shortDay(LocalDate.of(2026, 10, 28), TODAY)).isEqualTo("28/10");
    assertThat(vietnamese.shortDay(LocalDate.of(2025, 10, 28), TODAY)).isEqualTo("28/10/2025");
  }

  @Test
  void theShareOfATerm_staysBetweenItsEnds() {
    LocalDate start = LocalDate.of(2026, 1, 1);
    LocalDate end = LocalDate.of(2026, 1, 11);
    assertThat(TimeText.share(start, end, LocalDate.of(2026, 1, 6))).isEqualTo(0.5);
    assertThat(TimeText.share(start, end, LocalDate.of(2025, 1, 6))).isZero();
    assertThat(TimeText.share(start, end, TODAY)).isOne();
  }
}
