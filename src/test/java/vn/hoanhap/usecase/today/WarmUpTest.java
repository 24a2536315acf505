package vn.hoanhap.usecase.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.hoanhap.law.LawBooks;

/// The made-up day goes the whole way: one without a duty would warm nothing.
class WarmUpTest {

  @Test
  void madeUpDay_hasLines() {
    assertThat(new WarmUp(LawBooks.shipped(), LocalDate.of(2026, 11, 28)).run()).isPositive();
  }
}
