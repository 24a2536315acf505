package vn.hoanhap.ui.person;

import java.util.List;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.form.Form;
import vn.hoanhap.ui.form.Saving;
import vn.hoanhap.usecase.person.RegisterPerson.Warning;

/// What is asked before a person's texts are saved that hold words the register should not: which
/// words, in which field.
final class LabelQuestion {

  private final Form form;
  private final Messages messages;

  /// `form` has the fields of a person.
  LabelQuestion(Form form, Messages messages) {
    this.form = form;
    this.messages = messages;
  }

  /// The question; it has no points when there are no such words.
  Saving.Odd of(List<Warning> warnings) {
    return new Saving.Odd(
        warnings.stream().map(this::point).toList(), messages.text("activity.odd.advice"));
  }

  private Saving.Point point(Warning warning) {
    String field = warning.arguments().get(1).toString();
    String words = messages.text(warning.key(), warning.arguments().getFirst());
    return new Saving.Point(
        messages.text("activity.odd.of", messages.text(name(field)), words),
        form.find(field).or(() -> form.find("otherName")).orElseThrow());
  }

  private static String name(String field) {
    return switch (field) {
      case "otherName" -> "person.form.other-name";
      case "occupation" -> "person.form.occupation";
      case "education" -> "person.form.education";
      default -> "person.form.contact.relation";
    };
  }
}
