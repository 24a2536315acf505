package vn.hoanhap.domain.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The places that the first three digits of a citizen number name: where the birth was registered,
/// a province of before 2025-07-01 or a country (TT 59/2021/TT-BCA). Never a place of residence.
public final class BirthPlaces {

  /// A code of no province: the numbers of the fictitious people in training registers begin with
  /// it.
  public static final String FICTITIOUS = "099";

  /// A place; `abroad` for a country.
  public record BirthPlace(String code, String name, boolean abroad) {}

  private final Map<String, BirthPlace> byCode = new HashMap<>();

  /// Reads the shipped list.
  public BirthPlaces() {
    for (String[] row : ReferenceFile.read("birth-places.txt").rows()) {
      byCode.put(row[0], new BirthPlace(row[0], row[1], row[2].equals("country")));
    }
  }

  /// The place of a code, empty when no circular names it.
  public Optional<BirthPlace> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }
}
