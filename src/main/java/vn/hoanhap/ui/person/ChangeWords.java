package vn.hoanhap.ui.person;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import vn.hoanhap.domain.time.PartialDate;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.words.TimeText;
import vn.hoanhap.usecase.person.ShowHistory.FieldChange;

/// Says which field changed from what to what, under the names the forms give them. Fields that no
/// form shows, such as versions and keys, are left out; so are the first values of a new record,
/// which the page itself shows.
final class ChangeWords {

  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
  private static final String LENGTH = "P(\\d+Y)?(\\d+M)?(\\d+D)?";

  private final Messages messages;
  private final TimeText time;

  ChangeWords(Messages messages) {
    this.messages = messages;
    this.time = new TimeText(messages);
  }

  /// The changes in words, in their order.
  List<String> of(List<FieldChange> changes) {
    boolean created = changes.size() > 1 && changes.stream().allMatch(one -> isEmpty(one.before()));
    return created ? List.of() : changes.stream().flatMap(one -> said(one).stream()).toList();
  }

  private Optional<String> said(FieldChange change) {
    String field = change.field().replaceAll("\\[\\d+]", "").replace('.', '/');
    return name(field)
        .map(
            name ->
                messages.text(
                    "person.history.change",
                    name,
                    value(field, change.before()),
                    value(field, change.after())));
  }

  private Optional<String> name(String field) {
    return Optional.ofNullable(
        switch (field) {
          case "fullName" -> messages.text("person.form.name");
          case "otherName" -> messages.text("person.form.other-name");
          case "sex" -> messages.text("person.form.sex");
          case "birth" -> messages.text("person.history.birth");
          case "citizenNumber" -> messages.text("person.form.citizen-number");
          case "previousNumbers/number" -> messages.text("person.fact.previous-number");
          case "numberIssuedOn" -> messages.text("person.form.issued-on");
          case "numberIssuer" -> messages.text("person.form.issuer");
          case "phone", "contacts/phone" -> messages.text("person.form.phone");
          case "occupation" -> messages.text("person.form.occupation");
          case "education" -> messages.text("person.form.education");
          case "employment" -> messages.text("person.form.employment");
          case "address/hamlet" -> messages.text("person.form.hamlet");
          case "address/text" -> messages.text("person.fact.address");
          case "contacts/name" -> messages.text("person.form.contact.name");
          case "diedOn" -> messages.text("person.death.day");
          default -> ofMeasure(field);
        });
  }

  private String ofMeasure(String field) {
    return switch (field) {
      case "status" -> messages.text("person.paper.state");
      case "basis/number" -> messages.text("measure.basis-number");
      case "basis/date" -> messages.text("measure.basis-date");
      case "basis/issuer" -> messages.text("measure.basis-issuer");
      case "term/legalStart" -> messages.text("measure.start");
      case "term/length" -> messages.text("measure.length");
      case "term/statedEnd" -> messages.text("measure.stated-end");
      case "term/computedEnd" -> messages.text("person.history.computed-end");
      case "closing/reason" -> messages.text("measure.close.reason");
      case "closing/endedOn" -> messages.text("measure.close.day");
      case "adjustments/type" -> messages.text("measure.adjust.type");
      case "adjustments/length" -> messages.text("measure.adjust.length");
      case "adjustments/decisionNumber" -> messages.text("measure.basis-number");
      case "state" -> messages.text("person.paper.state");
      case "paperNumber" -> messages.text("person.paper.number");
      case "nextStep/doneOn" -> messages.text("person.step.do");
      case "name" -> messages.text("person.helper.name");
      case "decisionNumber" -> messages.text("person.helper.number");
      case "until" -> messages.text("person.helper.until");
      default -> null;
    };
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
    if (stored.matches(LENGTH) && stored.length() > 1) {
      return time.length(Period.parse(stored));
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
          default -> "";
        };
    return messages.has(key) ? messages.text(key) : stored;
  }

  private static boolean isEmpty(String value) {
    return value == null || value.isEmpty();
  }
}
