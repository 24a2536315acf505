package vn.hoanhap.law;

import java.util.ArrayList;
import java.util.List;
import vn.hoanhap.domain.clock.Phrase;

/// A question of law that the sources read do not settle, and what the program does meanwhile. The
/// legal notes page shows all of them, after the rules of [RuleBook#rules()].
public record OpenPoint(String id, Phrase question, Phrase meanwhile) {

  /// The open points this program was delivered with.
  public static List<OpenPoint> shipped() {
    List<OpenPoint> points = new ArrayList<>();
    for (String line : Resources.lines(Resources.open("open_points.txt"))) {
      if (!line.startsWith("id |")) {
        Columns columns = Columns.of(line);
        String id = columns.next();
        String question = columns.next();
        String meanwhile = columns.next();
        points.add(
            new OpenPoint(
                id, new Phrase(question, columns.next()), new Phrase(meanwhile, columns.last())));
      }
    }
    return List.copyOf(points);
  }
}
