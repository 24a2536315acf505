package vn.hoanhap.domain.access;

import java.util.stream.Stream;

/// The reason somebody writes to open a closed or a sealed file. Whether it is true is for who
/// reads the ledger; that it is a reason at all, and not a letter typed to get by, is checked here.
public final class WrittenReason {

  /// The fewest words: one or two name an occasion, not why this file is needed.
  public static final int FEWEST_WORDS = 3;

  private WrittenReason() {}

  /// Whether the text has at least [#FEWEST_WORDS] words of two letters or more.
  public static boolean isEnough(String text) {
    return Stream.of(text.strip().split("[^\\p{L}\\p{M}\\p{N}]+"))
            .filter(word -> word.length() > 1)
            .count()
        >= FEWEST_WORDS;
  }
}
