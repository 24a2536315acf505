package vn.hoanhap.ui.shell;

import java.time.LocalDateTime;
import java.util.Map;

/// A form whose half-typed texts are kept while it is open and when the register locks, and that
/// asks before Esc throws them away. A view model usually is one.
public interface Draftable {

  /// Names the form and its record: `person-add`, `measure-add:12`.
  String draftName();

  /// Something was typed that is saved nowhere yet.
  boolean hasUnsaved();

  /// The typed texts by field.
  Map<String, String> draft();

  /// Puts texts back that were kept at that moment.
  void restore(Map<String, String> texts, LocalDateTime keptAt);
}
