package vn.hoanhap.usecase.access;

import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.person.NameSigns;
import vn.hoanhap.domain.person.Person;

/// The names of those who work with the register and sign its papers: what is kept of a typed one.
public final class OfficerNames {

  private OfficerNames() {}

  /// The name with its spaces settled.
  ///
  /// @param field the field of the form that a refusal stands under
  /// @throws Fault.RuleBroken the name is missing, or has signs that no name has
  public static String required(String typed, String field) {
    String clean = settled(typed, field);
    if (clean.isEmpty()) {
      throw new Fault.RuleBroken("access.name-missing", field, "");
    }
    return clean;
  }

  /// The same where the name may be missing.
  ///
  /// @throws Fault.RuleBroken the name has signs that no name has
  public static String settled(String typed, String field) {
    String clean = Person.clean(typed);
    String odd = NameSigns.odd(clean);
    if (!odd.isEmpty()) {
      throw new Fault.RuleBroken("access.name-signs", field, "", odd);
    }
    return clean;
  }
}
