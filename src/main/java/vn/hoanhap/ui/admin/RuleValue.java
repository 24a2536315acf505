package vn.hoanhap.ui.admin;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoanhap.domain.time.DayFirst;
import vn.hoanhap.i18n.LengthText;
import vn.hoanhap.i18n.Messages;

/// The value of a rule with its unit, as people read it: "3 ngày làm việc", "1/2", "Điều 108–122".
/// The head of the rule file lists the forms.
final class RuleValue {

  private static final Pattern COUNT = Pattern.compile("(\\d+)([a-z]+)");
  private static final Pattern ARTICLES = Pattern.compile("\\d+-\\d+( \\d+-\\d+)*");
  private static final Pattern POINTS = Pattern.compile("[a-d]( [a-d])*");

  private final Messages messages;

  RuleValue(Messages messages) {
    this.messages = messages;
  }

  /// In words; what is said of a value of an unknown form is the value itself.
  String of(String value) {
    if (value.isEmpty()) {
      return messages.text("admin.rules.by-paper");
    }
    if (value.startsWith("P")) {
      return new LengthText(messages).of(Period.parse(value));
    }
    if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return DayFirst.of(LocalDate.parse(value));
    }
    if (ARTICLES.matcher(value).matches()) {
      return messages.text(
          "admin.rules.articles",
          Arrays.stream(value.split(" ")).map(RuleValue::span).collect(joining(", ")));
    }
    if (POINTS.matcher(value).matches()) {
      return messages.text("admin.rules.points", value.replace(" ", ", "));
    }
    return switch (value) {
      case "yes" -> messages.text("admin.rules.yes");
      case "no" -> messages.text("admin.rules.no");
      default -> counted(value);
    };
  }

  private String counted(String value) {
    Matcher count = COUNT.matcher(value);
    if (!count.matches()) {
      return value;
    }
    String number = count.group(1);
    return switch (count.group(2)) {
      case "d" -> messages.text("admin.rules.days", number);
      case "wd" -> messages.text("admin.rules.working-days", number);
      case "h" -> messages.text("admin.rules.hours", number);
      case "m" -> messages.text("admin.rules.months", number);
      case "y" -> messages.text("admin.rules.age", number);
      case "x" ->
          number.equals("0")
              ? messages.text("admin.rules.not-deducted")
              : messages.text("admin.rules.times", number);
      default -> value;
    };
  }

  private static String span(String range) {
    String[] ends = range.split("-");
    return ends[0].equals(ends[1]) ? ends[0] : ends[0] + "–" + ends[1];
  }
}
