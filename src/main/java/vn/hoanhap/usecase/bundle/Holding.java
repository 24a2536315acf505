package vn.hoanhap.usecase.bundle;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.person.Person;

/// What the register holds of one person, as far as the monthly file may speak of it: the measures,
/// which of them somebody is assigned to, the grade of the month by measure, and who changed each
/// record last.
record Holding(
    Person person,
    List<Measure> measures,
    Set<MeasureId> helped,
    Map<MeasureId, String> grades,
    Touch touched,
    Map<MeasureId, Touch> measuresTouched) {

  /// The last change of a record.
  record Touch(Role author, Instant at) {}
}
