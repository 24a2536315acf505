package vn.hoanhap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoanhap.report.LineBreaker.Line;
import vn.hoanhap.report.form.Alignment;

/// Focus: where lines end, and that no letter is lost at an end.
class LineBreakerTest {

  private final Typefaces faces = new Typefaces();
  private final TextStyle style = TextStyle.of(Face.REGULAR, 10, Alignment.LEFT);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          # width; text; lines
          200; Nguyễn Văn An; Nguyễn Văn An
          45; Nguyễn Văn An; Nguyễn|Văn An
          62; Tổ dân phố số 4; Tổ dân phố|số 4
          60; 45/2024/HS-ST-PT; 45/2024/HS-|ST-PT
          1000; ''; ''
          """)
  void breaksBetweenWordsThenAfterSigns(float width, String text, String expected) {
    List<String> lines =
        new LineBreaker(faces, style, width).lines(text).stream().map(Line::text).toList();
    assertThat(String.join("|", lines)).isEqualTo(expected);
  }

  @Test
  void onlyTheLastLineClosesTheParagraph() {
    List<Line> lines = new LineBreaker(faces, style, 40).lines("một hai ba bốn năm\nsáu");
    assertThat(lines.getLast()).isEqualTo(new Line("sáu", true));
    assertThat(lines.stream().filter(Line::last)).hasSize(2);
  }

  @Test
  void noLetterIsLostAndNoLineTooWide() {
    Random random = new Random(20261122);
    for (int trial = 0; trial < 300; trial++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        int pick = random.nextInt(SamplePapers.LETTERS.length() + 15);
        text.append(pick < SamplePapers.LETTERS.length() ? SamplePapers.LETTERS.charAt(pick) : ' ');
      }
      float width = 15 + random.nextInt(80);
      List<Line> lines = new LineBreaker(faces, style, width).lines(text.toString());
      StringBuilder joined = new StringBuilder();
      for (Line line : lines) {
        joined.append(line.text());
        assertThat(faces.width(Face.REGULAR, 10, line.text().strip())).isLessThanOrEqualTo(width);
      }
      assertThat(joined.toString().replace(" ", "")).isEqualTo(text.toString().replace(" ", ""));
    }
  }
}
