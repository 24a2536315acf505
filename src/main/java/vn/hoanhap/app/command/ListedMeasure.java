package vn.hoanhap.app.command;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import vn.hoanhap.domain.measure.AdditionalPenalty;
import vn.hoanhap.domain.measure.BasisType;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.Conviction;
import vn.hoanhap.domain.measure.MainPenalty;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.RehabKind;
import vn.hoanhap.domain.measure.Sanction;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.usecase.measure.MeasureCommand;

/// A measure as lists in use write it, in Vietnamese names without marks (`subtype: an_treo`): the
/// second form of `format/json-lines.md`. A measure that the list shows as ended, or whose last day
/// is past, is taken over as ended, so that it enters no active list.
final class ListedMeasure {

  /// Not kept: what the law does not want stored.
  private static final List<String> NOT_STORED =
      List.of("substance", "times_detoxed", "first_positive_test", "fine_vnd", "arrested");

  /// Not kept: what the register works out, or what other fields say already.
  private static final List<String> WORKED_OUT =
      List.of(
          "subtype_name",
          "group",
          "commune_code",
          "synthetic",
          "expungement_kind",
          "expungement_years",
          "treated_as_not_sanctioned_from",
          "reduced_months");

  /// The month count of post-rehabilitation management after compulsory rehabilitation (Luật PCMT
  /// 120/2025 Điều 42); lists do not say what came before.
  private static final int AFTER_COMPULSORY = 24;

  private final LeftOut leftOut;
  private final String unnamedIssuer;
  private final LocalDate today;

  /// `unnamedIssuer` stands for the issuer that a list of fines does not name.
  ListedMeasure(LeftOut leftOut, String unnamedIssuer, LocalDate today) {
    this.leftOut = leftOut;
    this.unnamedIssuer = unnamedIssuer;
    this.today = today;
  }

  /// Whether a line is in this form.
  static boolean isOne(JsonObject in) {
    return in.has("subtype");
  }

  MeasureCommand read(JsonObject in, PersonId person) {
    leftOut.skip(in, NOT_STORED);
    leftOut.skip(in, WORKED_OUT);
    MeasureKind kind = in.code("subtype", ListedMeasure::kind);
    Integer months = in.number("length_months");
    LocalDate end = in.day("end_date");
    Closing closed = closing(in, kind, end);
    MeasureCommand command =
        new MeasureCommand(
            person,
            kind,
            basis(in, kind),
            in.day("start_date"),
            in.day("dossier_received"),
            in.day("reported_date"),
            months == null ? null : Period.ofMonths(months),
            0,
            isStated(kind) ? end : null,
            kind.restsOnConviction() ? conviction(in, kind, months) : null,
            kind.isSanction() ? sanction(in) : null,
            rehab(kind, months),
            "",
            closed,
            in.text("ref", "id"));
    in.end();
    return command;
  }

  private static MeasureKind kind(String subtype) {
    return switch (subtype) {
      case "an_treo" -> MeasureKind.AT;
      case "cai_tao_khong_giam_giu" -> MeasureKind.CTKGG;
      case "tha_tu_truoc_thoi_han" -> MeasureKind.TTH;
      case "hoan_chap_hanh_an" -> MeasureKind.HOAN;
      case "tam_dinh_chi" -> MeasureKind.TDC;
      case "quan_che" -> MeasureKind.QC;
      case "cam_cu_tru" -> MeasureKind.CCT;
      case "cam_dam_nhiem_chuc_vu" -> MeasureKind.TQCD;
      case "chap_hanh_xong", "dac_xa" -> MeasureKind.CHX;
      case "quan_ly_nguoi_su_dung" -> MeasureKind.SDTP;
      case "sau_cai_nghien" -> MeasureKind.SCN;
      case "cai_nghien_bat_buoc" -> MeasureKind.CNBB;
      case "cai_nghien_tu_nguyen" -> MeasureKind.CNTN;
      case "dieu_tri_thay_the" -> MeasureKind.DTTT;
      case "co_bac" -> MeasureKind.VPHC_CB;
      case "mai_dam" -> MeasureKind.VPHC_MD;
      default -> throw new IllegalArgumentException("unknown subtype");
    };
  }

  /// For released people and fines the list's end is its own computation, not a paper's.
  private static boolean isStated(MeasureKind kind) {
    return kind != MeasureKind.CHX && !kind.isSanction();
  }

  private Closing closing(JsonObject in, MeasureKind kind, LocalDate end) {
    boolean ended = "ket_thuc".equals(in.code("status", ListedMeasure::status));
    boolean expunged = in.flag("expunged");
    LocalDate due = in.day("expungement_due");
    if (!ended && (end == null || !end.isBefore(today))) {
      return null;
    }
    if (end == null) {
      throw new BadInput("command.input.missing", in.at("end_date"));
    }
    CloseReason reason = CloseReason.EXPIRED;
    if (kind.isSanction()) {
      reason = CloseReason.LAPSED;
    } else if (expunged) {
      reason = CloseReason.EXPUNGED;
    }
    return new Closing(reason, expunged && due != null ? due : end, "", null, "");
  }

