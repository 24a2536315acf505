package vn.hoanhap.usecase.bundle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.store.BundleSource;

/// What the register holds of one person, as far as the monthly file may speak of it: the measures,
/// which of them somebody is assigned to, the statutory grade of the month (empty when none was
/// given), and who changed each record last.
record Holding(
    Person person,
    List<Measure> measures,
    Set<MeasureId> helped,
    String grade,
    BundleSource.Touch touched,
    Map<MeasureId, BundleSource.Touch> measuresTouched) {}
