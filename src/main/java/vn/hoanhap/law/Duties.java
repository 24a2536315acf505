package vn.hoanhap.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/// Derives what the office owes today from what the register holds: nothing is stored, nothing is
/// forgotten. It measures the office, never a person.
public final class Duties {

  /// What is owed, and who may ask for something without having been proposed.
  public record Owed(List<Duty> duties, List<MayAsk> mayAsk) {}

  private final RuleBook book;
  private final WorkingDays calendar;

  public Duties(RuleBook book, WorkingDays calendar) {
    this.book = book;
    this.calendar = calendar;
  }

  /// The last day of this month for roll-call and comment: the same that the single duties name.
  public LocalDate monthDue(LocalDate today) {
    Rule rule = book.on(LawDates.of(today)).get("DUTY.comment");
    return new Deadline(rule, calendar).inMonth(today.withDayOfMonth(1));
  }

  /// The duties over these measures on a day, in the order of the measures. One pass, no look-ups.
  /// `keptSince` is the day the register began: what was due before it is no fault of it. Null when
  /// the register knows of all that was done.
  public Owed owed(Collection<DutyFacts> measures, LocalDate today, LocalDate keptSince) {
    DutyDesk desk = new DutyDesk(book.on(LawDates.of(today)), calendar, today, keptSince);
    CommunityDuties community = new CommunityDuties(desk);
    ReleasedDuties released = new ReleasedDuties(desk);
    DrugDuties drugs = new DrugDuties(desk);
    CommonDuties common = new CommonDuties(desk);
    for (DutyFacts measure : measures) {
      switch (measure.kind().category()) {
        case COMMUNITY -> community.add(measure);
        case RELEASED -> released.add(measure);
        case DRUGS -> drugs.add(measure);
        case GAMBLING_PROSTITUTION -> {
          // A fine gives no power to manage, commune education ends by the common rule.
        }
      }
      common.add(measure);
    }
    return desk.owed();
  }
}
