package vn.hoanhap.domain.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The 10,035 communes until 2025-06-30 and the map to those of today (resolutions 1654 to
/// 1687/NQ-UBTVQH15).
public final class OldCommunes {

  private record District(String name, String province) {}

  private final Map<String, OldCommune> byCode = new HashMap<>();
  private final Map<String, List<OldCommune>> bySuccessor = new HashMap<>();
  private final TypedSearch<OldCommune> search;

  /// Reads the shipped lists.
  public OldCommunes(Communes communes) {
    Map<String, String> provinces = new HashMap<>();
    ReferenceFile.read("old-provinces.txt").rows().forEach(row -> provinces.put(row[0], row[1]));
    Map<String, District> districts = new HashMap<>();
    ReferenceFile.read("old-districts.txt")
        .rows()
        .forEach(row -> districts.put(row[0], new District(row[1], provinces.get(row[2]))));
    List<OldCommune> all = new ArrayList<>();
    for (String[] row : ReferenceFile.read("old-communes.txt").rows()) {
      District district = districts.get(row[2]);
      OldCommune old =
          new OldCommune(
              row[0], row[1], district.name, district.province, successors(row[3], communes));
      all.add(old);
      byCode.put(old.code(), old);
      old.successors()
          .forEach(
              to ->
                  bySuccessor
                      .computeIfAbsent(to.commune().code(), code -> new ArrayList<>())
                      .add(old));
    }
    search = new TypedSearch<>(all, old -> bareName(old.fullName()), OldCommune::inDistrict);
  }

  private static List<OldCommune.Successor> successors(String cell, Communes communes) {
    List<OldCommune.Successor> successors = new ArrayList<>();
    for (String target : cell.split(" ")) {
      Commune commune = communes.byCode(target.substring(0, 5)).orElseThrow();
      successors.add(new OldCommune.Successor(commune, target.endsWith("+")));
    }
    return List.copyOf(successors);
  }

  private static String bareName(String fullName) {
    return fullName.replaceFirst("^(Xã|Phường|Thị trấn) ", "");
  }

  /// The old commune with a code.
  public Optional<OldCommune> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /// What a commune of today was made from; empty for the five island units that had no communes.
  public List<OldCommune> madeInto(Commune commune) {
    return List.copyOf(bySuccessor.getOrDefault(commune.code(), List.of()));
  }

  /// Old communes that fit what is typed so far, with words of district and province to narrow it.
  public List<OldCommune> search(String typed, int limit) {
    return search.find(typed, limit);
  }
}
