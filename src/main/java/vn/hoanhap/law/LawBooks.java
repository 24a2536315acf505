package vn.hoanhap.law;

/// What the office's duties are derived by: the rules, the days on which officers work, and the
/// papers a file must hold. Reading them takes a moment, so they are read once and passed on.
public record LawBooks(RuleBook rules, WorkingDays calendar, DossierChecklist checklist) {

  /// Those this program was delivered with.
  public static LawBooks shipped() {
    return new LawBooks(
        RuleBook.shipped(), new WorkingDays(HolidayTable.shipped()), DossierChecklist.shipped());
  }
}
