package vn.hoanhap.domain.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Focus: a telephone number is understood however it is typed, and what cannot be dialled is none.
class PhoneNumberTest {

  private static final List<String> BETWEEN = List.of("", " ", ".", "-", "  ");
  private static final List<String> IN_FRONT =
      List.of("0", "+84", "84", "0084", "+84 ", "+84 (0)", "(+84)");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # typed                        | stored                     | shown
          0912345678                     | 0912345678                 | 0912 345 678
          0912 345 678                   | 0912345678                 | 0912 345 678
          0912.345.678                   | 0912345678                 | 0912 345 678
          +84 912 345 678                | 0912345678                 | 0912 345 678
          84912345678                    | 0912345678                 | 0912 345 678
          912345678                      | 0912345678                 | 0912 345 678
          0849123456                     | 0849123456                 | 0849 123 456
          024 3825 1234                  | 02438251234                | 024 3825 1234
          (0226) 385-1234                | 02263851234                | 0226 385 1234
          +84 226 385 1234               | 02263851234                | 0226 385 1234
          1900 6035                      | 19006035                   | 1900 6035
          +1 (555) 123-4567              | +15551234567               | +15551234567
          0912345678 / 0226.385.1234     | 0912345678; 02263851234    | 0912 345 678; 0226 385 1234
          """)
  void numbersAsPeopleTypeThem(String typed, String stored, String shown) {
    assertThat(PhoneNumber.read(typed)).contains(stored);
    assertThat(PhoneNumber.shown(stored)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abc", "0912 345 67x", "091234567", "09123456789", "0123456789", "01234567890",
            "0412345678",
        "0226 385 123", "113", "0912345678,", "+84 12", "++84912345678", "0000000000", "-"
      })
  void whatCannotBeDialled_isNone(String typed) {
    assertThat(PhoneNumber.read(typed)).isEmpty();
  }

  @Test
  void nothing_isAllowed() {
    assertThat(PhoneNumber.read("  ")).contains("");
    assertThat(PhoneNumber.read(null)).contains("");
  }

  @Test
  void whatWasStoredBefore_mayStay_untilItIsTypedOver() {
    assertThat(PhoneNumber.read("gọi anh Ba", "gọi anh Ba")).contains("gọi anh Ba");
    assertThat(PhoneNumber.read("gọi anh Tư", "gọi anh Ba")).isEmpty();
    assertThat(PhoneNumber.read("0912 345 678", "0912.345.678")).contains("0912.345.678");
    assertThat(PhoneNumber.shown("gọi anh Ba")).isEqualTo("gọi anh Ba");
  }

  @RepeatedTest(200)
  void anyNumber_inAnySpelling_isTheSame_andReadBackFromWhatIsShown(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    String rest = random.nextBoolean() ? mobile(random) : "2" + digits(random, 9);
    StringBuilder typed = new StringBuilder(one(random, IN_FRONT));
    for (char digit : rest.toCharArray()) {
      typed.append(digit).append(one(random, BETWEEN));
    }
    String stored = PhoneNumber.read(typed.toString()).orElseThrow(() -> new AssertionError(typed));
    assertThat(stored).as(typed.toString()).isEqualTo("0" + rest);
    assertThat(PhoneNumber.read(PhoneNumber.shown(stored))).contains(stored);
    assertThat(PhoneNumber.read(stored.substring(0, stored.length() - 2))).isEmpty();
    assertThat(PhoneNumber.read(stored + "00")).isEmpty();
    assertThat(PhoneNumber.read(stored + "x")).isEmpty();
  }

  private static String mobile(Random random) {
    return one(random, List.of("3", "5", "7", "8", "9")) + digits(random, 8);
  }

  private static String digits(Random random, int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  private static String one(Random random, List<String> some) {
    return some.get(random.nextInt(some.size()));
  }
}
