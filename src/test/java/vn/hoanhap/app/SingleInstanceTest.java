package vn.hoanhap.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The second start knocks and goes; the first one hears it once.
class SingleInstanceTest {

  @TempDir Path folder;

  @Test
  void secondStart_knocksAtTheFirst() {
    try (SingleInstance first = SingleInstance.take(folder).orElseThrow()) {
      assertThat(first.knocked()).isFalse();
      assertThat(SingleInstance.take(folder)).isEmpty();
      assertThat(first.knocked()).isTrue();
      assertThat(first.knocked()).isFalse();
    }
  }

  @Test
  void afterTheFirstHasGone_thePlaceIsFree() {
    SingleInstance.take(folder).orElseThrow().close();
    try (SingleInstance next = SingleInstance.take(folder).orElseThrow()) {
      assertThat(next.knocked()).isFalse();
    }
  }
}
