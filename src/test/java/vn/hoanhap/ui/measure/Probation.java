package vn.hoanhap.ui.measure;

import vn.hoanhap.domain.measure.MeasureKind;

/// A suspended sentence as an officer types it into the form.
final class Probation {

  private Probation() {}

  /// Judged and begun on these days, for so many years.
  static void type(MeasureViewModel form, String judged, String start, String years) {
    form.choose(MeasureKind.AT);
    form.inputs().basisNumber.set("45/2026/HS-ST");
    form.inputs().basisDate.set(judged);
    form.inputs().basisIssuer.set("Tòa án nhân dân khu vực 3");
    form.inputs().legalStart.set(start);
    form.inputs().length.years.set(years);
  }
}
