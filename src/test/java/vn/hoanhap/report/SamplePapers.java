package vn.hoanhap.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hoanhap.domain.time.PartialDate;
import vn.hoanhap.report.form.CellType;
import vn.hoanhap.report.form.LawExplanation;
import vn.hoanhap.report.form.Office;
import vn.hoanhap.report.form.PersonExtract;
import vn.hoanhap.report.form.PrintMark;
import vn.hoanhap.report.form.PrintStamp;
import vn.hoanhap.report.form.Report;
import vn.hoanhap.report.form.ReportCatalog;
import vn.hoanhap.report.form.ReportColumn;
import vn.hoanhap.report.form.ReportRow;
import vn.hoanhap.report.form.ReportTemplate;
import vn.hoanhap.report.form.Totals;

/// Papers about fictitious people for the tests of this package: a test states only what it is
/// about.
public final class SamplePapers {

  /// Every lower-case Vietnamese letter beyond a–z with its tones, as one would write an alphabet.
  public static final String LETTERS =
      "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";

  private static final List<String> FAMILY =
      List.of("Nguyễn", "Trần", "Lê", "Phạm", "Đặng", "Vũ", "Hoàng", "Bùi", "Đỗ", "Ngô");
  private static final List<String> MIDDLE =
      List.of("Văn", "Thị", "Hữu", "Đức", "Quang", "Thị Thu", "Ngọc", "Xuân", "Minh", "Tiến");
  private static final List<String> GIVEN =
      List.of("An", "Bình", "Cường", "Đạt", "Hằng", "Khuê", "Phượng", "Quỳnh", "Sỹ", "Yến");
  private static final List<String> GROUPS =
      List.of(
          "Người chấp hành xong án phạt tù, được đặc xá, chưa được xóa án tích",
          "Người chấp hành án hình sự tại cộng đồng",
          "Người sử dụng trái phép chất ma túy, cai nghiện, sau cai nghiện");

  private SamplePapers() {}

  public static Office office() {
    return Office.ofPost(
        "Công an tỉnh Thanh Hóa", "Công an xã Nam Đồng", "Nam Đồng", "Trung tá Lê Quang Huy");
  }

  public static PrintStamp stamp() {
    return PrintStamp.of(
        "Phục vụ giao ban tháng 11 của Công an xã",
        "Đại úy Trần Thị Hằng",
        LocalDateTime.of(2026, 11, 22, 8, 0),
        "IN-2026-000123");
  }

  /// A list of so many people under its usual headings.
  public static Report list(String code, int people) {
    return list(new ReportCatalog().list(code), rows(new ReportCatalog().list(code), people));
  }

  public static Report list(ReportTemplate template, List<ReportRow> rows) {
    return list(template, rows, Set.of());
  }

  public static Report list(ReportTemplate template, List<ReportRow> rows, Set<PrintMark> marks) {
    return new Report(
        template,
        office(),
        "12",
        LocalDate.of(2026, 11, 22),
        "Tính đến ngày 22 tháng 11 năm 2026",
        List.of("Diện: tất cả", "Thôn, tổ: tất cả", "Trạng thái: đang quản lý"),
        rows,
        new Totals(rows.size(), rows.size() / 5, rows.size()),
        stamp(),
        marks);
  }

  public static List<ReportRow> rows(ReportTemplate template, int people) {
    List<ReportRow> rows = new ArrayList<>(people);
    for (int i = 0; i < people; i++) {
      rows.add(row(template, i, people));
    }
    return rows;
  }

  /// The name of the i-th fictitious person.
  public static String name(int i) {
    return FAMILY.get(i * 7 % 10) + " " + MIDDLE.get(i * 3 % 10) + " " + GIVEN.get(i / 10 % 10);
  }

  public static PersonExtract extract() {
    return extract(Set.of());
  }

  public static PersonExtract extract(Set<PrintMark> marks) {
    return new PersonExtract(
        office(),
        "",
        LocalDate.of(2026, 2, 5),
        new PersonExtract.Identity(
            "Nguyễn Văn Đức",
            PartialDate.parse("1985-03"),
            "038085000123",
            "Thôn Yên Thượng, xã Nam Đồng, tỉnh Thanh Hóa"),
        List.of(
            new PersonExtract.Ground(
                "Người được hưởng án treo",
                "Bản án số 45/2025/HS-ST ngày 15/03/2025 của Tòa án nhân dân khu vực 3 – Thanh Hóa",
                LocalDate.of(2025, 3, 15),
                LocalDate.of(2027, 3, 15),
                "",
                "Đang thực hiện, còn 1 năm 1 tháng 10 ngày"),
            new PersonExtract.Ground(
                "Người chấp hành án phạt cấm cư trú",
                "Bản án số 45/2025/HS-ST ngày 15/03/2025 của Tòa án nhân dân khu vực 3 – Thanh Hóa",
                LocalDate.of(2025, 3, 15),
                null,
                "",
                "Đang thực hiện")),
        List.of(
            new PersonExtract.Step(
                LocalDate.of(2026, 3, 3), "Có mặt tại Công an xã để kiểm điểm hằng tháng"),
            new PersonExtract.Step(null, "Báo trước cho Công an xã khi đi khỏi nơi cư trú")),
        List.of(
            "Được đề nghị rút ngắn thời gian thử thách khi đã chấp hành được một phần hai thời gian"
                + " thử thách và có nhiều tiến bộ (Điều 65 Bộ luật Hình sự).",
            "Được giới thiệu vay vốn, học nghề, tìm việc làm theo Quyết định 22/2023/QĐ-TTg.",
            "Được giữ bí mật đời tư; không ai được kỳ thị."),
        new PersonExtract.Contact(
            "Đại úy Trần Thị Hằng",
            "Ông Phạm Hữu Bình, Hội Cựu chiến binh xã",
            "0237 000 0000",
            "Trụ sở Công an xã Nam Đồng",
            "Giờ hành chính, thứ Hai đến thứ Sáu"),
        stamp(),
        marks);
  }

