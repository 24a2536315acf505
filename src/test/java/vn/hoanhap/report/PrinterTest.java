package vn.hoanhap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.print.PageFormat;
import java.awt.print.PrinterException;
import org.junit.jupiter.api.Test;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;

/// Focus: what a printer is asked to do, and what the person hears when it does not.
class PrinterTest {

  private final byte[] list =
      new PageWriter(new Messages(Language.VIETNAMESE)).write(SamplePapers.list("CASE_LIST", 41));
  private final FakePrinterJob job = new FakePrinterJob();
  private final Printer printer = new Printer(() -> job);

  @Test
  void listGoesOutLyingOnA4WithItsName() {
    printer.print(list, "Danh sách");
    assertThat(job.name).isEqualTo("Danh sách");
    assertThat(job.printedPages).isEqualTo(5);
    assertThat(job.orientation).isEqualTo(PageFormat.LANDSCAPE);
    assertThat(job.medium).isEqualTo("iso-a4");
    assertThat(job.asked).isFalse();
  }

  @Test
  void extractGoesOutUpright() {
    byte[] extract =
        new ExtractWriter(new Messages(Language.VIETNAMESE)).write(SamplePapers.extract());
    assertThat(printer.printAfterAsking(extract, "Trích lục")).isTrue();
    assertThat(job.orientation).isEqualTo(PageFormat.PORTRAIT);
    assertThat(job.asked).isTrue();
  }

  @Test
  void cancelledDialog_printsNothing() {
    job.answer = false;
    assertThat(printer.printAfterAsking(list, "Danh sách")).isFalse();
    assertThat(job.printedPages).isZero();
  }

  @Test
  void noPrinter_isSaid() {
    job.service = null;
    assertThatThrownBy(() -> printer.print(list, "Danh sách"))
        .isInstanceOf(Fault.Unusable.class)
        .hasMessage("paper.no-printer");
  }

  @Test
  void refusingPrinter_isSaid() {
    job.failure = new PrinterException("offline");
    assertThatThrownBy(() -> printer.print(list, "Danh sách"))
        .isInstanceOf(Fault.Unusable.class)
        .hasMessage("paper.print-failed");
  }

  @Test
  void noPdf_isSaid() {
    assertThatThrownBy(() -> printer.print(new byte[10], "x"))
        .isInstanceOf(Fault.Unusable.class)
        .hasMessage("paper.unreadable");
  }
}
