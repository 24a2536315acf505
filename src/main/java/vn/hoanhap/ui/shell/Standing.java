package vn.hoanhap.ui.shell;

import java.util.List;
import java.util.Map;

/// What the frame shows at all times: the open work per page, what is safe (saved, backed up,
/// delivered), and at the right end what comes next.
public record Standing(Map<Page, Badge> badges, List<Fact> facts, String next) {

  /// A count beside an entry of the rail; `late` when some of it is overdue.
  public record Badge(String text, boolean late) {}

  /// A short fact of the status line; `good` shows a tick, otherwise a sign to look at it.
  public record Fact(String text, boolean good) {}

  /// Nothing known yet.
  public static final Standing EMPTY = new Standing(Map.of(), List.of(), "");

  /// Reads the standing; runs away from the screen.
  public interface Source {
    Standing read();
  }
}
