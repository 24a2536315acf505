package vn.hoanhap.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Reads back what a PDF says, page by page, with another library than the one that wrote it.
final class PdfText {

  private PdfText() {}

  /// The text of each page, in the order in which it was written.
  static List<String> pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> pages = new ArrayList<>();
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
      return pages;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// The whole text with every run of blanks made one, so that line ends do not matter.
  static String flowing(byte[] pdf) {
    return String.join(" ", pages(pdf)).replaceAll("\\s+", " ");
  }

  /// Every letter with its place; the coordinates are those of the sheet, from the top left.
  static List<TextPosition> letters(byte[] pdf) {
    List<TextPosition> letters = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void writeString(String text, List<TextPosition> positions) {
          letters.addAll(positions);
        }
      }.getText(document);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return letters;
  }
}
