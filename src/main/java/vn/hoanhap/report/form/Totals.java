package vn.hoanhap.report.form;

/// The closing line of a list. People are counted once each; `cases` counts their files, and is
/// printed only where it differs, because one person may have several at once.
public record Totals(int people, int women, int cases) {

  public Totals {
    if (people < 0 || women < 0 || women > people || cases < 0) {
      throw new IllegalArgumentException("totals do not fit together");
    }
  }

  /// One file each.
  public static Totals of(int people, int women) {
    return new Totals(people, women, people);
  }
}
