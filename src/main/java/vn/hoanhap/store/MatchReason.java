package vn.hoanhap.store;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.hoanhap.domain.text.SearchKey;

/// Why a person is among the results, told from the row and what was typed.
public enum MatchReason {
  /// Nothing was typed.
  NONE,
  /// Every word begins a word of the full name.
  NAME,
  /// The other name was needed.
  OTHER_NAME,
  /// The hamlet or the year of birth was needed.
  HAMLET,
  /// The first or last digits of the citizen number.
  CITIZEN_NUMBER,
  /// The first or last digits of an earlier number.
  OLD_NUMBER,
  /// The number of the register.
  REGISTER_NUMBER;

  private static final Pattern REGISTER = Pattern.compile("(?i)\\s*hn[\\s-]*\\d+\\s*");

  /// The reason for a row that a search returned.
  public static MatchReason of(PersonRow row, String typed) {
    String folded = SearchKey.fold(typed);
    if (folded.isEmpty()) {
      return NONE;
    }
    if (REGISTER.matcher(typed).matches()) {
      return REGISTER_NUMBER;
    }
    String digits = SearchKey.digits(typed);
    if (!digits.isEmpty()
        && row.citizenNumber() != null
        && touches(row.citizenNumber().digits(), digits)) {
      return CITIZEN_NUMBER;
    }
    if (!digits.isEmpty()
        && row.previousNumbers().stream().anyMatch(number -> touches(number, digits))) {
      return OLD_NUMBER;
    }
    List<String> words = List.of(folded.split(" "));
    if (begins(words, row.name())) {
      return NAME;
    }
    return begins(words, row.name() + " " + row.otherName()) ? OTHER_NAME : HAMLET;
  }

  private static boolean touches(String number, String digits) {
    return number.startsWith(digits) || number.endsWith(digits);
  }

  private static boolean begins(List<String> typed, String text) {
    String[] words = SearchKey.fold(text).split(" ");
    return typed.stream()
        .allMatch(word -> Arrays.stream(words).anyMatch(own -> own.startsWith(word)));
  }
}
