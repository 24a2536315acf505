package vn.hoanhap.domain.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A telephone number as people in Vietnam type it: with spaces, dots, hyphens or brackets, with
/// +84 or 0 in front. Mobile numbers have ten digits and begin with 03, 05, 07, 08 or 09, fixed
/// lines eleven and begin with 02, service numbers begin with 1800 or 1900; a number abroad begins
/// with + and its country. Several in one field are parted by a comma, a semicolon or a slash.
public final class PhoneNumber {

  private static final String BETWEEN = "\\s*[,;/]\\s*";
  private static final String MOBILE = "0[35789]\\d{8}";
  private static final String FIXED = "02\\d{9}";
  private static final String SERVICE = "1[89]00\\d{4,6}";
  private static final String ABROAD = "\\+(?!84)[1-9]\\d{7,14}";
  private static final String JOINED = "; ";

  private PhoneNumber() {}

  /// What a field holds in one spelling, digits alone and several parted by "; "; empty when
  /// something in it is no telephone number. A blank field holds nothing.
  public static Optional<String> read(String typed) {
    String text = Person.clean(typed);
    if (text.isEmpty()) {
      return Optional.of("");
    }
    List<String> numbers = new ArrayList<>();
    for (String one : text.split(BETWEEN, -1)) {
      String digits = digits(one);
      if (digits.isEmpty()) {
        return Optional.empty();
      }
      numbers.add(digits);
    }
    return Optional.of(String.join(JOINED, numbers));
  }

  /// The same, for a field that held `before`: the same number keeps its spelling, and what was
  /// stored before numbers were looked at may stay as long as nobody types over it.
  public static Optional<String> read(String typed, String before) {
    String known = Person.clean(before);
    Optional<String> read = read(typed);
    boolean same = read.isPresent() ? read.equals(read(known)) : Person.clean(typed).equals(known);
    return same ? Optional.of(known) : read;
  }

  /// A stored number in groups, as it is read out; what is none stays as it is.
  public static String shown(String stored) {
    String text = Person.clean(stored);
    return read(text).map(PhoneNumber::grouped).orElse(text);
  }

  private static String grouped(String numbers) {
    return List.of(numbers.split(JOINED)).stream()
        .map(PhoneNumber::groupedOne)
        .collect(Collectors.joining(JOINED));
  }

  private static String groupedOne(String number) {
    if (number.matches(MOBILE)) {
      return number.replaceFirst("(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3");
    }
    // The two great cities have area codes of three digits.
    if (number.matches("02[48]\\d{8}")) {
      return number.replaceFirst("(\\d{3})(\\d{4})(\\d{4})", "$1 $2 $3");
    }
    return number.matches(FIXED)
        ? number.replaceFirst("(\\d{4})(\\d{3})(\\d{4})", "$1 $2 $3")
        : number.replaceFirst("^(1[89]00)", "$1 ");
  }

  /// The digits of one number; empty when it is none.
  private static String digits(String typed) {
    String plain = typed.replaceAll("[\\s.()-]", "");
    String home = plain.replaceFirst("^(\\+|00)?84(0?)(?=\\d{9,10}$)", "0");
    // A spreadsheet takes the zero in front away.
    String whole = home.matches("[35789]\\d{8}") ? "0" + home : home;
    boolean fits =
        whole.matches(MOBILE)
            || whole.matches(FIXED)
            || whole.matches(SERVICE)
            || whole.matches(ABROAD);
    return fits ? whole : "";
  }
}
