package vn.hoanhap.report;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// Draws pages that are laid out already into one PDF/A-1b file: fonts embedded as subsets, title
/// and language stated, no clock and no chance in it, so that the same paper gives the same bytes.
final class PdfPages {

  private static final TimeZone VIET_NAM = TimeZone.getTimeZone("Asia/Ho_Chi_Minh");

  /// What the file says about itself; `language` is `vi` or `en`.
  record Properties(String title, String author, String language, LocalDateTime made) {}

  /// Draws what stands on every page besides its blocks; pages count from 1.
  interface Frame {
    /// What comes before the blocks, and under them where both meet.
    void drawHead(Pen pen, int page);

    /// What comes after the blocks.
    void drawFoot(Pen pen);
  }

  private final PageSetup setup;
  private final Typefaces faces;

  PdfPages(PageSetup setup, Typefaces faces) {
    this.setup = setup;
    this.faces = faces;
  }

  /// The whole file.
  byte[] draw(List<List<PageFlow.Placed>> pages, Frame frame, Properties properties) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    MessageDigest digest = sha256();
    Document document = new Document(new Rectangle(setup.width(), setup.height()));
    PdfWriter writer = PdfWriter.getInstance(document, out);
    writer.setPDFXConformance(PdfWriter.PDFA1B);
    document.open();
    describe(writer, properties);
    for (int i = 0; i < pages.size(); i++) {
      document.newPage();
      Pen pen = new Pen(writer.getDirectContent(), faces, digest);
      frame.drawHead(pen, i + 1);
      for (PageFlow.Placed placed : pages.get(i)) {
        placed.block().draw(pen, placed.left(), placed.top());
      }
      frame.drawFoot(pen);
    }
    byte[] identity = Arrays.copyOf(digest.digest(), 16);
    writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(identity, identity));
    writer.createXmpMetadata();
    document.close();
    return out.toByteArray();
  }

  private static void describe(PdfWriter writer, Properties properties) {
    PdfDictionary info = writer.getInfo();
    PdfDate made = date(properties.made());
    info.put(PdfName.TITLE, new PdfString(properties.title(), PdfString.TEXT_UNICODE));
    info.put(PdfName.AUTHOR, new PdfString(properties.author(), PdfString.TEXT_UNICODE));
    info.put(PdfName.CREATOR, new PdfString("Hòa Nhập", PdfString.TEXT_UNICODE));
    info.put(PdfName.CREATIONDATE, made);
    info.put(PdfName.MODDATE, made);
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(properties.language()));
    PdfDictionary showTitle = new PdfDictionary();
    showTitle.put(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    writer.getExtraCatalog().put(PdfName.VIEWERPREFERENCES, showTitle);
    try {
      writer.setOutputIntents(
          "sRGB IEC61966-2.1",
          "",
          "http://www.color.org",
          "sRGB IEC61966-2.1",
          ICC_Profile.getInstance(ColorSpace.CS_sRGB));
    } catch (IOException profile) {
      throw new UncheckedIOException(profile);
    }
  }

  private static PdfDate date(LocalDateTime made) {
    GregorianCalendar calendar = new GregorianCalendar(VIET_NAM, Locale.ROOT);
    calendar.clear();
    calendar.set(
        made.getYear(),
        made.getMonthValue() - 1,
        made.getDayOfMonth(),
        made.getHour(),
        made.getMinute(),
        made.getSecond());
    return new PdfDate(calendar);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}
