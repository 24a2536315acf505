package vn.hoanhap.app.bench;

import java.util.List;

/// One row of the design's table, or a few that are measured together.
interface Row {

  /// The name that `--only` takes.
  String name();

  /// Measures and answers its lines.
  List<Line> measure(Place place);
}
