package vn.hoanhap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;

/// The sheet with the recovery code is one page on which every group can be read.
class RecoverySheetWriterTest {

  private static final String CODE = "4XK7P-ABCD1-EFGH2-JKMN3-PQRS4-TVWX5-YZ016-23457";

  @Test
  void sheet_isOnePageWithEveryGroup() throws Exception {
    byte[] pdf =
        new RecoverySheetWriter(new Messages(Language.VIETNAMESE))
            .write("Công an xã Yên Mô", CODE, LocalDateTime.of(2026, 11, 22, 8, 0));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(text).contains("Công an xã Yên Mô", "MÃ KHÔI PHỤC", "Quên mật khẩu");
      assertThat(text).contains(CODE.split("-"));
    }
  }
}
