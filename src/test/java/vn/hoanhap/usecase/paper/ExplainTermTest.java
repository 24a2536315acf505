package vn.hoanhap.usecase.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoanhap.store.TestRegister.CHIEF;
import static vn.hoanhap.store.TestRegister.CLOCK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.Changed;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.Conviction;
import vn.hoanhap.domain.measure.MainPenalty;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.law.RuleBook;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.LedgerLine;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.SettingsRepository;
import vn.hoanhap.store.TestRegister;
import vn.hoanhap.usecase.measure.LegalClock;

/// The explanation on paper says the answer, every step with its source, what is missing and what
/// would move the day; it never says that a record stands, and none leaves without a ledger line.
class ExplainTermTest {

  @TempDir Path folder;
  private TestRegister register;
  private ExplainTerm explain;
  private Person person;

  @BeforeEach
  void open() {
    register = new TestRegister(folder.resolve("so"));
    register.write(tx -> new SettingsRepository().createPost(tx, "13285", false));
    explain = new ExplainTerm(register.database(), new LegalClock(RuleBook.shipped()), CLOCK);
    person = register.person("Hoàng Đức An", "Thôn 3");
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void suspendedSentence_isExplainedStepByStep() throws IOException {
    MeasureId measure = register.measure(person.id(), MeasureKind.AT).id();
    String text = text(explain.preview(CHIEF, request(measure, "")));
    assertThat(text)
        .contains("BẢN GIẢI THÍCH", "Hoàng Đức An", "Tính từ ngày: 01/06/2026")
        .contains("01/06/2026 + 1 năm = ngày cuối 01/06/2027.")
        .contains("XEM LẠI VĂN BẢN", "khoản 1 Điều 92 Luật Thi hành án hình sự 2019")
        .contains("Điều làm thay đổi ngày trên", RuleBook.shipped().version(), "22/11/2026");
    assertThat(ledger()).noneMatch(line -> line.action() == LedgerAction.PRINT);
  }

  @Test
  void conviction_isExplainedWithItsPeriod_andNeverHeldAgainstAnybody() throws IOException {
    Measure released =
        Changed.with(
            TestRegister.aMeasure(person.id(), MeasureKind.CHX), "conviction", conviction());
    MeasureId measure = register.write(tx -> new MeasureRepository().insert(tx, released)).id();
    PreparePaper.Paper paper = explain.preview(CHIEF, request(measure, ""));
    String text = text(paper);
    assertThat(text)
        .contains("Thời hạn xóa án tích của bản án", "Thời hạn: 2 năm")
        .contains("điểm b khoản 2 Điều 70 Bộ luật Hình sự")
        .contains("Cần xem xét, chưa kết luận được")
        .contains("tình trạng án phí, bồi thường")
        .doesNotContain("chưa được xóa án tích");
    Files.write(Path.of("target/explanation.pdf"), paper.pdf());
  }

  @Test
  void print_isALedgerLineWithItsSerial() throws IOException {
    MeasureId measure = register.measure(person.id(), MeasureKind.AT).id();
    PreparePaper.Paper paper = explain.print(CHIEF, request(measure, ""));
    assertThat(ledger().getFirst().action()).isEqualTo(LedgerAction.PRINT);
    assertThat(ledger().getFirst().detail()).isEqualTo("IN-2026-000001 LAW_EXPLANATION");
    assertThat(text(paper)).contains("IN-2026-000001", "Đối chiếu, lưu hồ sơ");
  }

  @Test
  void withoutAMeasure_allOfThePersonAreExplained_exceptSealedOnes() throws IOException {
    register.measure(person.id(), MeasureKind.AT);
    register.measure(person.id(), MeasureKind.SDTP);
    sealed(MeasureKind.QC);
    assertThat(text(explain.preview(CHIEF, request(null, ""))))
        .contains("1. ", "2. ")
        .doesNotContain("quản chế");
  }

  @Test
  void sealedMeasure_isExplainedForAReasonAlone() throws IOException {
    register.measure(person.id(), MeasureKind.SDTP);
    MeasureId sealed = sealed(MeasureKind.AT);
    assertThatThrownBy(() -> explain.print(CHIEF, request(sealed, " ")))
        .isInstanceOf(Fault.Denied.class);
    assertThat(ledger().getFirst().action()).isEqualTo(LedgerAction.REFUSE);
    assertThat(text(explain.print(CHIEF, request(sealed, "Họp kiểm điểm"))))
        .contains("Họp kiểm điểm", "Tính từ ngày: 01/06/2026");
    assertThat(ledger().getFirst().detail()).endsWith("Họp kiểm điểm");
  }

  @Test
  void anotherPersonsMeasure_isNotFound() {
    MeasureId other =
        register.measure(register.person("Lê Văn Bình", "").id(), MeasureKind.AT).id();
    assertThatThrownBy(() -> explain.preview(CHIEF, request(other, "")))
        .isInstanceOf(Fault.NotFound.class)
        .hasMessage("measure.not-found");
  }

  private static Conviction conviction() {
    return new Conviction(
        "173",
        "Trộm cắp tài sản",
        LocalDate.of(2021, 2, 1),
        "intentional",
        "serious",
        "45/2021/HS-ST",
        LocalDate.of(2021, 9, 1),
        "Tòa án nhân dân khu vực 1",
        LocalDate.of(2021, 10, 1),
        new MainPenalty(MainPenalty.Type.PRISON, Period.ofYears(2)),
        LocalDate.of(2024, 6, 20),
        false,
        List.of(),
        List.of());
  }

  private MeasureId sealed(MeasureKind kind) {
    Measure measure = TestRegister.sealed(TestRegister.aMeasure(person.id(), kind));
    return register.write(tx -> new MeasureRepository().insert(tx, measure)).id();
  }

  private ExplainTerm.Request request(MeasureId measure, String reason) {
    return new ExplainTerm.Request(person.id(), measure, reason, Language.VIETNAMESE);
  }

  private List<LedgerLine> ledger() {
    return register.list(tx -> new Ledger().page(tx, Ledger.Filter.newest(20)));
  }

  private static String text(PreparePaper.Paper paper) throws IOException {
    try (PDDocument document = Loader.loadPDF(paper.pdf())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
