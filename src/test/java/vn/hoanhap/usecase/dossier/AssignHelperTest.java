package vn.hoanhap.usecase.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.dossier.Helper;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.law.DossierChecklist;
import vn.hoanhap.store.DossierRepository;
import vn.hoanhap.store.HelperRepository;
import vn.hoanhap.usecase.UseCaseRegister;

/// Focus: one helper is in charge at a time, and papers of the file say present, missing or why
/// not.
class AssignHelperTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir Path folder;
  private UseCaseRegister register;
  private AssignHelper assignHelper;
  private MeasureId measure;

  @BeforeEach
  void open() {
    register = new UseCaseRegister(folder);
    assignHelper = new AssignHelper(register.database(), DossierChecklist.shipped());
    measure = register.measure(register.person("Nguyễn Văn Đức"), MeasureKind.AT);
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void decidedHelper_endsTheOneBefore() {
    assignHelper.handle(register.officer(), helper("Đỗ Thị Mai", LocalDate.of(2026, 6, 10)));
    assignHelper.handle(register.officer(), helper("Trần Văn Ba", TODAY));
    assertThat(register.register().list(tx -> new HelperRepository().ofMeasure(tx, measure)))
        .extracting(Helper::name, Helper::until)
        .containsExactly(tuple("Trần Văn Ba", null), tuple("Đỗ Thị Mai", TODAY.minusDays(1)));
    assertThat(register.actions().getLast()).isEqualTo(LedgerAction.ASSIGN_HELPER);
  }

  @Test
  void proposal_leavesTheOneInChargeUntilItIsDecided() {
    Helper first =
        assignHelper.handle(register.officer(), helper("Đỗ Thị Mai", LocalDate.of(2026, 6, 10)));
    Helper proposed =
        assignHelper.handle(
            register.officer(),
            new Helper(0, measure, "Trần Văn Ba", "", "", TODAY, null, null, null, null));
    assertThat(
            register
                .register()
                .maybe(tx -> new HelperRepository().find(tx, first.id()))
                .orElseThrow()
                .until())
        .isNull();
    Helper decided =
        new Helper(
            proposed.id(), measure, "Trần Văn Ba", "", "", TODAY, "8/QĐ", TODAY, TODAY, null);
    assignHelper.handle(register.officer(), decided);
    assertThat(
            register
                .register()
                .maybe(tx -> new HelperRepository().find(tx, first.id()))
                .orElseThrow()
                .until())
        .isEqualTo(TODAY.minusDays(1));
  }

  @Test
  void proposalAndDecision_areInTheFileWithTheHelper() {
    MeasureId released = register.measure(register.person("Lê Văn Bình"), MeasureKind.CHX);
    LocalDate decided = TODAY.minusDays(1);
    assignHelper.handle(
        register.officer(),
        new Helper(
            0, released, "Đỗ Thị Mai", "", "", TODAY.minusDays(3), "8/QĐ", decided, decided, null));
    assertThat(papers(released))
        .containsExactly(
            paper(released, "HCD-06", "", TODAY.minusDays(3)),
            paper(released, "helper-decision", "8/QĐ", decided));
    assertThat(register.actions().getLast()).isEqualTo(LedgerAction.ASSIGN_HELPER);
  }

  @Test
  void paperOfTheFile_isPutRightWithTheHelper_andALaterOneStays() {
    Helper first = assignHelper.handle(register.officer(), helper("Mai", TODAY.minusDays(2)));
    assignHelper.handle(register.officer(), putRight(first, TODAY.minusDays(5)));
    assertThat(papers(measure))
        .containsExactly(paper(measure, "helper-decision", "8/QĐ-UBND", TODAY.minusDays(5)));
    assignHelper.handle(register.officer(), helper("Ba", TODAY));
    assignHelper.handle(register.officer(), putRight(first, TODAY.minusDays(9)).until(TODAY));
    assertThat(papers(measure))
        .containsExactly(paper(measure, "helper-decision", "8/QĐ-UBND", TODAY));
  }

  @Test
  void numberOfAProposalFiledByHand_stays() {
    MeasureId released = register.measure(register.person("Lê Văn Bình"), MeasureKind.CHX);
    DossierItem filed = paper(released, "HCD-06", "12/ĐX", TODAY);
    new SetDossierItem(register.database()).handle(register.officer(), filed);
    assignHelper.handle(
        register.officer(), new Helper(0, released, "Mai", "", "", TODAY, null, null, null, null));
    assertThat(papers(released)).containsExactly(filed);
  }

  @Test
  void assignmentThatIsNone_isRefused() {
    refused(
        "activity.helper-name-missing",
        new Helper(0, measure, " ", "", "", TODAY, null, null, null, null));
    refused(
        "activity.helper-decision-half",
        new Helper(0, measure, "Ba", "", "", TODAY, "8/QĐ", null, null, null));
    refused(
        "activity.helper-day-missing",
        new Helper(0, measure, "Ba", "", "", null, null, null, null, null));
    refused(
        "activity.helper-order",
        new Helper(0, measure, "Ba", "", "", TODAY, "8/QĐ", TODAY, TODAY, TODAY.minusDays(1)));
    refused("activity.helper-before-measure", helper("Ba", LocalDate.of(2020, 1, 1)));
    refused("activity.paper-future", helper("Ba", TODAY.plusDays(1)));
    refused(
        "measure.not-found",
        new Helper(0, new MeasureId(99), "Ba", "", "", TODAY, null, null, null, null));
    refused(
        "activity.helper-not-found",
        new Helper(99, measure, "Ba", "", "", TODAY, null, null, null, null));
    refused(
        "person.phone-odd",
        new Helper(0, measure, "Ba", "", "gọi sau", TODAY, null, null, null, null));
    register.assertDenied(() -> assignHelper.handle(register.reader(), helper("Ba", TODAY)));
  }

  @Test
  void paper_isKeptWithItsNumberAndALedgerLine() {
    SetDossierItem setDossierItem = new SetDossierItem(register.database());
    DossierItem present =
        new DossierItem(measure, "judgment", DossierItem.State.PRESENT, "45", TODAY, "");
    setDossierItem.handle(register.officer(), present);
    assertThat(
            register.register().maybe(tx -> new DossierRepository().find(tx, measure, "judgment")))
        .contains(present);
    assertThat(register.actions().getLast()).isEqualTo(LedgerAction.SET_DOSSIER);
    DossierItem unexplained =
        new DossierItem(measure, "plan", DossierItem.State.NOT_APPLICABLE, "", null, " ");
    register.assertRefused(
        "activity.paper-reason-missing",
        () -> setDossierItem.handle(register.officer(), unexplained));
    DossierItem tomorrow =
        new DossierItem(measure, "plan", DossierItem.State.PRESENT, "1", TODAY.plusDays(1), "");
    register.assertRefused(
        "activity.paper-future", () -> setDossierItem.handle(register.officer(), tomorrow));
    register.assertDenied(() -> setDossierItem.handle(register.reader(), present));
  }

  // Those about the helper; others came with the measure.
  private List<DossierItem> papers(MeasureId file) {
    return register.register().list(tx -> new DossierRepository().ofMeasure(tx, file)).stream()
        .filter(paper -> paper.code().equals("HCD-06") || paper.code().startsWith("helper"))
        .toList();
  }

  private static DossierItem paper(MeasureId file, String code, String number, LocalDate day) {
    return new DossierItem(file, code, DossierItem.State.PRESENT, number, day, "");
  }

  private Helper putRight(Helper helper, LocalDate day) {
    return new Helper(
        helper.id(), measure, helper.name(), "", "", day, "8/QĐ-UBND", day, day, null);
  }

  private void refused(String key, Helper helper) {
    register.assertRefused(key, () -> assignHelper.handle(register.officer(), helper));
  }

  private Helper helper(String name, LocalDate decided) {
    return new Helper(
        0, measure, name, "Hội Phụ nữ", "", decided, "8/QĐ-UBND", decided, decided, null);
  }
}
