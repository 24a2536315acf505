package vn.hoanhap.ui.person;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoanhap.domain.time.PartialDate;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.i18n.ReasonText;
import vn.hoanhap.ui.words.TimeText;
import vn.hoanhap.usecase.activity.ResultRules;
import vn.hoanhap.usecase.person.ShowHistory.FieldChange;

/// Says which field changed from what to what, under the names the forms give them. Fields that no
/// form shows, such as versions and keys, are left out; so are the first values of a new record,
/// which the page itself shows. A record that was taken out is said with what it held.
final class ChangeWords {

  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
  private static final String FORM = "measure.sanction-form.";
  private static final String LENGTH = "P(\\d+Y)?(\\d+M)?(\\d+D)?";

  private final Messages messages;
  private final TimeText time;
  private final FieldNames names;

  ChangeWords(Messages messages) {
    this.messages = messages;
    this.names = new FieldNames(messages);
    this.time = new TimeText(messages);
  }

  /// The changes in words, in their order.
  List<String> of(List<FieldChange> changes) {
    boolean created = changes.size() > 1 && changes.stream().allMatch(one -> isEmpty(one.before()));
    boolean gone = changes.size() > 1 && changes.stream().allMatch(one -> isEmpty(one.after()));
    return created ? List.of() : changes.stream().flatMap(one -> said(one, gone).stream()).toList();
  }

  private Optional<String> said(FieldChange change, boolean gone) {
    String field = change.field().replaceAll("\\[\\d+]", "").replace('.', '/');
    if (isEmpty(change.before()) && isEmpty(change.after()) || isAbsent(field, change)) {
      return Optional.empty();
    }
    if (field.equals("nextStep/dueOn") && isEmpty(change.after()) && !gone) {
      return Optional.of(messages.text("person.history.step-ended", value(field, change.before())));
    }
    return names
        .of(field)
        .map(
            name ->
                gone
                    ? messages.text("person.history.was", name, value(field, change.before()))
                    : messages.text(
                        "person.history.change",
                        name,
                        value(field, change.before()),
                        value(field, change.after())));
  }

  // Of the reasons of a leave only the one that holds, or held, is worth a word.
  private static boolean isAbsent(String field, FieldChange change) {
    return field.startsWith("leave/")
        && Stream.of(change.before(), change.after())
            .allMatch(stored -> isEmpty(stored) || stored.equals("false"));
  }

  private String value(String field, String stored) {
    if (isEmpty(stored)) {
      return messages.text("person.history.empty");
    }
    if (stored.matches(DAY)) {
      return time.day(LocalDate.parse(stored));
    }
    if (field.equals("birth")) {
      return time.partial(PartialDate.parse(stored));
    }
    if (field.equals("period")) {
      return time.month(stored);
    }
    if (stored.matches(LENGTH) && stored.length() > 1) {
      return time.length(Period.parse(stored));
    }
    if (field.equals("result")) {
      return new ReasonText(messages).of(ResultRules.shown(stored));
    }
    return word(field, stored);
  }

  private String word(String field, String stored) {
    String key =
        switch (field) {
          case "sex" -> "sex." + stored;
          case "employment" -> "employment." + stored;
          case "status" -> "status." + stored;
          case "closing/reason" -> "close." + stored;
          case "adjustments/type" -> "adjustment." + stored;
          case "state" -> "dossier." + stored;
          case "type" -> "activity." + stored;
          case "grade" -> "grade." + stored;
          case "basis/type" -> "basis." + stored;
          case "rehab" -> "rehab." + stored;
          case "leave/treatment" ->
              yes(stored) ? "activity.leave.kind.treatment" : "activity.leave.kind.leave";
          case "leave/work" ->
              yes(stored) ? "activity.leave.kind.work" : "activity.leave.kind.leave";
          case "sanction/warning" -> yes(stored) ? FORM + "warning" : FORM + "fine";
          default -> ofJudgment(field, stored);
        };
    return messages.has(key) ? messages.text(key) : stored;
  }

  private static String ofJudgment(String field, String stored) {
    return switch (field) {
      case "conviction/fault" -> "guilt." + stored;
      case "conviction/severity" -> "severity." + stored;
      case "conviction/mainPenalty/type" -> "penalty." + stored;
      case "conviction/amnestied" -> yes(stored) ? "measure.yes" : "measure.no";
      case "conviction/additionalPenalties/type" -> "additional." + stored;
      case "conviction/obligations/type" -> "obligation." + stored;
      case "conviction/obligations/status" -> "obligation-status." + stored;
      default -> "";
    };
  }

  private static boolean yes(String stored) {
    return stored.equals("true");
  }

  private static boolean isEmpty(String value) {
    return value == null || value.isEmpty();
  }
}
