package vn.hoanhap.app.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.dossier.Helper;
import vn.hoanhap.domain.dossier.PaperMarks;
import vn.hoanhap.domain.measure.BasisType;
import vn.hoanhap.domain.measure.Conviction;
import vn.hoanhap.domain.measure.LegalBasis;
import vn.hoanhap.domain.measure.MainPenalty;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.Obligation;
import vn.hoanhap.domain.measure.Sanction;
import vn.hoanhap.domain.person.Sex;
import vn.hoanhap.domain.reference.Commune;
import vn.hoanhap.domain.reference.Offence;
import vn.hoanhap.domain.reference.Reference;
import vn.hoanhap.domain.reference.Violation;
import vn.hoanhap.law.BasisPapers;
import vn.hoanhap.law.DossierChecklist;

/// Makes the papers behind fictitious measures: bases, convictions, sanctions, helpers.
final class PaperMaker {

  /// What a conviction is drawn from; `length` is that of the measure, `offence` may be null.
  record Sentence(
      MeasureKind kind,
      LocalDate start,
      Period length,
      String offence,
      boolean amnestied,
      String obligation) {}

  private static final LocalDate POLICE_CHIEF_DECIDES = LocalDate.of(2026, 7, 1);
  private static final int FRESH_DAYS = 10;
  private static final int LONGEST_CHASED = 6;
  private static final int DAYS_TO_EXECUTION = 35;
  private static final List<String> LIGHT =
      List.of("321", "260", "134", "318", "173", "174", "323");
  private static final List<String> PRISON =
      List.of("173", "249", "134", "174", "168", "171", "318", "251");
  private static final List<String> HELPING =
      List.of(
          "Hội Phụ nữ",
          "Hội Cựu chiến binh",
          "Đoàn Thanh niên",
          "Hội Nông dân",
          "Tổ bảo vệ an ninh, trật tự");

  private final Random random;
  private final Commune commune;
  private final Reference reference;
  private final LocalDate today;
  private final DossierChecklist checklist = DossierChecklist.shipped();
  private final BasisPapers bases = new BasisPapers(checklist);
  private final FictitiousNames names = new FictitiousNames();

  PaperMaker(Random random, Commune commune, Reference reference, LocalDate today) {
    this.random = random;
    this.commune = commune;
    this.reference = reference;
    this.today = today;
  }

  /// A number such as `37/2025/QĐ-TA`.
  String number(String kind, LocalDate on) {
    return "%d/%d/%s".formatted(1 + random.nextInt(240), on.getYear(), kind);
  }

  /// The court of the region, in the words of the day.
  String court(LocalDate on) {
    return on.isBefore(LocalDate.of(2025, 7, 1))
        ? "Tòa án nhân dân " + lowered(commune.province().fullName())
        : "Tòa án nhân dân khu vực %d - %s"
            .formatted(1 + random.nextInt(6), commune.province().name());
  }

  /// The day the post got the papers: at once for its own decisions, some days later for a court's.
  /// A suspended sentence runs from the judgment, weeks before its execution decision.
  LocalDate received(MeasureKind kind, LocalDate start) {
    if (kind == MeasureKind.AT) {
      return start.plusDays(DAYS_TO_EXECUTION + 3L);
    }
    return kind == MeasureKind.SDTP || kind.isSanction()
        ? start
        : start.plusDays(random.nextInt(5));
  }

  LegalBasis basis(MeasureKind kind, LocalDate start, boolean amnestied) {
    String committee = "Chủ tịch Ủy ban nhân dân " + lowered(commune.fullName());
    return switch (kind) {
      case AT ->
          paper(
              BasisType.EXECUTION_DECISION,
              "QĐ-TA",
              start.plusDays(DAYS_TO_EXECUTION),
              court(start));
      case CTKGG, QC, CCT, TQCD ->
          paper(BasisType.EXECUTION_DECISION, "QĐ-TA", start.minusDays(9), court(start));
      case TTH, HOAN, TDC, CNBB -> paper(BasisType.COURT_DECISION, "QĐ-TA", start, court(start));
      case CHX ->
          amnestied
              ? paper(BasisType.AMNESTY, "QĐ-CTN", start, "Chủ tịch nước")
              : paper(
                  BasisType.RELEASE_CERTIFICATE,
                  "GCN",
                  start,
                  "Trại giam mẫu số " + (1 + random.nextInt(9)));
      case SDTP ->
          start.isBefore(POLICE_CHIEF_DECIDES)
              ? paper(BasisType.COMMITTEE_DECISION, "QĐ-UBND", start, committee)
              : paper(BasisType.POLICE_DECISION, "QĐ-CAX", start, "Trưởng " + commune.policePost());
      case CNTN, SCN, GDX -> paper(BasisType.COMMITTEE_DECISION, "QĐ-UBND", start, committee);
      case DTTT -> paper(BasisType.FACILITY_PAPER, "GXN", start, "Cơ sở điều trị mẫu");
      case VPHC_CB, VPHC_MD ->
          paper(BasisType.SANCTION_DECISION, "QĐ-XPHC", start, "Trưởng " + commune.policePost());
    };
  }

  private LegalBasis paper(BasisType type, String suffix, LocalDate date, String issuer) {
    return new LegalBasis(type, number(suffix, date), date, issuer, null, "");
  }

