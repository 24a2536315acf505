package vn.hoanhap.usecase.measure;

import java.util.List;
import java.util.Set;
import vn.hoanhap.domain.clock.Reason;
import vn.hoanhap.domain.clock.TermAnswer;

/// What is odd about a measure but may stand on its papers all the same: the stated end and the
/// judgment's own figures govern, so that nothing of this is refused. Whoever saves it is asked
/// once.
final class Doubts {

  private static final Set<String> ODD =
      Set.of(
          "term.too-long", "term.too-short", "term.prison-too-long", "term.start-before-judgment");

  private Doubts() {}

  /// The warnings of an answer that are asked about, with their articles.
  static List<Reason> of(TermAnswer answer) {
    return answer.warnings().stream().filter(reason -> ODD.contains(reason.key())).toList();
  }

  /// Those of an answer that did not hold of the stored measure already.
  static List<Reason> added(TermAnswer before, TermAnswer after) {
    List<Reason> known = of(before);
    return of(after).stream().filter(reason -> !known.contains(reason)).toList();
  }
}
