package vn.hoanhap.ui.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.text.VietnameseNames;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.people.PersonRow.Span;
import vn.hoanhap.ui.people.PersonRow.Tag;
import vn.hoanhap.ui.words.TimeText;
import vn.hoanhap.usecase.person.SearchPeople.Chip;
import vn.hoanhap.usecase.person.SearchPeople.Match;
import vn.hoanhap.usecase.person.SearchPeople.Row;

/// Turns what the search found into the words of the list, as of one day.
final class PersonRows {

  private final Messages messages;
  private final TimeText time;
  private final LocalDate today;

  PersonRows(Messages messages, LocalDate today) {
    this.messages = messages;
    this.time = new TimeText(messages);
    this.today = today;
  }

  PersonRow row(Row found) {
    boolean ended =
        found.measures().stream().anyMatch(c -> c.status() == MeasureStatus.ENDED_AWAITING_PAPERS);
    return new PersonRow(
        found.id(),
        found.name(),
        spans(found.name(), found.marks()),
        found.birth() == null ? "" : Integer.toString(found.birth().year()),
        tags(found),
        known(found.hamlet()),
        found.match() == Match.HAMLET,
        term(found),
        TimeText.share(found.termStart(), found.termEnd(), today),
        ended,
        officer(found.officer()),
        lastActivity(found),
        why(found.match()));
  }

  private List<Tag> tags(Row found) {
    if (found.measures().isEmpty()) {
      String none = messages.text("people.no-measure");
      return List.of(new Tag(none, none, messages.text("people.no-measure.next")));
    }
    return found.measures().stream().map(this::tag).toList();
  }

  private Tag tag(Chip chip) {
    String code = chip.kind().code();
    return new Tag(
        messages.text("kind." + code + ".short"),
        messages.text("kind." + code),
        messages.text("status." + chip.status().nameFor(chip.kind())));
  }

  private String term(Row found) {
    if (found.measures().isEmpty()) {
      return "–";
    }
    LocalDate end = found.termEnd();
    if (found.measures().stream().allMatch(chip -> chip.status() == MeasureStatus.CLOSED)) {
      return messages.text("people.term.closed");
    }
    if (end == null) {
      return messages.text("people.term.none");
    }
    String left = time.left(end, today);
    if (found.measures().stream().allMatch(chip -> chip.kind().isSanction())) {
      return messages.text("people.term.lapses", time.day(end), left);
    }
    String key = end.isBefore(today) ? "people.term.ended" : "people.term.until";
    return messages.text(key, time.day(end), left);
  }

  private String officer(String name) {
    return name == null || name.isEmpty()
        ? messages.text("people.not-recorded")
        : messages.text("people.officer", VietnameseNames.split(name).given());
  }

  private String known(String words) {
    return words == null || words.isEmpty() ? messages.text("people.not-recorded") : words;
  }

  private String lastActivity(Row found) {
    if (found.lastActivity() == null || found.lastActivityOn() == null) {
      return "–";
    }
    String what = messages.text("activity." + found.lastActivity().code() + ".short");
    return messages.text(
        "people.last-activity",
        what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1),
        time.shortDay(found.lastActivityOn(), today));
  }

  private String why(Match match) {
    return switch (match) {
      case OTHER_NAME -> messages.text("people.match.other-name");
      case CITIZEN_NUMBER -> messages.text("people.match.citizen-number");
      case OLD_NUMBER -> messages.text("people.match.old-number");
      case REGISTER_NUMBER -> messages.text("people.match.register-number");
      case NONE, NAME, HAMLET -> "";
    };
  }

  /// Cuts a name at its marks, which come in order and do not overlap.
  static List<Span> spans(String name, List<int[]> marks) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (int[] mark : marks) {
      if (mark[0] > at) {
        spans.add(new Span(name.substring(at, mark[0]), false));
      }
      spans.add(new Span(name.substring(mark[0], mark[1]), true));
      at = mark[1];
    }
    if (at < name.length()) {
      spans.add(new Span(name.substring(at), false));
    }
    return spans;
  }
}