  public static LawExplanation explanation() {
    LawExplanation.Step rule =
        new LawExplanation.Step(
            "Thời gian thử thách bằng hai lần mức hình phạt tù.",
            "Điều 4 Nghị quyết 02/2018/NQ-HĐTP · Pháp điển · Đã đối chiếu văn bản",
            true);
    LawExplanation.Step arithmetic =
        new LawExplanation.Step("15/03/2025 + 2 năm = ngày cuối 15/03/2027.", "", true);
    LawExplanation.Step unconfirmed =
        new LawExplanation.Step(
            "Vắng mặt tại nơi cư trú mỗi lần không quá 60 ngày.",
            "khoản 1 Điều 92 Luật Thi hành án hình sự 2019 · Theo Luật 2019, chờ đối chiếu Luật"
                + " 127/2025 · Chưa đối chiếu văn bản hiện hành",
            false);
    LawExplanation.Part part =
        new LawExplanation.Part(
            "Án treo",
            "Bản án số 45/2025/HS-ST ngày 15/03/2025 của Tòa án nhân dân khu vực 3 – Thanh Hóa",
            List.of(
                new LawExplanation.Fact("Tính từ ngày", "15/03/2025"),
                new LawExplanation.Fact("Ngày áp dụng", "15/03/2027, theo cách tính")),
            List.of(rule, arithmetic, unconfirmed),
            List.of(new LawExplanation.Step("Kiểm tra lại giấy tờ.", "", true)),
            List.of("ngày sinh"),
            List.of(rule));
    return new LawExplanation(
        office(),
        "",
        LocalDate.of(2026, 2, 5),
        "Nguyễn Văn Đức",
        PartialDate.parse("1985-03"),
        List.of(part),
        "2026-11-22.1",
        LocalDate.of(2026, 2, 5),
        stamp(),
        Set.of());
  }

  private static ReportRow row(ReportTemplate template, int i, int people) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (ReportColumn column : template.columns()) {
      if (column.type() != CellType.ORDINAL) {
        cells.put(column.key(), cell(column, i));
      }
    }
    return new ReportRow(GROUPS.get(Math.min(2, i * 3 / Math.max(people, 1))), cells);
  }

  private static String cell(ReportColumn column, int i) {
    return switch (column.key()) {
      case "full-name" -> name(i);
      case "birth-date" ->
          i % 9 == 0 ? "19" + (60 + i % 40) : "1985-%02d-%02d".formatted(1 + i % 12, 1 + i % 28);
      case "sex" -> i % 5 == 0 ? "Nữ" : "Nam";
      case "citizen-number", "identity-paper" -> "038085%06d".formatted(i);
      case "home" ->
          "Thôn "
              + (i % 2 == 0 ? "Yên Thượng" : "Đông Hải")
              + (i % 7 == 0 ? ", tổ liên gia số " + i : "");
      case "measure" -> i % 3 == 0 ? "Người được hưởng án treo" : "Quản chế";
      case "basis" ->
          "Bản án số " + (i + 1) + "/2025/HS-ST ngày 15/03/2025, Tòa án nhân dân khu vực 3";
      case "offence" ->
          i % 4 == 0 ? "Vi phạm quy định về tham gia giao thông đường bộ" : "Trộm cắp tài sản";
      case "penalty" -> "2 năm 6 tháng tù";
      case "penalty-left" -> i % 6 == 0 ? "Quản chế 2 năm" : "Không";
      case "length" -> "24 tháng";
      case "grade" -> i % 2 == 0 ? "Tốt" : "Trung bình";
      case "absence" -> i % 30 + "/120";
      case "helper" -> "Phạm Hữu Bình, Hội Cựu chiến binh";
      case "employment" -> i % 3 == 0 ? "Thợ hàn" : "Làm ruộng";
      case "note" -> "";
      case "whereabouts" -> "Có mặt";
      case "team" -> "Tổ bảo vệ an ninh, trật tự thôn Đông Hải";
      case "result" -> "Chấp hành tốt";
      case "act" -> "Đánh bạc trái phép, điểm a khoản 2 Điều 36 Nghị định 282/2025/NĐ-CP";
      case "manner" -> "Trực tiếp";
      case "presence" -> "Có mặt";
      case "recorder", "officer" -> "Trần Thị Hằng";
      case "duty" -> "Nhận xét, xếp loại tháng trước";
      case "late-days" -> Integer.toString(23 + i);
      case "article" -> "khoản 1 Điều 10 Nghị định 231/2026/NĐ-CP";
      default ->
          column.type() == CellType.DATE ? "2026-%02d-%02d".formatted(1 + i % 12, 1 + i % 28) : "";
    };
  }
}
