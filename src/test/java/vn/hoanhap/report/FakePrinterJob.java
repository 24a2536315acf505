package vn.hoanhap.report;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintService;
import javax.print.ServiceUIFactory;
import javax.print.attribute.Attribute;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.PrintServiceAttribute;
import javax.print.attribute.PrintServiceAttributeSet;
import javax.print.attribute.standard.Media;
import javax.print.event.PrintServiceAttributeListener;

/// A printer job that remembers what it was asked for and answers as told, for machines without
/// one.
final class FakePrinterJob extends PrinterJob {

  PrintService service = new PaperTray();
  PrinterException failure;
  boolean answer = true;
  boolean asked;
  String name = "";
  String medium = "";
  int printedPages;
  int orientation = -1;
  private Pageable pages;

  @Override
  public PrintService getPrintService() {
    return service;
  }

  @Override
  public void setPageable(Pageable document) {
    pages = document;
  }

  @Override
  public boolean printDialog(PrintRequestAttributeSet attributes) {
    asked = true;
    return answer;
  }

  @Override
  public void print(PrintRequestAttributeSet attributes) throws PrinterException {
    medium = attributes.get(Media.class).toString();
    print();
  }

  @Override
  public void print() throws PrinterException {
    if (failure != null) {
      throw failure;
    }
    printedPages = pages.getNumberOfPages();
    orientation = pages.getPageFormat(0).getOrientation();
  }

  @Override
  public void setJobName(String jobName) {
    name = jobName;
  }

  @Override
  public String getJobName() {
    return name;
  }

  @Override
  public void setPrintable(Printable painter) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setPrintable(Printable painter, PageFormat format) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean printDialog() {
    throw new UnsupportedOperationException();
  }

  @Override
  public PageFormat pageDialog(PageFormat page) {
    throw new UnsupportedOperationException();
  }

  @Override
  public PageFormat defaultPage(PageFormat page) {
    return page;
  }

  @Override
  public PageFormat validatePage(PageFormat page) {
    return page;
  }

  @Override
  public void setCopies(int copies) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int getCopies() {
    return 1;
  }

  @Override
  public String getUserName() {
    return "";
  }

  @Override
  public void cancel() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isCancelled() {
    return false;
  }

  /// A print service that is merely there.
  private static final class PaperTray implements PrintService {

    @Override
    public String getName() {
      return "tray";
    }

    @Override
    public DocPrintJob createPrintJob() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void addPrintServiceAttributeListener(PrintServiceAttributeListener listener) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void removePrintServiceAttributeListener(PrintServiceAttributeListener listener) {
      throw new UnsupportedOperationException();
    }

    @Override
    public PrintServiceAttributeSet getAttributes() {
      throw new UnsupportedOperationException();
    }

    @Override
    public <T extends PrintServiceAttribute> T getAttribute(Class<T> category) {
      return null;
    }

    @Override
    public DocFlavor[] getSupportedDocFlavors() {
      return new DocFlavor[0];
    }

    @Override
    public boolean isDocFlavorSupported(DocFlavor flavor) {
      return false;
    }

    @Override
    public Class<?>[] getSupportedAttributeCategories() {
      return new Class<?>[0];
    }

    @Override
    public boolean isAttributeCategorySupported(Class<? extends Attribute> category) {
      return false;
    }

    @Override
    public Object getDefaultAttributeValue(Class<? extends Attribute> category) {
      return null;
    }

    @Override
    public Object getSupportedAttributeValues(
        Class<? extends Attribute> category, DocFlavor flavor, AttributeSet attributes) {
      return null;
    }

    @Override
    public boolean isAttributeValueSupported(
        Attribute value, DocFlavor flavor, AttributeSet attributes) {
      return false;
    }

    @Override
    public AttributeSet getUnsupportedAttributes(DocFlavor flavor, AttributeSet attributes) {
      return null;
    }

    @Override
    public ServiceUIFactory getServiceUIFactory() {
      return null;
    }
  }
}
