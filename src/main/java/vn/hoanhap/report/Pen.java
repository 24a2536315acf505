package vn.hoanhap.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTextArray;

/// Draws on one page: text, rules, boxes. Black unless said otherwise. What it writes also flows
/// into the document's digest, from which the file's identity is made.
final class Pen {

  private static final float GREY_WORDS = 0.87f;

  private final PdfContentByte canvas;
  private final Typefaces faces;
  private final MessageDigest digest;

  Pen(PdfContentByte canvas, Typefaces faces, MessageDigest digest) {
    this.canvas = canvas;
    this.faces = faces;
    this.digest = digest;
  }

  /// Writes a line of text whose letters stand on `baseline`.
  void text(Face face, float size, float left, float baseline, String text) {
    if (!text.isEmpty()) {
      begin(face, size, text);
      canvas.setTextMatrix(left, baseline);
      canvas.showText(text);
      canvas.endText();
    }
  }

  /// Writes a line with every space widened by `extra` points.
  void spreadText(TextStyle style, float left, float baseline, String text, float extra) {
    begin(style.face(), style.size(), text);
    canvas.setTextMatrix(left, baseline);
    PdfTextArray words = new PdfTextArray();
    float widening = -extra * 1000 / style.size();
    int from = 0;
    for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', from)) {
      words.add(text.substring(from, space + 1));
      words.add(widening);
      from = space + 1;
    }
    words.add(text.substring(from));
    canvas.showText(words);
    canvas.endText();
  }

  /// Writes pale grey words, centred on a point, rising to the right by `radians`.
  void slantedGreyText(float size, float centreX, float centreY, double radians, String text) {
    float cos = (float) Math.cos(radians);
    float sin = (float) Math.sin(radians);
    float half = faces.width(Face.BOLD, size, text) / 2;
    canvas.saveState();
    canvas.setGrayFill(GREY_WORDS);
    begin(Face.BOLD, size, text);
    canvas.setTextMatrix(cos, sin, -sin, cos, centreX - half * cos, centreY - half * sin);
    canvas.showText(text);
    canvas.endText();
    canvas.restoreState();
  }

  /// Draws a straight rule.
  void rule(float fromX, float fromY, float toX, float toY, float thickness) {
    canvas.setLineWidth(thickness);
    canvas.moveTo(fromX, fromY);
    canvas.lineTo(toX, toY);
    canvas.stroke();
  }

  /// Fills a box with grey; 0 is black, 1 is white.
  void shade(float left, float bottom, float width, float height, float grey) {
    canvas.saveState();
    canvas.setGrayFill(grey);
    canvas.rectangle(left, bottom, width, height);
    canvas.fill();
    canvas.restoreState();
  }

  private void begin(Face face, float size, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    canvas.beginText();
    canvas.setFontAndSize(faces.font(face), size);
  }
}
