package vn.hoanhap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.report.form.ReportCatalog;
import vn.hoanhap.report.form.ReportTemplate;

/// Focus: the whole text of lists and of the extract, word for word as read back from the PDF. With
/// OVERWRITE_EXPECTED_DATA=1 in the environment the expected files are written anew, to be looked
/// at.
class PageWriterGoldenTest {

  private static final Messages VIETNAMESE = new Messages(Language.VIETNAMESE);
  private final PageWriter writer = new PageWriter(VIETNAMESE);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # rows, pages
          0, 1
          1, 1
          40, 5
          41, 5
          """)
  void listReadsBackWordForWord(int rows, int pages) throws IOException {
    byte[] pdf = writer.write(SamplePapers.list("CASE_LIST", rows));
    assertThat(PdfText.pages(pdf)).hasSize(pages);
    assertGolden("case-list-" + rows, pdf);
  }

  @Test
  void everyListReadsBackWordForWord() throws IOException {
    for (ReportTemplate template : new ReportCatalog().lists()) {
      byte[] pdf = writer.write(SamplePapers.list(template.code(), 2));
      assertGolden("list-" + template.code().toLowerCase(Locale.ROOT), pdf);
    }
  }

  @Test
  void extractReadsBackWordForWord() throws IOException {
    assertGolden("extract", new ExtractWriter(VIETNAMESE).write(SamplePapers.extract()));
  }

  @Test
  void explanationReadsBackWordForWord() throws IOException {
    assertGolden(
        "explanation", new ExplanationWriter(VIETNAMESE).write(SamplePapers.explanation()));
  }

  private static void assertGolden(String name, byte[] pdf) throws IOException {
    String actual = String.join("\f\n", PdfText.pages(pdf));
    if ("1".equals(System.getenv("OVERWRITE_EXPECTED_DATA"))) {
      Path file = Path.of("src/test/resources/vn/hoanhap/report", name + ".txt");
      Files.writeString(file, actual);
      return;
    }
    try (InputStream in = PageWriterGoldenTest.class.getResourceAsStream(name + ".txt")) {
      assertThat(in).as("expected text %s.txt", name).isNotNull();
      assertThat(actual).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
