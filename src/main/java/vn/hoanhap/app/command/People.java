package vn.hoanhap.app.command;

import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.person.PersonId;

/// Whom and what a line speaks of.
final class People {

  private People() {}

  /// The person a line names in `person` or `person_id`.
  static PersonId named(JsonObject line, Register open) {
    String reference = line.text("person", "person_id");
    if (reference == null) {
      throw new BadInput("command.input.missing", line.at("person"));
    }
    return open.findByReference().handle(reference);
  }

  /// The measure a line names in `measure` or `measure_id`, or null.
  static MeasureId measure(JsonObject line, Register open) {
    String reference = line.text("measure", "measure_id");
    return reference == null ? null : open.findMeasure().handle(reference);
  }
}
