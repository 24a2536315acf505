package vn.hoanhap.domain.dossier;

/// What a kind of paper carries by which it is told from another: the form asks for no more.
public enum PaperMarks {
  /// A number and a day, as a decision does.
  NUMBER_AND_DAY,
  /// A day alone, as what somebody writes of himself.
  DAY,
  /// Neither, as the cover of a file.
  NOTHING
}
