package vn.hoanhap.usecase.measure;

import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.measure.Adjustment;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;

/// Records a paper that moves the end: shortening, reduction, exemption, time not counted, pause.
public final class AdjustMeasure {

  public Measure handle(Actor actor, MeasureId measure, Adjustment adjustment) {
    throw new UnsupportedOperationException();
  }
}
