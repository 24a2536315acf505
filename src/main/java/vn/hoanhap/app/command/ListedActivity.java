package vn.hoanhap.app.command;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.usecase.activity.LogActivity;

/// An entry as lists in use write it (`kind: gap_go_giao_duc`): the second form of
/// `format/json-lines.md`. Test results and substances are health data and are left out; a test
/// stays as a medical referral with its date.
final class ListedActivity {

  private static final List<String> NOT_KEPT = List.of("synthetic", "commune_code", "substance");

  private final LeftOut leftOut;
  private final Messages messages;

  ListedActivity(LeftOut leftOut, Messages messages) {
    this.leftOut = leftOut;
    this.messages = messages;
  }

  /// Whether a line is in this form.
  static boolean isOne(JsonObject in) {
    return in.has("kind");
  }

  LogActivity.Command read(JsonObject in, PersonId person, MeasureId measure) {
    leftOut.skip(in, NOT_KEPT);
    String kind = in.text("kind");
    ActivityType type = in.code("kind", ListedActivity::type);
    LocalDate date = in.day("date");
    requireSameMonth(in, date);
    YearMonth period = in.code("period", YearMonth::parse);
    LogActivity.Command command =
        new LogActivity.Command(
            List.of(person),
            measure,
            type,
            date,
            "",
            "",
            result(in, kind),
            note(in, kind),
            period == null ? "" : period.toString(),
            grade(in),
            null,
            null,
            in.text("ref", "id"));
    in.end();
    return command;
  }

  private static ActivityType type(String kind) {
    return switch (kind) {
      case "gap_go_giao_duc", "bao_cao_thang" -> ActivityType.GAP;
      case "tu_van_giao_duc", "goi_hoi_ran_de" -> ActivityType.GDPL;
      case "tu_van_viec_lam", "gioi_thieu_viec_lam" -> ActivityType.VIEC;
      case "dao_tao_nghe", "ho_tro_hoc_nghe" -> ActivityType.NGHE;
      case "ho_tro_giay_to" -> ActivityType.TTHC;
      case "de_nghi_vay_von" -> ActivityType.VAY;
      case "kiem_tra_cu_tru" -> ActivityType.XM;
      case "xet_nghiem_ma_tuy" -> ActivityType.YT;
      case "cho_phep_vang_mat" -> ActivityType.VM;
      case "lap_bien_ban_vi_pham" -> ActivityType.VP;
      case "nhan_xet_phan_loai" -> ActivityType.NX;
      default -> throw new IllegalArgumentException("unknown kind");
    };
  }

  private static void requireSameMonth(JsonObject in, LocalDate date) {
    YearMonth month = in.code("month", YearMonth::parse);
    if (month != null && date != null && !month.equals(YearMonth.from(date))) {
      throw new BadInput("command.input.other-month", in.at("month"));
    }
  }

  private String result(JsonObject in, String kind) {
    return switch (kind) {
      case "xet_nghiem_ma_tuy" -> {
        leftOut.skip(in, List.of("result"));
        yield "";
      }
      case "bao_cao_thang" ->
          messages.text(in.flag("on_time") ? "command.listed.on-time" : "command.listed.late");
      case "kiem_tra_cu_tru" ->
          messages.text(in.flag("present") ? "command.listed.present" : "command.listed.absent");
      case "cho_phep_vang_mat" -> messages.text("command.listed.days", in.number("days"));
      default -> in.text("result");
    };
  }

  /// What the type alone would lose.
  private String note(JsonObject in, String kind) {
    return switch (kind) {
      case "bao_cao_thang" -> messages.text("command.listed.report");
      case "goi_hoi_ran_de" -> messages.text("command.listed.called-in");
      case "tu_van_viec_lam" -> messages.text("command.listed.job-advice");
      case "gioi_thieu_viec_lam" -> messages.text("command.listed.job-offer");
      case "ho_tro_hoc_nghe" -> messages.text("command.listed.training-support");
      case "de_nghi_vay_von" ->
          messages.text("command.listed.loan", in.number("amount_vnd"), in.text("programme"));
      case "lap_bien_ban_vi_pham" -> in.text("detail");
      default -> "";
    };
  }

  private static String grade(JsonObject in) {
    String grade =
        in.code(
            "rating",
            rating ->
                switch (rating) {
                  case "Tốt" -> "tot";
                  case "Khá" -> "kha";
                  case "Trung bình" -> "trung-binh";
                  case "Kém" -> "kem";
                  default -> throw new IllegalArgumentException("unknown rating");
                });
    return grade == null ? "" : grade;
  }
}
