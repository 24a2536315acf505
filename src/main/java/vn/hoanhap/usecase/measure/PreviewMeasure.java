package vn.hoanhap.usecase.measure;

import java.util.List;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.clock.TermAnswer;

/// Says, while a measure is being typed, what the law makes of it: the computed end with its
/// arithmetic, and every refusal with its article. Writes nothing.
public final class PreviewMeasure {

  /// `clock` is null while the start is unknown.
  public record Preview(TermAnswer clock, List<Fault.RuleBroken> refusals) {}

  public Preview handle(Actor actor, MeasureCommand command) {
    throw new UnsupportedOperationException();
  }
}
