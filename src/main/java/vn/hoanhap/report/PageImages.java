package vn.hoanhap.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.hoanhap.domain.Fault;

/// The pages of a PDF as pictures, each made when it is asked for and none kept, so that a preview
/// of hundreds of pages needs the memory of one. Made for one preview at a time; close it with the
/// preview.
public final class PageImages implements AutoCloseable {

  private final PDDocument document;
  private final PDFRenderer renderer;

  /// Opens a PDF.
  ///
  /// @throws Fault.Unusable the bytes are no PDF
  public PageImages(byte[] pdf) {
    try {
      document = Loader.loadPDF(pdf);
    } catch (IOException noPdf) {
      throw new Fault.Unusable("paper.unreadable", noPdf);
    }
    renderer = new PDFRenderer(document);
  }

  /// How many pages there are.
  public int count() {
    return document.getNumberOfPages();
  }

  /// A page, counted from 0. Scale 1 gives 72 pixels an inch (A4: 595 × 842), 2 twice as many.
  ///
  /// @throws Fault.Unusable the page cannot be drawn
  public PageImage render(int page, float scale) {
    BufferedImage image = draw(page, scale);
    int width = image.getWidth();
    int height = image.getHeight();
    return new PageImage(width, height, image.getRGB(0, 0, width, height, null, 0, width));
  }

  /// The same page as a PNG file.
  public byte[] png(int page, float scale) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(draw(page, scale), "png", out);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return out.toByteArray();
  }

  private synchronized BufferedImage draw(int page, float scale) {
    try {
      return renderer.renderImage(page, scale, ImageType.RGB);
    } catch (IOException damaged) {
      throw new Fault.Unusable("paper.unreadable", damaged);
    }
  }

  @Override
  public synchronized void close() {
    try {
      document.close();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }
}
