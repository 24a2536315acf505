package vn.hoanhap.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.report.form.CellType;
import vn.hoanhap.report.form.Orientation;
import vn.hoanhap.report.form.ReportCatalog;
import vn.hoanhap.report.form.ReportColumn;
import vn.hoanhap.report.form.ReportTemplate;

/// Focus: in every shipped list, in both languages, each column has room for its heading's words, a
/// whole date, a citizen number, and the columns fill the page exactly.
class ColumnWidthsTest {

  private final Typefaces faces = new Typefaces();
  private final float width = PageSetup.of(Orientation.LANDSCAPE).textWidth();

  @Test
  void everyColumnHasItsLeast() {
    for (Language language : Language.values()) {
      Messages messages = new Messages(language);
      for (ReportTemplate template : new ReportCatalog().lists()) {
        float[] edges = new ColumnWidths(faces, messages, 10).edges(template.columns(), width);
        assertThat(edges[edges.length - 1]).isEqualTo(width);
        for (int i = 0; i < template.columns().size(); i++) {
          ReportColumn column = template.columns().get(i);
          float room = edges[i + 1] - edges[i] - 2 * TableRow.SIDE_PADDING;
          assertThat(room).as("%s %s", template.code(), column.key()).isGreaterThan(0);
          for (String word : messages.text(column.headingKey()).split(" ")) {
            assertThat(faces.width(Face.BOLD, 10, word)).as(word).isLessThanOrEqualTo(room);
          }
          String filled = column.type() == CellType.DATE ? "05/12/2026" : "";
          assertThat(faces.width(Face.REGULAR, 10, filled)).isLessThanOrEqualTo(room);
        }
      }
    }
  }
}
