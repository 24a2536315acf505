package vn.hoanhap.ui.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.i18n.ReasonText;
import vn.hoanhap.ui.form.Form;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.ui.form.Saving;
import vn.hoanhap.usecase.activity.Doubt;

/// All that is odd about an entry in one question: what the entry itself leaves in doubt, and what
/// a leave grants beyond the law.
final class EntryQuestion {

  private final Messages messages;
  private final ReasonText words;
  private final Form form;

  /// `form` has the fields in question.
  EntryQuestion(Form form, Messages messages) {
    this.form = form;
    this.messages = messages;
    this.words = new ReasonText(messages);
  }

  /// The question; it has no points when nothing is odd. `name` says who a point is about, empty
  /// when the entry is for one person alone.
  Saving.Odd of(List<Doubt> doubts, Function<PersonId, String> name, Saving.Odd ofLeave) {
    List<Saving.Point> points = new ArrayList<>();
    for (Doubt doubt : doubts) {
      String said = words.filled("activity.odd." + doubt.code(), doubt.arguments());
      String who = doubt.person() == null ? "" : name.apply(doubt.person());
      points.add(
          new Saving.Point(
              who.isEmpty() ? said : messages.text("activity.odd.of", who, said), field(doubt)));
    }
    points.addAll(ofLeave.points());
    return new Saving.Odd(
        List.copyOf(points),
        ofLeave.points().isEmpty() ? messages.text("activity.odd.advice") : ofLeave.advice());
  }

  // What tells nothing lacks its result first of all, who is not called has the wrong type of
  // entry,
  // words stand in their own field; every other doubt is about the day.
  private Input field(Doubt doubt) {
    String name =
        switch (doubt.code()) {
          case "empty" -> "result";
          case "not-called" -> "type";
          case Doubt.WORDS -> doubt.arguments().get(1).toString();
          default -> "date";
        };
    return form.find(name).or(() -> form.find(name + "Text")).orElseThrow();
  }
}
