package vn.hoanhap.ui.activity;

import java.util.ArrayList;
import java.util.List;
import vn.hoanhap.domain.activity.Leave;
import vn.hoanhap.domain.clock.Reason;
import vn.hoanhap.i18n.ArticleText;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.i18n.ReasonText;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.ui.form.Saving;
import vn.hoanhap.usecase.activity.CheckLeave;
import vn.hoanhap.usecase.measure.Absence;

/// What a leave grants beyond the law, asked about once before it is saved. The limits of the law
/// in force are not confirmed, so that nothing is refused.
final class LeaveQuestion {

  private final Leave leave;
  private final Input field;
  private final Messages messages;
  private final ReasonText reasons;
  private final ArticleText articles;
  private final List<String> points = new ArrayList<>();
  private boolean unsure;

  /// `field` is where its length is set right.
  LeaveQuestion(Leave leave, Input field, Messages messages) {
    this.leave = leave;
    this.field = field;
    this.messages = messages;
    this.reasons = new ReasonText(messages);
    this.articles = new ArticleText(messages);
  }

  /// Adds what the leave comes to for somebody; `who` is empty when it is for one person alone.
  LeaveQuestion of(String who, List<CheckLeave.Effect> effects) {
    for (CheckLeave.Effect effect : effects) {
      String kind = messages.text("kind." + effect.kind().code() + ".short");
      add(who.isEmpty() ? kind : who + ", " + kind, effect);
    }
    return this;
  }

  private void add(String name, CheckLeave.Effect effect) {
    Absence absence = effect.absence();
    int days = leave.days();
    if (absence.eachDays() >= 0 && days > absence.eachDays()) {
      String said = messages.text("activity.leave.odd.each", name, days, absence.eachDays());
      points.add(withArticle(said, effect, "term.absence-each"));
    }
    if (absence.overDays() > 0) {
      String said =
          messages.text(
              "activity.leave.odd.total",
              name,
              absence.usedDays(),
              absence.totalDays(),
              absence.overDays());
      points.add(withArticle(said, effect, "term.absence-total"));
    }
  }

  private String withArticle(String said, CheckLeave.Effect effect, String limit) {
    for (Reason reason : effect.limits()) {
      if (reason.key().equals(limit)) {
        unsure |= !reasons.line(reason).confirmed();
        return articles.after(said, reason.article());
      }
    }
    return said;
  }

  /// The question; it has no points when the leave is within the law.
  Saving.Odd asked() {
    return new Saving.Odd(
        points.stream().map(point -> new Saving.Point(point, field)).toList(),
        messages.text(unsure ? "activity.leave.odd.unsure" : "activity.leave.odd.advice"));
  }
}
