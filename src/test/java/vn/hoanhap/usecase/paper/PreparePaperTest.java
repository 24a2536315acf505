package vn.hoanhap.usecase.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoanhap.store.TestRegister.CHIEF;
import static vn.hoanhap.store.TestRegister.CLOCK;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoanhap.domain.Changed;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.activity.NextStep;
import vn.hoanhap.domain.dossier.Helper;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.Category;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.law.LawBooks;
import vn.hoanhap.law.RuleBook;
import vn.hoanhap.store.ActivityRepository;
import vn.hoanhap.store.HelperRepository;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.LedgerLine;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.SettingsRepository;
import vn.hoanhap.store.TestRegister;
import vn.hoanhap.usecase.desk.PostSettings;
import vn.hoanhap.usecase.measure.LegalClock;
import vn.hoanhap.usecase.person.SearchPeople;
import vn.hoanhap.usecase.today.ShowToday;

/// What stands on a paper, what never does, and that nothing leaves without a purpose and a serial.
class PreparePaperTest {

  @TempDir Path folder;
  private TestRegister register;
  private PreparePaper prepare;

  @BeforeEach
  void open() {
    register = new TestRegister(folder.resolve("so"));
    register.write(tx -> new SettingsRepository().createPost(tx, "13285", true));
    register.write(
        tx -> {
          new SettingsRepository().put(tx, PostSettings.POST_NAME, "Công an phường Phủ Lý");
          return 0;
        });
    prepare =
        new PreparePaper(
            register.database(),
            new SearchPeople(register.database()),
            new LegalClock(RuleBook.shipped()),
            new ShowToday(register.database(), LawBooks.shipped()),
            CLOCK);
    register.measure(person("Đặng Thị Ánh"), MeasureKind.AT);
    register.measure(person("Lê Văn Bình"), MeasureKind.VPHC_CB);
    register.measure(person("Hoàng Đức An"), MeasureKind.CHX);
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void caseList_namesPeopleInVietnameseOrderOfTheirGroup_andNoFines() {
    String text = text(prepare.printList(CHIEF, request("CASE_LIST", everybody())).pdf());

    assertThat(text).contains("CÔNG AN PHƯỜNG PHỦ LÝ", "Đặng Thị Ánh", "Hoàng Đức An");
    assertThat(text).doesNotContain("Lê Văn Bình");
    assertThat(text).contains("IN-2026-000001");
  }

  @Test
  void preview_saysSo_andTakesNoSerial() {
    PreparePaper.Paper preview = prepare.previewList(CHIEF, request("CASE_LIST", everybody()));

    assertThat(preview.people()).isEqualTo(2);
    assertThat(text(preview.pdf())).contains("chưa cấp");
    assertThat(ledger()).noneMatch(line -> line.action() == LedgerAction.PRINT);
  }

  @Test
  void wholeNumbers_standOnWhatIsLogged_andNotInAPreview() {
    Person numbered = TestRegister.aPerson("Trần Văn Cường", "Thôn 3", "035085999216");
    PersonId id = register.write(tx -> new PersonRepository().insert(tx, numbered)).id();
    register.measure(id, MeasureKind.AT);

    PreparePaper.ListRequest list = request("CASE_LIST", everybody());
    assertThat(text(prepare.previewList(CHIEF, list).pdf()))
        .contains("•••••••••216")
        .doesNotContain("035085999216");
    assertThat(text(prepare.printList(CHIEF, list).pdf())).contains("035085999216");

    prepare.extract(CHIEF, own(id), true);
    assertThat(ledger().getFirst().action()).isEqualTo(LedgerAction.REVEAL_NUMBER);
  }

  @Test
  void print_leavesALedgerLineWithItsPurpose() {
    prepare.printList(CHIEF, request("CASE_LIST", everybody()));
    assertThat(ledger().getFirst().action()).isEqualTo(LedgerAction.PRINT);
    assertThat(ledger().getFirst().detail()).contains("IN-2026-000001", "giao ban tháng 11");
  }

  @Test
  void printWithoutAPurpose_isRefused() {
    PreparePaper.ListRequest bare =
        new PreparePaper.ListRequest("CASE_LIST", everybody(), " ", Language.VIETNAMESE);
    assertThatThrownBy(() -> prepare.printList(CHIEF, bare))
        .isInstanceOf(Fault.RuleBroken.class)
        .hasMessage("paper.purpose");
    assertThat(ledger()).noneMatch(line -> line.action() == LedgerAction.PRINT);
  }

  @Test
  void filters_stand_on_thePaper() {
    SearchPeople.Query community =
        new SearchPeople.Query(
            "", Set.of(Category.COMMUNITY), Set.of(), SearchPeople.Scope.CURRENT, "", null, "");
    PreparePaper.Paper paper = prepare.printList(CHIEF, request("CASE_LIST", community));

    assertThat(paper.people()).isEqualTo(1);
    assertThat(text(paper.pdf())).contains("diện Án tại cộng đồng", "Đặng Thị Ánh");
  }

  @Test
  void sanctionBook_hasDecisionsAndNoNames() {
    String text = text(prepare.printList(CHIEF, request("SANCTION_BOOK", everybody())).pdf());
    assertThat(text).contains("12/QĐ-TA").doesNotContain("Lê Văn Bình");
  }

  @Test
  void spreadsheet_isWritten_andAFullPathThatFailsIsTold() {
    Path file = folder.resolve("ds.xlsx");
    prepare.exportList(CHIEF, request("CASE_LIST", everybody()), file);
    assertThat(file).isNotEmptyFile();
    assertThat(
            prepare.exportList(
                CHIEF, request("CASE_LIST", everybody()), folder.resolve("tháng 11.2026")))
        .isEqualTo(folder.resolve("tháng 11.2026.xlsx"))
        .isNotEmptyFile();
    assertThat(ledger().getFirst().action()).isEqualTo(LedgerAction.EXPORT);
    assertThatThrownBy(
            () ->
                prepare.exportList(
                    CHIEF, request("CASE_LIST", everybody()), file.resolve("ds.xlsx")))
        .isInstanceOf(Fault.NotSaved.class);
  }

  @Test
  void ownExtract_tellsTheDay_butNotWhatTheOfficeNoted() {
    Person person = register.person("Phạm Thị Hường", "Thôn 1");
    register.measure(person.id(), MeasureKind.AT);
    NextStep step = new NextStep("xác minh thêm với chủ nhà", LocalDate.of(2026, 12, 1), null);
    register.write(
        tx ->
            new ActivityRepository()
                .insert(
                    tx,
                    Changed.with(
                        Changed.with(
                            TestRegister.anActivity(
                                person.id(), ActivityType.GAP, LocalDate.of(2026, 11, 20)),
                            "note",
                            "ghi chú nội bộ"),
                        "nextStep",
                        step)));

    String text = text(prepare.extract(CHIEF, own(person.id()), false).pdf());

    assertThat(text).contains("Phạm Thị Hường", "01/12/2026", "Người được hưởng án treo");
    assertThat(text).doesNotContain("chủ nhà").doesNotContain("nội bộ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          active       | 2027-06-01 | dự kiến hết ngày 01/06/2027 thì không còn án tích
          active       | 2026-11-01 | từ sau ngày 01/11/2026 được coi là đã xóa án tích
          active       |            | chưa có ngày dự kiến
          needs-review | 2026-11-01 | cần xem xét: sổ chưa đủ thông tin để nói ngày
          """)
  void ownExtract_tellsWhenTheRecordIsExpectedToGo(String status, LocalDate end, String said) {
    PersonId person = person("Phạm Thị Hường");
    Measure released =
        TestRegister.withStatus(
            TestRegister.ending(TestRegister.aMeasure(person, MeasureKind.CHX), end),
            MeasureStatus.of(status));
    register.write(tx -> new MeasureRepository().insert(tx, released));

    String text = text(prepare.extract(CHIEF, own(person), true).pdf());

    assertThat(text)
        .contains("từ ngày 01/06/2026 cho đến khi được xóa án tích", said)
        .doesNotContain(". ·");
  }

  @Test
  void helperOnlyProposed_isNotPrintedAsAssigned() {
    MeasureId measure = register.measure(person("Trần Văn Kiên"), MeasureKind.AT).id();
    LocalDate day = LocalDate.of(2026, 11, 20);
    Helper proposed = new Helper(0, measure, "Bà Lan", "", "", day, null, null, null, null);
    Helper stored = register.write(tx -> new HelperRepository().save(tx, proposed));
    assertThat(peopleList()).contains("Trần Văn Kiên").doesNotContain("Bà Lan");
    register.write(
        tx ->
            new HelperRepository()
                .save(
                    tx,
                    Changed.with(
                        Changed.with(stored, "decidedOn", day), "decisionNumber", "8/QĐ")));
    assertThat(peopleList()).contains("Bà Lan");
  }

  private String peopleList() {
    return text(prepare.previewList(CHIEF, request("CASE_LIST", everybody())).pdf());
  }

  private PersonId person(String name) {
    return register.person(name, "Thôn 3").id();
  }

  private static SearchPeople.Query everybody() {
    return SearchPeople.Query.of("");
  }

  private static PreparePaper.ListRequest request(String report, SearchPeople.Query query) {
    return new PreparePaper.ListRequest(report, query, "giao ban tháng 11", Language.VIETNAMESE);
  }

  private List<LedgerLine> ledger() {
    return register.list(tx -> new Ledger().page(tx, Ledger.Filter.newest(20)));
  }

  private static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static PreparePaper.ExtractRequest own(PersonId person) {
    return new PreparePaper.ExtractRequest(person, "", Language.VIETNAMESE);
  }
}
