package vn.hoanhap.usecase.paper;

import java.util.List;
import java.util.Map;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.dossier.Helper;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.usecase.measure.Absence;

/// One person with everything a list may print about them: the measures that belong on it, who was
/// assigned to help, the entries of the log that a column reads, and the leave granted over a
/// measure that limits it.
record CaseFile(
    Person person,
    List<Measure> measures,
    Map<MeasureId, Helper> helpers,
    List<Activity> activities,
    Map<MeasureId, Absence> absences,
    String officer) {}