  /// The conviction behind the measure, null for kinds that rest on none.
  Conviction conviction(Sentence sentence) {
    if (!sentence.kind.restsOnConviction()) {
      return null;
    }
    boolean light = sentence.kind == MeasureKind.AT || sentence.kind == MeasureKind.CTKGG;
    List<String> pool = light ? LIGHT : PRISON;
    String article =
        sentence.offence == null ? pool.get(random.nextInt(pool.size())) : sentence.offence;
    Offence offence = reference.offences().byArticle(article).orElseThrow();
    MainPenalty penalty = penalty(sentence);
    boolean servedBefore =
        sentence.kind == MeasureKind.CHX
            || sentence.kind == MeasureKind.QC
            || sentence.kind == MeasureKind.CCT;
    LocalDate judged =
        servedBefore
            ? sentence.start.minus(penalty.length()).plusMonths(3)
            : sentence.start.minusDays(daysSinceJudgment(sentence.kind));
    LocalDate completed = servedBefore ? sentence.start : null;
    LocalDate feePaid = sentence.obligation.equals("done") ? judged.plusMonths(2) : null;
    return new Conviction(
        article,
        offence.name(),
        judged.minusMonths(7),
        article.equals("260") ? "negligent" : "intentional",
        light ? "less-serious" : "serious",
        number("HS-ST", judged),
        judged,
        court(judged),
        judged.plusDays(30),
        penalty,
        completed,
        sentence.amnestied,
        List.of(),
        List.of(new Obligation("court-fee", sentence.obligation, feePaid)));
  }

  private static int daysSinceJudgment(MeasureKind kind) {
    return switch (kind) {
      case AT -> 0;
      case CTKGG -> 45;
      default -> 400;
    };
  }

  private MainPenalty penalty(Sentence sentence) {
    return switch (sentence.kind) {
      case AT ->
          new MainPenalty(
              MainPenalty.Type.SUSPENDED,
              Period.ofMonths((int) sentence.length.toTotalMonths() / 2));
      case CTKGG -> new MainPenalty(MainPenalty.Type.NON_CUSTODIAL, sentence.length);
      default ->
          new MainPenalty(MainPenalty.Type.PRISON, Period.ofMonths(18 + 6 * random.nextInt(6)));
    };
  }

  /// The content of a fine, null for other kinds.
  Sanction sanction(MeasureKind kind, LocalDate decided, boolean executed) {
    if (!kind.isSanction()) {
      return null;
    }
    boolean gambling = kind == MeasureKind.VPHC_CB;
    Violation.Field field = gambling ? Violation.Field.GAMBLING : Violation.Field.PROSTITUTION;
    Violation act =
        reference
            .violations()
            .search(field, decided, gambling ? "đánh bạc trái phép bằng" : "mua dâm", 1)
            .getFirst();
    return new Sanction(
        act.decree(), act.citation(), act.act(), false, executed ? decided.plusDays(8) : null);
  }

  /// The papers in the file: of a measure just received the first one, of an older one all that its
  /// opening needs; all but the last when it is not `complete` and half a year has not gone by.
  List<DossierItem> onFile(Measure measure, boolean helped, boolean complete) {
    LocalDate received = measure.term().managedFrom();
    List<String> codes =
        new ArrayList<>(
            checklist.expected(measure.kind(), today).stream()
                .map(DossierChecklist.Item::code)
                .toList());
    boolean whole = complete || received.isBefore(today.minusMonths(LONGEST_CHASED));
    boolean fresh = received.isAfter(today.minusDays(FRESH_DAYS));
    int there =
        fresh ? Math.min(1, codes.size()) : codes.size() - (whole || codes.isEmpty() ? 0 : 1);
    List<DossierItem> papers = new ArrayList<>();
    Map<String, DossierItem> typed = new LinkedHashMap<>(bases.of(measure, today));
    for (String code : codes.subList(0, there)) {
      DossierItem paper = paper(measure, code, received.plusDays(fresh ? 0 : 3));
      papers.add(typed.getOrDefault(code, paper));
      typed.remove(code);
    }
    papers.addAll(typed.values());
    LocalDate quarter = today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % 3);
    if (helped && whole && received.isBefore(quarter)) {
      papers.add(paper(measure, DossierChecklist.HELPER_REPORT, quarter.plusDays(3)));
    }
    return papers;
  }

  private DossierItem paper(Measure measure, String code, LocalDate on) {
    LocalDate day = on.isAfter(today) ? today : on;
    String drawn = number("CV", day);
    PaperMarks carries = carries(measure.kind(), code);
    return new DossierItem(
        measure.id(),
        code,
        DossierItem.State.PRESENT,
        carries == PaperMarks.NUMBER_AND_DAY ? drawn : "",
        carries == PaperMarks.NOTHING ? null : day,
        "");
  }

  private PaperMarks carries(MeasureKind kind, String code) {
    return checklist.items(kind, today).stream()
        .filter(item -> item.code().equals(code))
        .map(DossierChecklist.Item::carries)
        .findFirst()
        .orElse(PaperMarks.NUMBER_AND_DAY);
  }

  /// An organisation's member; the decision may be null, for a proposal.
  Helper helper(LocalDate proposed, String decision, LocalDate decided) {
    Sex sex = random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
    String organisation =
        HELPING.get(random.nextInt(HELPING.size())) + " " + lowered(commune.fullName());
    String phone = "0900%06d".formatted(random.nextInt(1_000_000));
    return new Helper(
        0,
        null,
        names.next(random, sex, 1972),
        organisation,
        phone,
        proposed,
        decision,
        decided,
        decided,
        null);
  }

  private static String lowered(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
