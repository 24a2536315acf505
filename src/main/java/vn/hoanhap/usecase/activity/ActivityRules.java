package vn.hoanhap.usecase.activity;

import java.time.LocalDate;
import java.util.Set;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.activity.NextStep;
import vn.hoanhap.store.PersonRepository;

/// What an entry of the log must say.
final class ActivityRules {

  private static final Set<String> GRADES = Set.of("tot", "kha", "trung-binh", "kem");

  private ActivityRules() {}

  /// Throws for the first thing that is missing or cannot be.
  static void require(LogActivity.Command command, LocalDate today) {
    require(
        command.people() != null && !command.people().isEmpty(),
        "activity.person-missing",
        "people");
    require(
        command.people().size() == 1 || command.measure() == null,
        "activity.several-measure",
        "measure");
    require(
        command.people().size() == 1 || command.externalRef() == null,
        "activity.several-ref",
        "externalRef");
    require(
        command.date() == null || !command.date().isAfter(today), "activity.date-future", "date");
    if (command.type() == ActivityType.NX) {
      require(
          command.period() != null && command.period().matches("\\d{4}-(0[1-9]|1[0-2])"),
          "activity.period-missing",
          "period");
      require(
          command.grade() != null && GRADES.contains(command.grade()),
          "activity.grade-missing",
          "grade");
    }
    require(
        command.leave() == null || command.type() == ActivityType.VM,
        "activity.leave-elsewhere",
        "leave");
    NextStep step = command.nextStep();
    if (step != null) {
      require(
          step.text() != null && !step.text().isBlank(),
          "activity.step-text-missing",
          "nextStepText");
      require(step.dueOn() != null, "activity.step-day-missing", "nextStepDue");
      require(
          command.date() == null || !step.dueOn().isBefore(command.date()),
          "activity.step-before",
          "nextStepDue");
    }
  }

  /// Nothing was done with somebody before the day they can have been born on, nor after the day
  /// they died.
  static void requireAlive(LogActivity.Command command, PersonRepository.Lifetime life) {
    LocalDate day = command.date();
    require(day == null || !day.isBefore(life.from()), "activity.date-before-birth", "date");
    if (day != null && day.isAfter(life.until())) {
      throw new Fault.RuleBroken("activity.date-after-death", "date", "", life.until());
    }
  }

  private static void require(boolean holds, String key, String field) {
    if (!holds) {
      throw new Fault.RuleBroken(key, field, "");
    }
  }
}
