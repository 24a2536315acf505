package vn.hoanhap.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoanhap.domain.time.TypedDate.Problem;
import vn.hoanhap.domain.time.TypedDate.Use;

/// Focus: every way officers write a date is understood, and what is not a date says why.
class TypedDateTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          BIRTH, 5/3/85,                       1985-03-05
          BIRTH, 05031985,                     1985-03-05
          BIRTH, 050385,                       1985-03-05
          BIRTH, 5-3-1985,                     1985-03-05
          BIRTH, 5.3.1985,                     1985-03-05
          BIRTH, ' 5 3 1985 ',                 1985-03-05
          BIRTH, 1985-03-05,                   1985-03-05
          BIRTH, 1985/3/5,                     1985-03-05
          BIRTH, 1985,                         1985
          BIRTH, năm 1985,                     1985
          BIRTH, 85,                           1985
          BIRTH, 05,                           2005
          BIRTH, 3/1985,                       1985-03
          BIRTH, 031985,                       1985-03
          BIRTH, 3/85,                         1985-03
          BIRTH, tháng 3 năm 1985,             1985-03
          BIRTH, ngày 5 tháng 3 năm 1985,      1985-03-05
          BIRTH, 'Ngày 05, tháng 03, năm 1985', 1985-03-05
          BIRTH, 1/1/26,                       2026-01-01
          BIRTH, 1/1/27,                       1927-01-01
          BIRTH, 29/2/2000,                    2000-02-29
          PAST,  5/3,                          2026-03-05
          PAST,  5/12,                         2025-12-05
          PAST,  20/11/26,                     2026-11-20
          PAST,  20111985,                     1985-11-20
          PAST,  20261121,                     2026-11-21
          PAST,  hôm nay,                      2026-11-22
          PAST,  Hôm qua,                      2026-11-21
          PAST,  hom kia,                      2026-11-20
          PAST,  3 ngày trước,                 2026-11-19
          PAST,  yesterday,                    2026-11-21
          ANY,   5/12,                         2026-12-05
          ANY,   5/3/46,                       2046-03-05
          ANY,   5/3/47,                       1947-03-05
          ANY,   ngày mai,                     2026-11-23
          ANY,   2 tuần nữa,                   2026-12-06
          ANY,   1 tháng nữa,                  2026-12-22
          ANY,   tuần sau,                     2026-11-29
          ANY,   in 10 days,                   2026-12-02
          """)
  void whatOfficersType_isUnderstood(Use use, String typed, String iso) {
    assertThat(TypedDate.read(typed, use, TODAY))
        .isEqualTo(new TypedDate(PartialDate.parse(iso), null));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          BIRTH, '',          EMPTY
          BIRTH, '  / ',      EMPTY
          BIRTH, abc,         NOT_A_DATE
          BIRTH, 5/3/985,     NOT_A_DATE
          BIRTH, 123,         NOT_A_DATE
          BIRTH, 5/3/1985/1,  NOT_A_DATE
          BIRTH, 31/2/1980,   NO_SUCH_DAY
          BIRTH, 29/2/1999,   NO_SUCH_DAY
          BIRTH, 0/3/1985,    NO_SUCH_DAY
          BIRTH, 12/25/1985,  NO_SUCH_MONTH
          BIRTH, 13/1985,     NO_SUCH_MONTH
          BIRTH, 5/12,        NEEDS_YEAR
          BIRTH, 23/11/2026,  IN_THE_FUTURE
          BIRTH, 1900,        TOO_LONG_AGO
          PAST,  1985,        NEEDS_DAY
          PAST,  3/1985,      NEEDS_DAY
          PAST,  85,          NOT_A_DATE
          PAST,  5/3/27,      IN_THE_FUTURE
          PAST,  ngày mai,    IN_THE_FUTURE
          ANY,   1/1/2100,    TOO_FAR_AHEAD
          ANY,   1/1/3000,    TOO_FAR_AHEAD
          ANY,   1/1/1024,    TOO_LONG_AGO
          PAST,  1/1/3000,    IN_THE_FUTURE
          BIRTH, 1/1/3000,    IN_THE_FUTURE
          ANY,   tháng 3 năm 2027, NEEDS_DAY
          """)
  void whatIsNoDate_saysWhy(Use use, String typed, Problem problem) {
    assertThat(TypedDate.read(typed, use, TODAY)).isEqualTo(new TypedDate(null, problem));
  }

  @Test
  void noText_isEmpty() {
    assertThat(TypedDate.read(null, Use.ANY, TODAY).problem()).isEqualTo(Problem.EMPTY);
  }

  @Test
  void everyDayInEveryForm_isReadBack() {
    Random random = new Random(20261122);
    String[] forms = {
      "d/M/yyyy",
      "dd/MM/yyyy",
      "dd-MM-yyyy",
      "d.M.yyyy",
      "ddMMyyyy",
      "yyyy-MM-dd",
      "'ngày' d 'tháng' M 'năm' yyyy"
    };
    for (int i = 0; i < 5_000; i++) {
      LocalDate day = TODAY.minusDays(random.nextInt(98 * 365));
      String typed = day.format(DateTimeFormatter.ofPattern(forms[i % forms.length]));
      assertThat(TypedDate.read(typed, Use.BIRTH, TODAY).day()).as(typed).isEqualTo(day);
      String shortYear = day.format(DateTimeFormatter.ofPattern("ddMMyy"));
      assertThat(TypedDate.read(shortYear, Use.BIRTH, TODAY).day()).as(shortYear).isEqualTo(day);
    }
  }

  @Test
  void anythingTyped_hasAMeaningOrAProblem() {
    Random random = new Random(7);
    String keys = "0123456789/-. năm tháng ngày hôm qua nửa sau đ";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder typed = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        typed.append(keys.charAt(random.nextInt(keys.length())));
      }
      TypedDate read = TypedDate.read(typed.toString(), Use.values()[i % 3], TODAY);
      assertThat(read.date() == null).as(typed.toString()).isNotEqualTo(read.problem() == null);
    }
  }

  @Test
  void day_isRefusedForAYearAlone() {
    TypedDate year = TypedDate.read("1985", Use.BIRTH, TODAY);
    assertThatThrownBy(year::day).isInstanceOf(IllegalStateException.class);
  }
}
