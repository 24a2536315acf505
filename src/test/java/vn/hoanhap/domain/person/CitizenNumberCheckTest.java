package vn.hoanhap.domain.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoanhap.domain.person.CitizenNumberCheck.Finding;
import vn.hoanhap.domain.person.CitizenNumberCheck.Reading;
import vn.hoanhap.domain.reference.BirthPlaces;
import vn.hoanhap.domain.time.PartialDate;

/// Focus: a citizen number is compared with birth and sex, and only two contradictions stop the
/// work.
class CitizenNumberCheckTest {

  private final BirthPlaces places = new BirthPlaces();
  private final CitizenNumberCheck check = new CitizenNumberCheck(places);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # number,          birth,      sex,    findings
          036085001234,      1985-03-05, MALE,   ''
          '036 085 001 234', 1985-03-05, MALE,   ''
          '''036085001234',  1985,       MALE,   ''
          036185001234,      1985-03,    FEMALE, ''
          036205001234,      2005-01-01, MALE,   ''
          036085001234,      1986-03-05, MALE,   other-year
          036085001234,      1985-03-05, FEMALE, other-sex
          036085001234,      1990-03-05, FEMALE, somebody-else!
          036285001234,      1985-03-05, MALE,   other-year
          099085001234,      1985-03-05, MALE,   unknown-place
          294085001234,      1985-03-05, MALE,   ''
          36085001234,       1985-03-05, MALE,   lost-zero!
          98085001234,       1985-03-05, MALE,   wrong-length!
          0360850012345,     1985-03-05, MALE,   wrong-length!
          162345678,         1985-03-05, MALE,   old-number!
          12345678,          1985-03-05, MALE,   old-number!
          03608500123x,      1985-03-05, MALE,   not-digits!
          '',                1985-03-05, MALE,   ''
          """)
  void number_isComparedWithThePerson(String number, String birth, Sex sex, String expected) {
    List<String> codes =
        check.check(number, PartialDate.parse(birth), sex).stream()
            .map(found -> found.code() + (found.stops() ? "!" : ""))
            .toList();
    assertThat(String.join(" ", codes)).isEqualTo(expected);
  }

  @Test
  void unknownFacts_contradictNothing() {
    assertThat(check.check("036085001234", null, null)).isEmpty();
    assertThat(check.check(null, null, null)).isEmpty();
  }

  @Test
  void lostZero_offersTheWholeNumber() {
    assertThat(check.check("36085001234", null, null))
        .containsExactly(new Finding("lost-zero", true, List.of("036085001234")));
  }

  @Test
  void everyBirthYear_isReadBack() {
    Random random = new Random(5);
    for (int i = 0; i < 1_000; i++) {
      int year = 1900 + random.nextInt(500);
      Sex sex = random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
      int digit = (year - 1900) / 100 * 2 + (sex == Sex.MALE ? 0 : 1);
      String number = "036%d%02d%06d".formatted(digit, year % 100, random.nextInt(1_000_000));
      assertThat(check.read(number))
          .contains(new Reading("036", places.byCode("036").orElseThrow(), sex, year));
    }
  }
}
