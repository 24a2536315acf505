package vn.hoanhap.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;

/// Reads the facts of a measure and its file from a line of the table of duties: `received
/// 2026-11-16, presented 2026-11-18, did XM 2026-11-20, paper plan 2026-11-20`; `kept 2026-11-22`
/// is the day the register began.
final class DutyLine {

  private static final String ASK = "ask:";
  private static final String KEPT = "kept";
  private static final WorkingDays CALENDAR = new WorkingDays(HolidayTable.shipped());

  private DutyLine() {}

  static DutyFacts facts(List<String> row) {
    DutyCase measure = DutyCase.of(MeasureKind.of(row.get(1)));
    for (String[] part : parts(row)) {
      if (!part[0].equals(KEPT)) {
        read(part, measure);
      }
    }
    return measure.facts();
  }

  private static LocalDate keptSince(List<String> row) {
    return parts(row).stream()
        .filter(part -> part[0].equals(KEPT))
        .map(part -> LocalDate.parse(part[1]))
        .findFirst()
        .orElse(null);
  }

  private static List<String[]> parts(List<String> row) {
    return Arrays.stream(row.get(2).split(",")).map(part -> part.strip().split("\\s+")).toList();
  }

  /// When the duty of the row arises and is due, or from when to when something may be asked for;
  /// empty when it is not owed. `ask:shorten` is something the person may ask for.
  static List<String> answer(List<String> row, RuleBook book) {
    Duties.Owed owed = owed(row, book);
    String code = row.get(4);
    return code.startsWith(ASK)
        ? owed.mayAsk().stream()
            .filter(ask -> (ASK + ask.code()).equals(code))
            .findFirst()
            .map(ask -> cells(ask.from(), ask.until()))
            .orElse(cells(null, null))
        : owed.duties().stream()
            .filter(duty -> duty.code().equals(code))
            .findFirst()
            .map(duty -> cells(duty.startedOn(), duty.dueOn()))
            .orElse(cells(null, null));
  }

  /// The article of what the row speaks of; empty when it is not owed.
  static String article(List<String> row, RuleBook book) {
    Duties.Owed owed = owed(row, book);
    String code = row.get(4);
    return code.startsWith(ASK)
        ? owed.mayAsk().stream()
            .filter(ask -> (ASK + ask.code()).equals(code))
            .map(ask -> ask.reason().article())
            .findFirst()
            .orElse("")
        : owed.duties().stream()
            .filter(duty -> duty.code().equals(code))
            .map(Duty::article)
            .findFirst()
            .orElse("");
  }

  private static Duties.Owed owed(List<String> row, RuleBook book) {
    return new Duties(book, CALENDAR)
        .owed(List.of(facts(row)), LocalDate.parse(row.get(3)), keptSince(row));
  }

  private static List<String> cells(LocalDate from, LocalDate to) {
    return List.of(from == null ? "" : from.toString(), to == null ? "" : to.toString());
  }

  private static void read(String[] words, DutyCase measure) {
    switch (words[0]) {
      case "received" -> measure.received(words[1]);
      case "presented" -> measure.presented(words[1]);
      case "started" -> measure.started(words[1]);
      case "ends" -> measure.ends(words[1]);
      case "reducible" -> measure.reducible(words[1]);
      case "applies" -> measure.applies(words[1]);
      case "moved" -> measure.moved(words[1]);
      case "proposed" -> measure.proposed(words[1]);
      case "decided" -> measure.decided(words[1]);
      case "commented" -> measure.commented(words[1]);
      case "did" -> measure.did(ActivityType.of(words[1]), words[2]);
      case "paper" -> measure.paper(words[1], words[2]);
      case "missing" -> measure.missing(Integer.parseInt(words[1]));
      case "followed" -> measure.followed();
      case "status" -> measure.status(MeasureStatus.of(words[1]));
      default -> throw new IllegalArgumentException(String.join(" ", words));
    }
  }
}
