package vn.hoanhap.usecase.bundle;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.BundleSource;
import vn.hoanhap.store.Tx;

/// Puts the register together person by person, as the monthly file needs it.
final class Holdings {

  private final BundleSource source = new BundleSource();

  List<Holding> read(Tx tx, YearMonth month) {
    Map<PersonId, List<Measure>> measures =
        source.measures(tx).stream().collect(Collectors.groupingBy(Measure::person));
    Set<MeasureId> helped = source.helped(tx);
    Map<PersonId, String> grades = source.grades(tx, month);
    Map<Long, BundleSource.Touch> people = source.touches(tx, "person");
    Map<Long, BundleSource.Touch> touches = source.touches(tx, "measure");
    BundleSource.Touch unknown = new BundleSource.Touch(Role.CHIEF, tx.now());
    List<Holding> holdings = new ArrayList<>();
    for (Person person : source.people(tx)) {
      List<Measure> held = measures.getOrDefault(person.id(), List.of());
      Map<MeasureId, BundleSource.Touch> touched = new HashMap<>();
      for (Measure measure : held) {
        touched.put(measure.id(), touches.getOrDefault(measure.id().value(), unknown));
      }
      holdings.add(
          new Holding(
              person,
              held,
              helped,
              grades.getOrDefault(person.id(), ""),
              people.getOrDefault(person.id().value(), unknown),
              touched));
    }
    return holdings;
  }
}
