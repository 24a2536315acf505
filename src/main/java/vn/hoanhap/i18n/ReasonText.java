package vn.hoanhap.i18n;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.hoanhap.domain.clock.Phrase;
import vn.hoanhap.domain.clock.Reason;
import vn.hoanhap.domain.clock.Word;

/// Says the steps of a legal answer in the reader's language: dates as dd/MM/yyyy, periods in
/// words.
public final class ReasonText {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Messages messages;

  public ReasonText(Messages messages) {
    this.messages = messages;
  }

  /// The sentence of a reason or a warning, without its article.
  public String of(Reason reason) {
    Object[] words = reason.arguments().stream().map(this::word).toArray();
    return messages.text("law." + reason.key(), words);
  }

  /// The name of a missing fact.
  public String missing(String fact) {
    return messages.text("law.missing." + fact);
  }

  /// A period in words: `1 năm 6 tháng`.
  public String period(Period period) {
    List<String> parts = new ArrayList<>();
    part(parts, "law.year", period.getYears());
    part(parts, "law.month", period.getMonths());
    part(parts, "law.day", period.getDays());
    return parts.isEmpty() ? messages.text("law.days", "0") : String.join(" ", parts);
  }

  private void part(List<String> parts, String key, int count) {
    if (count != 0) {
      parts.add(messages.text(count == 1 ? key : key + "s", Integer.toString(count)));
    }
  }

  private String word(Object argument) {
    return switch (argument) {
      case LocalDate day -> DAY.format(day);
      case Period period -> period(period);
      case Phrase phrase -> phrase(phrase);
      case Word word -> messages.has(word.key()) ? messages.text(word.key()) : plain(word);
      default -> argument.toString();
    };
  }

  private String phrase(Phrase phrase) {
    return messages.language() == Language.ENGLISH ? phrase.english() : phrase.vietnamese();
  }

  /// A word this version has no text for is shown as its code.
  private static String plain(Word word) {
    return word.key().substring(word.key().lastIndexOf('.') + 1);
  }
}
