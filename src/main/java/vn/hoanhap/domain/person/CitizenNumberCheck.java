package vn.hoanhap.domain.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoanhap.domain.reference.BirthPlaces;
import vn.hoanhap.domain.text.SearchKey;
import vn.hoanhap.domain.time.PartialDate;

/// Compares a citizen number (`PPP G YY NNNNNN`: place of birth registration, century and sex,
/// year, serial; NĐ137/2015 Điều 13, TT 59/2021/TT-BCA) with what is known of the person. The
/// number has no check digit, and data do change, so one contradiction only warns; birth year and
/// sex both contradicting mean that it is somebody else's number.
public final class CitizenNumberCheck {

  /// What is wrong, as the end of the message key `citizen-number.CODE`; `stops` when it cannot be
  /// kept. The arguments are those of the text.
  public record Finding(String code, boolean stops, List<Object> arguments) {

    static Finding warning(String code, Object... arguments) {
      return new Finding(code, false, List.of(arguments));
    }

    static Finding error(String code, Object... arguments) {
      return new Finding(code, true, List.of(arguments));
    }
  }

  /// What the digits say: `place` is null when no circular names the code.
  public record Reading(String placeCode, BirthPlaces.BirthPlace place, Sex sex, int birthYear) {}

  private final BirthPlaces places;

  public CitizenNumberCheck(BirthPlaces places) {
    this.places = places;
  }

  /// Reads twelve digits, in any usual spelling; empty for anything else.
  public Optional<Reading> read(String typed) {
    String digits = SearchKey.digits(typed);
    if (digits.length() != 12) {
      return Optional.empty();
    }
    int century = digits.charAt(3) - '0';
    String code = digits.substring(0, 3);
    int year = 1900 + century / 2 * 100 + Integer.parseInt(digits.substring(4, 6));
    Sex sex = century % 2 == 0 ? Sex.MALE : Sex.FEMALE;
    return Optional.of(new Reading(code, places.byCode(code).orElse(null), sex, year));
  }

  /// Every finding about a typed number; none for an empty one. `birth` and `sex` may be null.
  public List<Finding> check(String typed, PartialDate birth, Sex sex) {
    if (typed == null || typed.isBlank()) {
      return List.of();
    }
    String digits = SearchKey.digits(typed);
    if (digits.isEmpty()) {
      return List.of(Finding.error("not-digits"));
    }
    Optional<Reading> reading = read(digits);
    return reading.isPresent()
        ? compare(reading.get(), birth, sex)
        : List.of(wrongLength(digits, birth, sex));
  }

  // Spreadsheets drop a leading zero: eleven digits that read well with it are that number.
  private Finding wrongLength(String digits, PartialDate birth, Sex sex) {
    String restored = "0" + digits;
    boolean lostZero =
        digits.length() == 11
            && read(restored).filter(reading -> reading.place() != null).isPresent();
    if (lostZero && check(restored, birth, sex).stream().noneMatch(Finding::stops)) {
      return Finding.error("lost-zero", restored);
    }
    boolean oldNumber = digits.length() == 9 || digits.length() == 8;
    return oldNumber
        ? Finding.error("old-number", digits.length())
        : Finding.error("wrong-length", digits.length());
  }

  private static List<Finding> compare(Reading reading, PartialDate birth, Sex sex) {
    List<Finding> findings = new ArrayList<>();
    boolean otherYear = birth != null && birth.year() != reading.birthYear();
    boolean otherSex = sex != null && sex != reading.sex();
    if (otherYear && otherSex) {
      findings.add(Finding.error("somebody-else", String.valueOf(reading.birthYear())));
    } else if (otherYear) {
      findings.add(
          Finding.warning(
              "other-year", String.valueOf(reading.birthYear()), String.valueOf(birth.year())));
    } else if (otherSex) {
      findings.add(Finding.warning("other-sex"));
    }
    if (reading.place() == null) {
      findings.add(Finding.warning("unknown-place", reading.placeCode()));
    }
    return List.copyOf(findings);
  }
}
