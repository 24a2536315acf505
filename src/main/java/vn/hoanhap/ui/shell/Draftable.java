package vn.hoanhap.ui.shell;

import java.util.Map;

/// A form whose half-typed texts are kept when the register locks, and that asks before Esc throws
/// them away. A view model usually is one.
public interface Draftable {

  /// Names the form and its record: `person-add`, `measure-add:12`.
  String draftName();

  /// Something was typed that is saved nowhere yet.
  boolean hasUnsaved();

  /// The typed texts by field.
  Map<String, String> draft();

  /// Puts kept texts back.
  void restore(Map<String, String> texts);
}
