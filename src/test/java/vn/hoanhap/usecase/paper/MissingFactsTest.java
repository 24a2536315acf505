package vn.hoanhap.usecase.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoanhap.store.TestRegister.CHIEF;
import static vn.hoanhap.store.TestRegister.CLOCK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoanhap.domain.Changed;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.Term;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.law.LawBooks;
import vn.hoanhap.law.RuleBook;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.SettingsRepository;
import vn.hoanhap.store.TestRegister;
import vn.hoanhap.usecase.desk.PostSettings;
import vn.hoanhap.usecase.measure.LegalClock;
import vn.hoanhap.usecase.person.SearchPeople;
import vn.hoanhap.usecase.today.ShowToday;

/// Focus: a fact that the register does not have is said in words on every paper, and whoever is
/// left out of the list of everybody is counted on it.
class MissingFactsTest {

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
  }

  @AfterEach
  void close() {
    register.close();
  }

  @ParameterizedTest
  @CsvSource({
    "CASE_LIST, CTKGG",
    "RELEASED_LIST, CHX",
    "COMMUNITY_LIST, AT",
    "DRUG_USER_LIST, SDTP",
    "REHAB_LIST, CNTN",
    "AFTERCARE_LIST, SCN",
    "SANCTION_BOOK, VPHC_CB"
  })
  void aListHasNoBlankCellForAMissingFact(String code, MeasureKind kind) throws IOException {
    unfinished("Đặng Thị Ánh", kind);
    Path file = prepare.exportList(CHIEF, request(code, ""), folder.resolve("ds.xlsx"));
    try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(file))) {
      List<Row> rows = book.getFirstSheet().read();
      Row heading = rows.get(6);
      Row row = rows.get(7);
      for (int cell = 0; cell < heading.getCellCount(); cell++) {
        if (!forThePen(heading.getCellText(cell))) {
          assertThat(row.getCellText(cell)).as(heading.getCellText(cell)).isNotBlank();
        }
      }
    }
  }

  private static boolean forThePen(String heading) {
    return List.of("Ghi chú", "Hiện tại (có mặt, vắng mặt)", "Kết quả").contains(heading);
  }

  @Test
  void thePrintedListSaysThatAStartIsNotRecorded() throws IOException {
    unfinished("Đặng Thị Ánh", MeasureKind.CTKGG);
    assertThat(text(prepare.printList(CHIEF, request("CASE_LIST", "")).pdf()))
        .contains("chưa ghi chưa rõ");
  }

  @Test
  void theOwnExtractSaysThatAStartIsNotRecorded() throws IOException {
    PersonId person = unfinished("Đặng Thị Ánh", MeasureKind.CTKGG);
    PreparePaper.ExtractRequest own =
        new PreparePaper.ExtractRequest(person, "", Language.VIETNAMESE);
    assertThat(text(prepare.extract(CHIEF, own, true).pdf()))
        .contains("sổ chưa ghi ngày bắt đầu, chưa rõ ngày kết thúc");
  }

  @Test
  void whoeverIsUnderASanctionAlone_isCounted_whateverNameIsLookedFor() throws IOException {
    register.measure(person("Lê Văn Bình"), MeasureKind.VPHC_CB);
    PersonId both = person("Hoàng Đức An");
    register.measure(both, MeasureKind.VPHC_MD);
    register.measure(both, MeasureKind.AT);
    String said = "không gồm 1 người chỉ có quyết định xử phạt vi phạm hành chính";

    PreparePaper.Paper list = prepare.previewList(CHIEF, request("CASE_LIST", ""));
    assertThat(list.leftOut()).singleElement().asString().contains(said);
    assertThat(text(list.pdf())).contains(said, "Hoàng Đức An").doesNotContain("Lê Văn Bình");
    assertThat(text(prepare.previewList(CHIEF, request("CASE_LIST", "an")).pdf())).contains(said);
    assertThat(prepare.previewList(CHIEF, request("COMMUNITY_LIST", "")).leftOut()).isEmpty();
  }

  private PersonId person(String name) {
    return register.person(name, "Thôn 1").id();
  }

  /// Somebody of whom nothing is known but the name, and the paper behind a measure.
  private PersonId unfinished(String name, MeasureKind kind) {
    Person bare =
        Changed.with(
            Changed.with(TestRegister.aPerson(name, "", null), "birth", null), "address", null);
    Person stored = register.write(tx -> new PersonRepository().insert(tx, bare));
    Measure whole = TestRegister.aMeasure(stored.id(), kind);
    Measure bareOne = Changed.with(whole, "term", new Term(null, null, null, null, null, null));
    register.write(tx -> new MeasureRepository().insert(tx, bareOne));
    return stored.id();
  }

  private static PreparePaper.ListRequest request(String report, String text) {
    return new PreparePaper.ListRequest(
        report, SearchPeople.Query.of(text), "giao ban tháng 11", Language.VIETNAMESE);
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
