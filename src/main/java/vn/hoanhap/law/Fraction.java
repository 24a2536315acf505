package vn.hoanhap.law;

/// A share of a term as the law writes it: a half, three quarters. Printed `1/2`.
public record Fraction(int numerator, int denominator) {

  /// Reads `3/4`.
  static Fraction parse(String text) {
    int slash = text.indexOf('/');
    return new Fraction(
        Integer.parseInt(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
  }

  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
