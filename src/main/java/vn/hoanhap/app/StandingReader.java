package vn.hoanhap.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.shell.Page;
import vn.hoanhap.ui.shell.Standing;
import vn.hoanhap.ui.words.TimeText;
import vn.hoanhap.usecase.today.ShowToday;

/// Reads what the frame shows at all times: the open duties, and whether today's backup is there.
final class StandingReader implements Standing.Source {

  private final Messages messages;
  private final UseCases use;
  private final Actor actor;

  StandingReader(Messages messages, UseCases use, Actor actor) {
    this.messages = messages;
    this.use = use;
    this.actor = actor;
  }

  @Override
  public Standing read() {
    ShowToday.Today today = use.today().handle(actor, null);
    Map<Page, Standing.Badge> badges = new EnumMap<>(Page.class);
    int open = count(today, ShowToday.When.THIS_MONTH, false);
    if (open > 0) {
      boolean late = count(today, ShowToday.When.LATE, true) > 0;
      badges.put(Page.TODAY, new Standing.Badge(Integer.toString(open), late));
    }
    boolean backedUp = use.backUp().doneToday();
    Standing.Fact backup =
        new Standing.Fact(
            messages.text(backedUp ? "shell.status.backed-up" : "shell.status.not-backed-up"),
            backedUp);
    return new Standing(badges, List.of(backup), month(today));
  }

  /// "Chốt tháng 10: còn 2 ngày", or nothing while nobody is under the monthly cycle.
  private String month(ShowToday.Today today) {
    ShowToday.MonthBar bar = today.monthBar();
    if (bar == null) {
      return "";
    }
    int number = Integer.parseInt(bar.month().substring(bar.month().indexOf('-') + 1));
    return messages.text(
        "shell.status.month", number, new TimeText(messages).left(bar.deadline(), today.day()));
  }

  /// How many duties are of that lateness, or, when `is` is false, of any other.
  private static int count(ShowToday.Today today, ShowToday.When when, boolean is) {
    return today.groups().stream()
        .filter(group -> (group.when() == when) == is)
        .mapToInt(ShowToday.Group::total)
        .sum();
  }
}
