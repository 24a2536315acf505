package vn.hoanhap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;

/// Focus: the PDF file as a file: what it says about itself, its fonts, its paper size.
class PdfFileTest {

  private final PageWriter writer = new PageWriter(new Messages(Language.VIETNAMESE));

  @Test
  void fileStatesTitleLanguageAndTime() throws IOException {
    try (PDDocument document = Loader.loadPDF(writer.write(SamplePapers.list("CASE_LIST", 3)))) {
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("DANH SÁCH – Người được quản lý, giáo dục, giúp đỡ tại địa bàn");
      assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Công an xã Nam Đồng");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi");
      Calendar made = document.getDocumentInformation().getCreationDate();
      made.setTimeZone(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
      assertThat(made.get(Calendar.HOUR_OF_DAY)).isEqualTo(8);
    }
  }

  @Test
  void fileDeclaresArchivalConformance() throws IOException {
    try (PDDocument document = Loader.loadPDF(writer.write(SamplePapers.list("CASE_LIST", 3)))) {
      byte[] metadata = document.getDocumentCatalog().getMetadata().toByteArray();
      assertThat(new String(metadata, StandardCharsets.UTF_8)).contains("pdfaid:part>1<");
      assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
      assertThat(document.isEncrypted()).isFalse();
    }
  }

  @Test
  void everyFontIsEmbeddedAsSubset() throws IOException {
    try (PDDocument document = Loader.loadPDF(writer.write(SamplePapers.list("CASE_LIST", 41)))) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).isTrue();
          assertThat(font.getName()).matches("[A-Z]{6}\\+LiberationSerif.*");
        }
      }
    }
  }

  @Test
  void listsLieAndExtractsStandOnA4() throws IOException {
    byte[] extract =
        new ExtractWriter(new Messages(Language.VIETNAMESE)).write(SamplePapers.extract());
    try (PDDocument list = Loader.loadPDF(writer.write(SamplePapers.list("CASE_LIST", 1)));
        PDDocument own = Loader.loadPDF(extract)) {
      assertThat(list.getPage(0).getMediaBox().getWidth()).isEqualTo(841.89f);
      assertThat(list.getPage(0).getMediaBox().getHeight()).isEqualTo(595.28f);
      assertThat(own.getPage(0).getMediaBox().getWidth()).isEqualTo(595.28f);
    }
  }
}
