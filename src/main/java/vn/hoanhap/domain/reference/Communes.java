package vn.hoanhap.domain.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoanhap.domain.text.VietnameseNames;

/// The 3,321 communes since 2025-07-01, with the changes since.
public final class Communes {

  private final String version;
  private final Map<String, List<Commune>> byCode = new HashMap<>();
  private final List<Commune> current;
  private final TypedSearch<Commune> search;

  /// Reads the shipped list; `provinces` gives each commune its province as it is called now.
  public Communes(Provinces provinces) {
    ReferenceFile file = ReferenceFile.read("communes.txt");
    version = file.version();
    Map<String, Province> byProvince = new HashMap<>();
    for (String[] row : file.rows()) {
      Province province =
          byProvince.computeIfAbsent(row[3], code -> provinces.byCode(code).orElseThrow());
      Commune commune =
          new Commune(
              row[0],
              CommuneType.ofWord(row[1]),
              row[2],
              province,
              LocalDate.parse(row[4]),
              ReferenceFile.date(row[5]));
      byCode.merge(row[0], List.of(commune), Communes::joined);
    }
    List<Commune> valid =
        byCode.values().stream()
            .map(List::getLast)
            .filter(commune -> commune.validTo() == null)
            .sorted(Comparator.comparing(Commune::code))
            .toList();
    current = VietnameseNames.inOrder(valid, Commune::name);
    search =
        new TypedSearch<>(
            current,
            Commune::name,
            commune -> commune.type().word() + " " + commune.province().fullName());
  }

  private static List<Commune> joined(List<Commune> earlier, List<Commune> later) {
    return List.of(earlier.getFirst(), later.getFirst());
  }

  /// The date of the newest change in the list.
  public String version() {
    return version;
  }

  /// The commune with a code as it is called now.
  public Optional<Commune> byCode(String code) {
    return Optional.ofNullable(byCode.get(code)).map(List::getLast);
  }

  /// The commune with a code inside a line ("xã Yên Mô, tỉnh Ninh Bình"), or what was written in
  /// its place when it is no code.
  public String inLine(String written) {
    return byCode(written).map(Commune::inLine).orElse(written);
  }

  /// The commune with a code as it was called on a day.
  public Optional<Commune> byCode(String code, LocalDate on) {
    return byCode.getOrDefault(code, List.of()).stream()
        .filter(commune -> ReferenceFile.inForce(commune.validFrom(), commune.validTo(), on))
        .findFirst();
  }

  /// Today's communes of one province, in Vietnamese order.
  public List<Commune> of(Province province) {
    return current.stream()
        .filter(commune -> commune.province().code().equals(province.code()))
        .toList();
  }

  /// Today's communes that fit what is typed so far, without marks; words of the province help:
  /// `yen mo ninh binh`. A five-digit code finds its commune.
  public List<Commune> search(String typed, int limit) {
    Optional<Commune> coded = byCode(typed.strip());
    return coded.isPresent() ? List.of(coded.get()) : search.find(typed, limit);
  }
}
