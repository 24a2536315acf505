package vn.hoanhap.domain.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The 34 provinces since 2025-07-01.
public final class Provinces {

  private final String version;
  private final List<Province> all;
  private final TypedSearch<Province> search;

  /// Reads the shipped list.
  public Provinces() {
    ReferenceFile file = ReferenceFile.read("provinces.txt");
    version = file.version();
    all =
        file.rows().stream()
            .map(
                row ->
                    new Province(
                        row[0],
                        row[1],
                        row[2],
                        LocalDate.parse(row[3]),
                        ReferenceFile.date(row[4])))
            .toList();
    search =
        new TypedSearch<>(
            all.stream().filter(province -> province.validTo() == null).toList(),
            Province::name,
            Province::type);
  }

  /// The date of the newest change in the list.
  public String version() {
    return version;
  }

  /// The provinces of a day, by code.
  public List<Province> on(LocalDate day) {
    return all.stream()
        .filter(province -> ReferenceFile.inForce(province.validFrom(), province.validTo(), day))
        .toList();
  }

  /// The province with a code as it is called now.
  public Optional<Province> byCode(String code) {
    return all.stream()
        .filter(province -> province.code().equals(code) && province.validTo() == null)
        .findFirst();
  }

  /// Today's provinces whose name fits what is typed so far; all of them for an empty text.
  public List<Province> search(String typed, int limit) {
    return search.find(typed, limit);
  }
}
