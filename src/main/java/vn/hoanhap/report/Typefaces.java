package vn.hoanhap.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.openpdf.text.pdf.BaseFont;

/// The faces of one document: how wide a text is, and the fonts to embed. Each document has its
/// own, so that writers may run side by side and the same paper always gives the same bytes.
final class Typefaces {

  /// What stands for a letter the fonts do not have; Vietnamese never needs it.
  private static final int MISSING = 0x25A1;

  private final Map<Face, BaseFont> fonts = new EnumMap<>(Face.class);

  Typefaces() {
    for (Face face : Face.values()) {
      fonts.put(face, load(face));
    }
  }

  BaseFont font(Face face) {
    return fonts.get(face);
  }

  /// Width in points.
  float width(Face face, float size, String text) {
    return font(face).getWidthPoint(text, size);
  }

  /// The text with a box for each character that the face cannot show, so that none vanishes
  /// unseen.
  String showable(Face face, String text) {
    BaseFont font = font(face);
    if (text.codePoints().allMatch(c -> c == '\n' || font.charExists(c))) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == '\n' || font.charExists(c) ? c : MISSING)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static BaseFont load(Face face) {
    try (InputStream in = Typefaces.class.getResourceAsStream(face.resource())) {
      if (in == null) {
        throw new IllegalStateException("font missing: " + face);
      }
      byte[] program = in.readAllBytes();
      BaseFont font =
          BaseFont.createFont(
              face + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, program, null);
      font.setSecureRandom(new SubsetTag(face));
      font.setIncludeCidSet(false); // OpenPDF's CIDSet is not what PDF/A-1 asks for
      return font;
    } catch (IOException cannotRead) {
      throw new UncheckedIOException(cannotRead);
    }
  }

  /// Chooses the six letters before an embedded subset's name: nothing secret, and the same each
  /// time.
  private static final class SubsetTag extends SecureRandom {
    private static final long serialVersionUID = 1;
    private final Random letters;

    SubsetTag(Face face) {
      letters = new Random(face.ordinal());
    }

    @Override
    public double nextDouble() {
      return letters.nextDouble();
    }
  }
}
