package vn.hoanhap.usecase.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoanhap.store.TestRegister.CHIEF;
import static vn.hoanhap.store.TestRegister.CLOCK;

import java.io.IOException;
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
import vn.hoanhap.domain.Changed;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.activity.NextStep;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.law.LawBooks;
import vn.hoanhap.law.RuleBook;
import vn.hoanhap.store.ActivityRepository;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.LedgerLine;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.SettingsRepository;
import vn.hoanhap.store.TestRegister;
import vn.hoanhap.store.UserRepository;
import vn.hoanhap.usecase.measure.LegalClock;
import vn.hoanhap.usecase.person.SearchPeople;
import vn.hoanhap.usecase.today.ShowToday;

/// Focus: the work of the office as a paper: all that the day's page shows, of one officer or of
/// all, and nothing of a sealed file.
class DutyListTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir Path folder;
  private TestRegister register;
  private PreparePaper prepare;
  private ShowToday today;

  @BeforeEach
  void open() {
    register = new TestRegister(folder.resolve("so"));
    register.write(tx -> new SettingsRepository().createPost(tx, "13285", false));
    today = new ShowToday(register.database(), LawBooks.shipped());
    prepare =
        new PreparePaper(
            register.database(),
            new SearchPeople(register.database()),
            new LegalClock(RuleBook.shipped()),
            today,
            CLOCK);
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void listHoldsWhatTheDayShows_underItsLateness_withProvisionAndOfficer() throws IOException {
    User thu = officer("Trần Thị Thu");
    Person person = person("Đặng Thị Ánh", thu.id());
    register.measure(person.id(), MeasureKind.AT);
    step(person, "nộp bản tự nhận xét", TODAY.plusDays(10));

    PreparePaper.Paper paper = prepare.printList(CHIEF, request(SearchPeople.Query.of("")));

    String text = text(paper.pdf());
    assertThat(text)
        .contains("DANH SÁCH", "Quá hạn", "Đặng Thị Ánh", "Án treo", "Trần Thị Thu")
        .contains("Sắp tới", "nộp bản tự nhận xét", "02/12/2026")
        .contains("IN-2026-000001");
    assertThat(text.replaceAll("\\s+", " ")).contains(" việc về 1 người./.");
    assertThat(text).as("nothing of the person but the name").doesNotContain("1985");
    assertThat(paper.people()).isEqualTo(1);
    LedgerLine line =
        register.<LedgerLine>list(tx -> new Ledger().page(tx, Ledger.Filter.newest(1))).getFirst();
    assertThat(line.action()).isEqualTo(LedgerAction.PRINT);
    assertThat(line.detail()).contains("DUTY_LIST");
  }

  @Test
  void linesAreAsManyAsTheDayCounts() {
    for (String name : List.of("Hoàng Đức An", "Lê Văn Bình")) {
      register.measure(person(name, null).id(), MeasureKind.DTTT);
    }
    int counted =
        today.handle(CHIEF, null).groups().stream().mapToInt(ShowToday.Group::total).sum();
    List<PersonId> everybody =
        new SearchPeople(register.database()).everybody(CHIEF, SearchPeople.Query.of(""));
    assertThat(register.<ShowToday.Line>list(tx -> today.work(tx, everybody)))
        .hasSize(counted)
        .isNotEmpty();
  }

  @Test
  void oneOfficersList_leavesOutTheOthersPeople_andAKindTheOtherKinds() throws IOException {
    User thu = officer("Trần Thị Thu");
    register.measure(person("Đặng Thị Ánh", thu.id()).id(), MeasureKind.AT);
    Person other = person("Lê Văn Bình", null);
    register.measure(other.id(), MeasureKind.SDTP);
    assertThat(text(prepare.previewList(CHIEF, request(of(thu.id(), Set.of()))).pdf()))
        .contains("Đặng Thị Ánh")
        .doesNotContain("Lê Văn Bình");
    assertThat(text(prepare.previewList(CHIEF, request(of(null, Set.of(MeasureKind.SDTP)))).pdf()))
        .contains("Lê Văn Bình")
        .doesNotContain("Đặng Thị Ánh");
  }

  @Test
  void sealedFile_isInNoList() throws IOException {
    Person young = person("Trần Văn Út", null);
    register.write(
        tx ->
            new MeasureRepository()
                .insert(
                    tx,
                    Changed.with(
                        TestRegister.aMeasure(young.id(), MeasureKind.AT), "sealed", true)));
    step(young, "gặp gia đình", TODAY);
    String text = text(prepare.previewList(CHIEF, request(SearchPeople.Query.of(""))).pdf());
    assertThat(text).doesNotContain("Trần Văn Út", "gặp gia đình");
    assertThat(text).contains("Không còn việc nào đến hạn.");
  }

  private PreparePaper.ListRequest request(SearchPeople.Query query) {
    return new PreparePaper.ListRequest(
        ListPapers.DUTY_LIST, query, "giao ban", Language.VIETNAMESE);
  }

  private static SearchPeople.Query of(UserId officer, Set<MeasureKind> kinds) {
    return new SearchPeople.Query("", Set.of(), kinds, SearchPeople.Scope.OPEN, "", officer, "");
  }

  private User officer(String name) {
    return register.write(tx -> new UserRepository().insert(tx, name, "Đại úy", Role.OFFICER));
  }

  private Person person(String name, UserId officer) {
    Person person = Changed.with(TestRegister.aPerson(name, "Thôn 3", null), "officer", officer);
    return register.write(tx -> new PersonRepository().insert(tx, person));
  }

  private void step(Person person, String text, LocalDate day) {
    register.write(
        tx ->
            new ActivityRepository()
                .insert(
                    tx,
                    Changed.with(
                        TestRegister.anActivity(person.id(), ActivityType.GAP, TODAY),
                        "nextStep",
                        new NextStep(text, day, null))));
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
