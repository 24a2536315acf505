package vn.hoanhap.ui.form;

/// A short form that saves one thing: its fields, how saving goes, and the name its draft is kept
/// under.
public interface FormModel {

  /// The fields.
  Form form();

  /// Saving and its faults.
  Saving saving();

  /// Names the form and its record for the draft.
  String draftName();

  /// Checks and saves; `done` runs once it is in the register.
  void save(Runnable done);
}
