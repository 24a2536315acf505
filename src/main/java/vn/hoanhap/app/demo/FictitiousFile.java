package vn.hoanhap.app.demo;

import java.util.List;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.dossier.Helper;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.person.Person;

/// Everything about one fictitious person. The numbers inside are places in this file, from 1: an
/// activity's `measure` is the first, second … of `cares`. A register gives its own when it stores
/// them.
public record FictitiousFile(Person person, List<Care> cares, List<Activity> activities) {

  public FictitiousFile {
    cares = List.copyOf(cares);
    activities = List.copyOf(activities);
  }

  /// A measure with those who help and the papers in its file.
  public record Care(Measure measure, List<Helper> helpers, List<DossierItem> papers) {

    public Care {
      helpers = List.copyOf(helpers);
      papers = List.copyOf(papers);
    }
  }
}