  private static String status(String status) {
    return switch (status) {
      case "dang_quan_ly", "ket_thuc" -> status;
      default -> throw new IllegalArgumentException("unknown status");
    };
  }

  private MeasureCommand.Basis basis(JsonObject in, MeasureKind kind) {
    return switch (kind) {
      case CHX ->
          new MeasureCommand.Basis(
              "dac_xa".equals(in.text("subtype"))
                  ? BasisType.AMNESTY
                  : BasisType.RELEASE_CERTIFICATE,
              in.text("certificate_no"),
              in.day("start_date"),
              in.text("prison"),
              null,
              "");
      case TTH, HOAN, TDC -> execution(in, BasisType.COURT_DECISION);
      case AT, CTKGG, QC, CCT, TQCD -> execution(in, BasisType.EXECUTION_DECISION);
      case CNBB -> decision(in, BasisType.COURT_DECISION);
      case DTTT -> decision(in, BasisType.FACILITY_PAPER);
      case VPHC_CB, VPHC_MD -> decision(in, BasisType.SANCTION_DECISION);
      default ->
          decision(in, isPolice(in) ? BasisType.POLICE_DECISION : BasisType.COMMITTEE_DECISION);
    };
  }

  private static MeasureCommand.Basis execution(JsonObject in, BasisType type) {
    return new MeasureCommand.Basis(
        type,
        in.text("execution_decision_no"),
        in.day("execution_decision_date"),
        in.text("court"),
        null,
        "");
  }

  private MeasureCommand.Basis decision(JsonObject in, BasisType type) {
    String issuer = in.text("authority");
    return new MeasureCommand.Basis(
        type,
        in.text("decision_no"),
        in.day("decision_date"),
        issuer == null ? unnamedIssuer : issuer,
        null,
        "");
  }

  private static boolean isPolice(JsonObject in) {
    String issuer = in.text("authority");
    return issuer != null && issuer.toLowerCase(Locale.ROOT).contains("công an");
  }

  private static Conviction conviction(JsonObject in, MeasureKind kind, Integer length) {
    boolean released = kind == MeasureKind.CHX;
    return new Conviction(
        in.text("offence_article"),
        in.text("offence"),
        null,
        null,
        null,
        in.text("judgment_no"),
        in.day("judgment_date"),
        in.text("court"),
        null,
        mainPenalty(in, kind, length),
        released ? in.day("start_date") : null,
        "dac_xa".equals(in.text("subtype")),
        additionalPenalties(in),
        List.of());
  }

  private static MainPenalty mainPenalty(JsonObject in, MeasureKind kind, Integer length) {
    Integer sentence = in.number("sentence_months");
    Integer prison = in.number("prison_months");
    return switch (kind) {
      case CHX -> penalty(MainPenalty.Type.PRISON, sentence);
      case AT -> penalty(MainPenalty.Type.SUSPENDED, prison);
      case CTKGG -> penalty(MainPenalty.Type.NON_CUSTODIAL, length);
      default -> penalty(MainPenalty.Type.PRISON, prison);
    };
  }

  private static MainPenalty penalty(MainPenalty.Type type, Integer months) {
    return months == null ? null : new MainPenalty(type, Period.ofMonths(months));
  }

  private static List<AdditionalPenalty> additionalPenalties(JsonObject in) {
    String text = in.text("additional_penalty");
    LocalDate endsOn = in.day("additional_penalty_end");
    if (text == null) {
      return List.of();
    }
    String words = text.toLowerCase(Locale.ROOT);
    String type = "fine";
    if (words.startsWith("quản chế")) {
      type = "residence-surveillance";
    } else if (words.startsWith("cấm cư trú")) {
      type = "residence-ban";
    } else if (!words.startsWith("phạt tiền")) {
      throw new BadInput("command.input.not-code", in.at("additional_penalty"));
    }
    return List.of(new AdditionalPenalty(type, text, endsOn, null));
  }

  private static Sanction sanction(JsonObject in) {
    return new Sanction(
        in.text("decree"),
        in.text("citation"),
        in.text("act"),
        in.flag("warning"),
        in.day("executed_date"));
  }

  private static RehabKind rehab(MeasureKind kind, Integer months) {
    if (kind != MeasureKind.SCN) {
      return null;
    }
    return months != null && months == AFTER_COMPULSORY
        ? RehabKind.COMPULSORY
        : RehabKind.VOLUNTARY;
  }
}
