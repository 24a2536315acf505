package vn.hoanhap.app;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.FaultText;
import vn.hoanhap.ui.shell.Page;
import vn.hoanhap.ui.shell.Standing;
import vn.hoanhap.ui.words.TimeText;
import vn.hoanhap.usecase.safety.BackUp;
import vn.hoanhap.usecase.today.ShowToday;

/// Reads what the frame shows at all times: the open duties, and how safe the register is.
final class StandingReader implements Standing.Source {

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter DAY_AND_HOUR = DateTimeFormatter.ofPattern("dd/MM HH:mm");

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
    int open = count(today, ShowToday.When::isPressing);
    if (open > 0) {
      boolean late = count(today, when -> when == ShowToday.When.LATE) > 0;
      badges.put(Page.TODAY, new Standing.Badge(Integer.toString(open), late));
    }
    BackUp.State safe = use.backUp().state();
    List<Standing.Fact> facts =
        Stream.of(Optional.of(backup(safe, today.day())), second(safe))
            .flatMap(Optional::stream)
            .toList();
    return new Standing(badges, facts, month(today));
  }

  /// "Sao lưu 08:01 · 12 thay đổi từ đó"; of an older copy the day as well.
  private Standing.Fact backup(BackUp.State safe, LocalDate today) {
    if (safe.newest() == null) {
      return new Standing.Fact(messages.text("shell.status.not-backed-up"), false);
    }
    boolean isToday = safe.newest().toLocalDate().equals(today);
    String at = (isToday ? HOUR : DAY_AND_HOUR).format(safe.newest());
    String text =
        safe.changesSince() == 0
            ? messages.text("shell.status.backed-up", at)
            : messages.text("shell.status.backed-up.changes", at, safe.changesSince());
    return new Standing.Fact(text, isToday || safe.changesSince() == 0);
  }

  private Optional<Standing.Fact> second(BackUp.State safe) {
    return Optional.ofNullable(safe.second())
        .map(fault -> new Standing.Fact(FaultText.of(messages, fault).what(), false));
  }

  /// "Chốt tháng 10: còn 2 ngày", or nothing while nobody is under the monthly cycle.
  private String month(ShowToday.Today today) {
    ShowToday.MonthBar bar = today.monthBar();
    if (bar == null) {
      return "";
    }
    int number = Integer.parseInt(bar.month().substring(bar.month().indexOf('-') + 1));
    return messages.text(
        "shell.status.month",
        number,
        bar.isDone()
            ? messages.text("today.month.done")
            : new TimeText(messages).left(bar.deadline(), today.day()));
  }

  private static int count(ShowToday.Today today, Predicate<ShowToday.When> counted) {
    return today.groups().stream()
        .filter(group -> counted.test(group.when()))
        .mapToInt(ShowToday.Group::total)
        .sum();
  }
}
