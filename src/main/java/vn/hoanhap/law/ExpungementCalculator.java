package vn.hoanhap.law;

import java.time.LocalDate;
import java.util.List;

/// Expungement of convictions (xóa án tích, BLHS 69–73, 107, 60): whether there is a record at all,
/// which path leads out of it, and when. An unclear fact or law makes the answer `review` with its
/// reason; nothing is cleared, and nothing held against anybody, by guessing.
public final class ExpungementCalculator {

  private final RuleBook book;

  public ExpungementCalculator(RuleBook book) {
    this.book = book;
  }

  /// One answer for each conviction of the record, in its order. Two convictions run side by side:
  /// the person is clear when the later one is.
  public List<ExpungementAnswer> answer(CriminalRecord record, LocalDate asOf) {
    return record.convictions().stream()
        .map(conviction -> new ExpungementReckoning(conviction, record, book, asOf).answer())
        .toList();
  }
}
