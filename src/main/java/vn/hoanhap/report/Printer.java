package vn.hoanhap.report;

import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.function.Supplier;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.DialogTypeSelection;
import javax.print.attribute.standard.MediaSizeName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import vn.hoanhap.domain.Fault;

/// Sends a PDF to a printer on A4, upright or lying as its pages are. It waits until the system has
/// taken the document, so call it off the screen's thread; what the printer does afterwards the
/// system tells.
public final class Printer {

  /// The key of the fault that there is no printer.
  public static final String NONE = "paper.no-printer";

  private final Supplier<PrinterJob> jobs;

  /// The printers of this computer.
  public Printer() {
    this(PrinterJob::getPrinterJob);
  }

  /// Jobs from elsewhere, for tests.
  Printer(Supplier<PrinterJob> jobs) {
    this.jobs = jobs;
  }

  /// Shows the system's print dialog and prints. False when the person cancelled.
  ///
  /// @throws Fault.Unusable there is no printer, or it refused; the paper is not printed
  public boolean printAfterAsking(byte[] pdf, String title) {
    return send(pdf, title, true);
  }

  /// Prints on the standard printer without asking.
  ///
  /// @throws Fault.Unusable there is no printer, or it refused; the paper is not printed
  public void print(byte[] pdf, String title) {
    send(pdf, title, false);
  }

  private boolean send(byte[] pdf, String title, boolean ask) {
    PrinterJob job = jobs.get();
    if (job.getPrintService() == null) {
      throw new Fault.Unusable(NONE, null);
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      job.setJobName(title);
      job.setPageable(new PDFPageable(document));
      PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
      wishes.add(MediaSizeName.ISO_A4);
      wishes.add(DialogTypeSelection.NATIVE);
      if (ask && !job.printDialog(wishes)) {
        return false;
      }
      job.print(wishes);
      return true;
    } catch (PrinterAbortException cancelledInSystem) {
      return false;
    } catch (PrinterException refused) {
      throw new Fault.Unusable("paper.print-failed", refused);
    } catch (IOException noPdf) {
      throw new Fault.Unusable("paper.unreadable", noPdf);
    }
  }
}
