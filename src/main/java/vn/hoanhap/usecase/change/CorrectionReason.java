package vn.hoanhap.usecase.change;

import java.util.List;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.person.Person;

/// Why a stored value is replaced: a correction keeps the old value, who, and why. Adding what was
/// not known needs no reason, nor does what goes on after the record was made.
public final class CorrectionReason {

  private final List<String> course;

  /// `course` are the fields, or what they begin with, that change by the further course of things.
  public CorrectionReason(List<String> course) {
    this.course = List.copyOf(course);
  }

  /// The reason, tidied; empty when none is needed and none was given.
  ///
  /// @throws Fault.RuleBroken when a stored value is replaced or taken out without one
  public String require(Record before, Record after, String reason) {
    boolean replaces = FieldDifference.between(before, after).stream().anyMatch(this::replaces);
    return replaces ? required(reason) : Person.clean(reason);
  }

  /// The reason, tidied, which must be given.
  public static String required(String reason) {
    String given = Person.clean(reason);
    if (given.isEmpty()) {
      throw new Fault.RuleBroken("correction.reason-missing", "reason", "");
    }
    return given;
  }

  private boolean replaces(FieldDifference one) {
    boolean known = one.before() != null && !one.before().isEmpty();
    return known && course.stream().noneMatch(one.field()::startsWith);
  }
}
