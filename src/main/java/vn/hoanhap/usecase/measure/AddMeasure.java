package vn.hoanhap.usecase.measure;

import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.measure.MeasureId;

/// Adds a measure with its legal basis; refuses what the law does not allow, naming the article.
public final class AddMeasure {

  public MeasureId handle(Actor actor, MeasureCommand command) {
    throw new UnsupportedOperationException();
  }
}
