package vn.hoanhap.bundle;

import static vn.hoanhap.bundle.BundleRules.require;

import java.time.Instant;
import java.util.List;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.Sex;

/// A person of whom something changed since the last receipt, with all open measures the province
/// may know of and those closed since. `id` is the register's opaque key; `version` counts the
/// record's changes and `base` is the version the province last confirmed, 0 if none; `author` and
/// `at` say who changed it last and when. `identity` is present exactly while one of the measures
/// is told by name.
public record PersonV1(
    String id,
    int version,
    int base,
    Role author,
    Instant at,
    Identity identity,
    List<MeasureV1> measures) {

  public PersonV1 {
    measures = List.copyOf(measures);
    BundleRules.requireVersions(id, version, base);
    require(!measures.isEmpty(), "measures", "bundle.field-empty");
    boolean named = measures.stream().anyMatch(MeasureV1::isNamed);
    require(named == (identity != null), "identity", "bundle.field-identity");
  }

  /// The least that lets the province name a person in its lists and find the same person reported
  /// twice: no address, no day of birth, no telephone. `citizenNumber` and `birthYear` are null
  /// when the register does not know them.
  public record Identity(String citizenNumber, String name, Sex sex, Integer birthYear) {
    public Identity {
      require(
          citizenNumber == null || BundleRules.isCitizenNumber(citizenNumber),
          "citizenNumber",
          "bundle.field-form");
      require(BundleRules.isLine(name, Person.MAX_NAME), "name", "bundle.field-form");
      require(
          birthYear == null || birthYear >= 1800 && birthYear <= 2200,
          "birthYear",
          "bundle.field-range");
    }

    /// Names the class alone, so that no log can hold a person.
    @Override
    public String toString() {
      return "Identity";
    }
  }
}
