package vn.hoanhap.usecase.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.access.Purpose;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.dossier.DossierItem.State;
import vn.hoanhap.domain.measure.BasisType;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.law.DossierChecklist;
import vn.hoanhap.law.Duties;
import vn.hoanhap.law.HolidayTable;
import vn.hoanhap.law.RuleBook;
import vn.hoanhap.law.WorkingDays;
import vn.hoanhap.store.DossierRepository;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.usecase.UseCaseRegister;
import vn.hoanhap.usecase.dossier.SetDossierItem;
import vn.hoanhap.usecase.duty.DutyReader;
import vn.hoanhap.usecase.person.OpenPerson;
import vn.hoanhap.usecase.person.UndoLast;

/// Focus: the decision that a measure rests on, and the judgment typed with it, are in the file
/// without being typed again; the duty to complete the file, the page and the closing see the same;
/// a correction goes along, and what was said by hand stays.
class BasisInFileTest {

  private static final LocalDate DECIDED = LocalDate.of(2026, 6, 1);
  private static final String WHY = "gõ nhầm số quyết định";

  @TempDir Path folder;
  private UseCaseRegister register;
  private EditMeasure edit;
  private PersonId person;
  private MeasureId measure;

  @BeforeEach
  void open() {
    register = new UseCaseRegister(folder);
    edit = new EditMeasure(register.database(), register.legalClock());
    person = register.person("Nguyễn Văn Đức");
    measure = register.measure(person, MeasureKind.AT);
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void decisionAndJudgment_areInTheFile_withNumberAndDay() {
    assertThat(paper("execution")).isEqualTo(present("execution", "12/2026/QĐ", DECIDED));
    assertThat(paper("judgment").paperNumber()).isEqualTo("45/2025/HS-ST");
    assertThat(register.ledger().getLast().detail()).isEqualTo("AT");
  }

  @Test
  void theDutyAndThePage_missTheSamePapers() {
    List<OpenPerson.Paper> papers = page();
    List<String> atOpening =
        DossierChecklist.shipped().expected(MeasureKind.AT, LocalDate.of(2026, 11, 22)).stream()
            .map(DossierChecklist.Item::code)
            .toList();
    List<String> missing =
        papers.stream()
            .filter(
                paper ->
                    paper.item().state() == State.MISSING
                        && paper.need() == OpenPerson.Paper.Need.EXPECTED)
            .map(paper -> paper.item().code())
            .filter(atOpening::contains)
            .toList();
    assertThat(missing).containsExactly("undertaking", "plan", "helper-decision");
    DutyReader reader = new DutyReader(register.legalClock(), DossierChecklist.shipped());
    assertThat(register.database().read(tx -> reader.of(tx, List.of(person))).facts().getFirst())
        .satisfies(facts -> assertThat(facts.missingPapers()).isEqualTo(missing.size()));
    assertThat(papers)
        .filteredOn(OpenPerson.Paper::typed)
        .extracting(paper -> paper.item().code())
        .containsExactly("judgment", "execution");
  }

  @Test
  void aCorrectedNumber_goesAlong_andIsUndoneWithIt() {
    correct(BasisType.EXECUTION_DECISION, "13/2026/QĐ");
    assertThat(paper("execution")).isEqualTo(present("execution", "13/2026/QĐ", DECIDED));
    new UndoLast(register.database()).handle(register.officer(), person);
    assertThat(paper("execution")).isEqualTo(present("execution", "12/2026/QĐ", DECIDED));
  }

  @Test
  void anotherPaperAsTheBasis_takesTheFirstOneOutAgain() {
    correct(BasisType.JUDGMENT, "46/2025/HS-ST");
    assertThat(paper("execution").state()).isEqualTo(State.MISSING);
    assertThat(paper("judgment")).isEqualTo(present("judgment", "46/2025/HS-ST", DECIDED));
    correct(BasisType.EXECUTION_DECISION, "12/2026/QĐ");
    assertThat(paper("execution")).isEqualTo(present("execution", "12/2026/QĐ", DECIDED));
    assertThat(paper("judgment").paperNumber()).isEqualTo("45/2025/HS-ST");
  }

  @Test
  void whatWasSaidByHand_stays() {
    DossierItem own = present("execution", "12a/2026/QĐ", DECIDED);
    DossierItem lost =
        new DossierItem(measure, "judgment", State.NOT_APPLICABLE, "", null, "đã mất");
    set(own);
    set(lost);
    correct(BasisType.EXECUTION_DECISION, "13/2026/QĐ");
    assertThat(paper("execution")).isEqualTo(own);
    assertThat(paper("judgment")).isEqualTo(lost);
  }

  @Test
  void aPaperSaidToBeMissing_staysSo_untilItIsTypedAnew() {
    DossierItem missing = new DossierItem(measure, "execution", State.MISSING, "", null, "");
    set(missing);
    correct(BasisType.EXECUTION_DECISION, "12/2026/QĐ", "Điều 65 BLHS");
    assertThat(paper("execution")).isEqualTo(missing);
    correct(BasisType.EXECUTION_DECISION, "13/2026/QĐ");
    assertThat(paper("execution").state()).isEqualTo(State.PRESENT);
  }

  @Test
  void aMeasureTakenBack_leavesNoPaper() {
    new UndoLast(register.database()).handle(register.officer(), person);
    assertThat(register.register().list(tx -> new DossierRepository().ofMeasure(tx, measure)))
        .isEmpty();
  }

  private List<OpenPerson.Paper> page() {
    Duties duties = new Duties(RuleBook.shipped(), new WorkingDays(HolidayTable.shipped()));
    return new OpenPerson(
            register.database(), register.legalClock(), DossierChecklist.shipped(), duties)
        .handle(register.officer(), person, Purpose.CARE, "")
        .measures()
        .getFirst()
        .papers();
  }

  private void set(DossierItem item) {
    new SetDossierItem(register.database()).handle(register.officer(), item);
  }

  private DossierItem paper(String code) {
    return register
        .register()
        .maybe(tx -> new DossierRepository().find(tx, measure, code))
        .orElseThrow();
  }

  private DossierItem present(String code, String number, LocalDate day) {
    return new DossierItem(measure, code, State.PRESENT, number, day, "");
  }

  private void correct(BasisType type, String number) {
    correct(type, number, "");
  }

  private void correct(BasisType type, String number, String article) {
    MeasureCommand c = UseCaseRegister.aMeasure(person, MeasureKind.AT);
    MeasureCommand.Basis basis =
        new MeasureCommand.Basis(type, number, c.basis().date(), c.basis().issuer(), null, article);
    Measure stored =
        register.register().maybe(tx -> new MeasureRepository().find(tx, measure)).orElseThrow();
    MeasureCommand corrected =
        new MeasureCommand(
            person,
            c.kind(),
            basis,
            c.legalStart(),
            c.managedFrom(),
            null,
            c.length(),
            0,
            null,
            c.conviction(),
            null,
            null,
            "",
            null,
            null);
    edit.handle(register.officer(), measure, stored.version(), corrected, WHY);
  }
}
