package vn.hoanhap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.report.form.CellType;
import vn.hoanhap.report.form.Orientation;
import vn.hoanhap.report.form.ReportCatalog;
import vn.hoanhap.report.form.ReportColumn;
import vn.hoanhap.report.form.ReportRow;
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
        float[] edges =
            new ColumnWidths(faces, messages, 10)
                .edges(template.columns(), SamplePapers.rows(template, 5), width);
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

  @Test
  void aShortColumnGivesItsRoomToLongCells_andNamesStayWhole() {
    ReportTemplate template = new ReportCatalog().list("CASE_LIST");
    String helper = "Trương Thị Nhung, Hội Cựu chiến binh phường Phủ Lý";
    ReportRow row =
        ReportRow.of(
            Map.of(
                "full-name", "Nguyễn Thị Hoàng Phương",
                "birth-date", "1985-03-05",
                "sex", "Nữ",
                "citizen-number", "038185000123",
                "home", "Xóm 1",
                "measure", "Án treo",
                "basis", "Bản án số 12/2025/HS-ST ngày 15/03/2025, Tòa án nhân dân khu vực 3",
                "from", "2026-06-01",
                "until", "2027-06-01",
                "helper", helper));
    float[] edges =
        new ColumnWidths(faces, new Messages(Language.VIETNAMESE), 10)
            .edges(template.columns(), List.of(row), width);
    assertThat(room(template, edges, "home"))
        .isLessThan(faces.width(Face.REGULAR, 10, "Xóm 1") * 2);
    assertThat(room(template, edges, "full-name"))
        .isGreaterThanOrEqualTo(faces.width(Face.REGULAR, 10, "Nguyễn Thị Hoàng Phương"));
    assertThat(room(template, edges, "helper")).isGreaterThan(width * 26 / 275);
  }

  @Test
  void aColumnForThePen_keepsItsShare() {
    ReportTemplate template = new ReportCatalog().list("DRUG_USER_LIST");
    ReportRow row = ReportRow.of(Map.of("full-name", "Lê Văn An", "from", "2026-06-01"));
    float[] edges =
        new ColumnWidths(faces, new Messages(Language.VIETNAMESE), 10)
            .edges(template.columns(), List.of(row), width);
    assertThat(room(template, edges, "whereabouts")).isGreaterThan(width * 20 / 275);
  }

  private static float room(ReportTemplate template, float[] edges, String key) {
    for (int i = 0; i < template.columns().size(); i++) {
      if (template.columns().get(i).key().equals(key)) {
        return edges[i + 1] - edges[i] - 2 * TableRow.SIDE_PADDING;
      }
    }
    throw new IllegalArgumentException(key);
  }
}
