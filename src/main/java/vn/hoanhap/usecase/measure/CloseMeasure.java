package vn.hoanhap.usecase.measure;

import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;

/// Closes a measure with its paper. A transfer out is a closing with a destination commune.
public final class CloseMeasure {

  public Measure handle(Actor actor, MeasureId measure, Closing closing) {
    throw new UnsupportedOperationException();
  }
}
