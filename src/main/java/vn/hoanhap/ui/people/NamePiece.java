package vn.hoanhap.ui.people;

import java.util.ArrayList;
import java.util.List;
import vn.hoanhap.ui.people.PersonRow.Span;

/// A piece of a name as it is drawn: `marked` when it is what was searched for, `given` when it
/// belongs to the last word, by which people are called and which is never cut.
record NamePiece(String text, boolean marked, boolean given) {

  /// The pieces of a name, cut where the marks and the last word begin and end.
  static List<NamePiece> of(List<Span> spans) {
    String whole = String.join("", spans.stream().map(Span::text).toList());
    int last = whole.stripTrailing().lastIndexOf(' ') + 1;
    List<NamePiece> pieces = new ArrayList<>();
    int at = 0;
    for (Span span : spans) {
      int cut = Math.clamp((long) last - at, 0, span.text().length());
      add(pieces, span.text().substring(0, cut), span.marked(), false);
      add(pieces, span.text().substring(cut), span.marked(), true);
      at += span.text().length();
    }
    return pieces;
  }

  private static void add(List<NamePiece> pieces, String text, boolean marked, boolean given) {
    if (!text.isEmpty()) {
      pieces.add(new NamePiece(text, marked, given));
    }
  }
}
