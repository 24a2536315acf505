package vn.hoanhap.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import vn.hoanhap.domain.person.Sex;

/// Names as they were given to women and men of a generation, put together by chance.
final class FictitiousNames {

  private record Cohort(Sex sex, int from, int to, Weighted middles, List<String> givens) {}

  private final Weighted surnames = new Weighted();
  private final List<Cohort> cohorts = new ArrayList<>();

  FictitiousNames() {
    for (String[] row : DemoFile.rows("names.txt")) {
      if (row[0].equals("surname")) {
        surnames.add(row[1], Integer.parseInt(row[2]));
      } else {
        cohorts.add(cohort(row));
      }
    }
  }

  private static Cohort cohort(String[] row) {
    Weighted middles = new Weighted();
    for (String entry : row[3].split(",")) {
      String[] parts = entry.split(":");
      middles.add(parts[0], Integer.parseInt(parts[1]));
    }
    List<String> givens = List.of(row[4].split(","));
    return new Cohort(
        Sex.of(row[0]), Integer.parseInt(row[1]), Integer.parseInt(row[2]), middles, givens);
  }

  /// A full name; the given name never repeats the word before it.
  String next(Random random, Sex sex, int birthYear) {
    Cohort cohort = of(sex, birthYear);
    String surname = surnames.pick(random);
    String middle = cohort.middles.pick(random);
    String given = cohort.givens.get(random.nextInt(cohort.givens.size()));
    while (given.equals(middle) || given.equals(surname)) {
      given = cohort.givens.get(random.nextInt(cohort.givens.size()));
    }
    return surname + " " + middle + " " + given;
  }

  private Cohort of(Sex sex, int birthYear) {
    Cohort found = null;
    for (Cohort cohort : cohorts) {
      boolean fits = birthYear >= cohort.from || found == null;
      if (cohort.sex == sex && fits) {
        found = cohort;
      }
    }
    return found;
  }

  /// Values drawn by weight.
  private static final class Weighted {
    private final TreeMap<Integer, String> byCeiling = new TreeMap<>();
    private int total;

    void add(String value, int weight) {
      total += weight;
      byCeiling.put(total, value);
    }

    String pick(Random random) {
      return byCeiling.higherEntry(random.nextInt(total)).getValue();
    }
  }
}
