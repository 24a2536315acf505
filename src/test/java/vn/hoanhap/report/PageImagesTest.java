package vn.hoanhap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;

/// Focus: pages as pictures: right size, not blank, and a clear fault for what is no PDF.
class PageImagesTest {

  private final byte[] pdf =
      new PageWriter(new Messages(Language.VIETNAMESE)).write(SamplePapers.list("CASE_LIST", 41));

  @Test
  void pagesAreDrawnAtTheScaleAsked() {
    try (PageImages images = new PageImages(pdf)) {
      assertThat(images.count()).isEqualTo(5);
      PageImage page = images.render(4, 0.5f);
      assertThat(page.width()).isEqualTo(420);
      assertThat(page.height()).isBetween(297, 298);
      assertThat(page.pixels()).hasSize(page.width() * page.height());
    }
  }

  @Test
  void pageHasInkOnWhite() {
    try (PageImages images = new PageImages(pdf)) {
      int[] pixels = images.render(0, 1).pixels();
      assertThat(pixels[0]).isEqualTo(0xFFFFFFFF);
      assertThat(Arrays.stream(pixels).filter(p -> (p & 0xFF) < 0x80).count()).isGreaterThan(3000);
    }
  }

  @Test
  void pngCanBeTaken() {
    try (PageImages images = new PageImages(pdf)) {
      assertThat(images.png(0, 0.3f)).startsWith(0x89, 'P', 'N', 'G');
    }
  }

  @Test
  void noPdf_isRefused() {
    assertThatThrownBy(() -> new PageImages(new byte[] {1, 2, 3}))
        .isInstanceOf(Fault.Unusable.class)
        .hasMessage("paper.unreadable");
  }
}
