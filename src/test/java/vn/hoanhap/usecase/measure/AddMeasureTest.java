package vn.hoanhap.usecase.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoanhap.usecase.UseCaseRegister.aConviction;
import static vn.hoanhap.usecase.UseCaseRegister.aMeasure;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.BasisType;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.Conviction;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.measure.Sanction;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.time.PartialDate;
import vn.hoanhap.store.ChangeLog;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.usecase.UseCaseRegister;

/// Focus: a measure is added only with its legal ground, with the end the law computes, sealed for
/// juveniles.
class AddMeasureTest {

  @TempDir Path folder;
  private UseCaseRegister register;
  private AddMeasure addMeasure;
  private PersonId person;

  @BeforeEach
  void open() {
    register = new UseCaseRegister(folder);
    addMeasure = new AddMeasure(register.database(), register.legalClock());
    person = register.person("Nguyễn Văn Đức");
  }

  @AfterEach
  void close() {
    register.close();
  }

  private Measure stored(MeasureId id) {
    return register.register().maybe(tx -> new MeasureRepository().find(tx, id)).orElseThrow();
  }

  private void refused(MeasureCommand command, String key) {
    long before = register.ledger().size();
    assertThatThrownBy(() -> addMeasure.handle(register.officer(), command))
        .isInstanceOfSatisfying(
            Fault.RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo(key));
    assertThat(register.ledger()).hasSize((int) before);
    assertThat(register.register().number("SELECT count(*) FROM measure")).isZero();
  }

  @ParameterizedTest
  @EnumSource(MeasureKind.class)
  void everyLawfulKind_isAddedAndInForce(MeasureKind kind) {
    Measure stored = stored(addMeasure.handle(register.officer(), aMeasure(person, kind)));
    assertThat(stored.kind()).isEqualTo(kind);
    assertThat(stored.status().isCurrent()).isTrue();
    assertThat(register.actions())
        .containsExactly(LedgerAction.ADD_PERSON, LedgerAction.ADD_MEASURE);
  }

  @Test
  void suspendedSentence_endsWhenTheLawSays() {
    Measure stored =
        stored(addMeasure.handle(register.officer(), aMeasure(person, MeasureKind.AT)));
    assertThat(stored.term().computedEnd()).isEqualTo(LocalDate.of(2027, 6, 1));
    assertThat(stored.status()).isEqualTo(MeasureStatus.ACTIVE);
    assertThat(register.register().list(tx -> new ChangeLog().ofLine(tx, 2)))
        .extracting(ChangeLog.Change::field)
        .contains("kind", "basis.number", "term.computedEnd", "conviction.offenceArticle");
  }

  @Test
  void statedEnd_isKeptBesideTheComputedOne() {
    MeasureCommand stated =
        with(
            aMeasure(person, MeasureKind.AT),
            c -> copy(c, c.basis(), c.legalStart(), LocalDate.of(2027, 6, 11), c.closed()));
    Measure stored = stored(addMeasure.handle(register.officer(), stated));
    assertThat(stored.term().isMismatch()).isTrue();
    assertThat(stored.term().governingEnd()).isEqualTo(LocalDate.of(2027, 6, 11));
  }

  @Test
  void missingLegalBasis_isRefused() {
    MeasureCommand.Basis nameless =
        new MeasureCommand.Basis(
            BasisType.EXECUTION_DECISION, " ", LocalDate.of(2026, 6, 1), "Tòa án", null, "");
    refused(
        with(aMeasure(person, MeasureKind.AT), c -> copy(c, nameless, c.legalStart(), null, null)),
        "measure.basis-missing");
    refused(
        with(aMeasure(person, MeasureKind.AT), c -> copy(c, null, c.legalStart(), null, null)),
        "measure.basis-missing");
  }

  @Test
  void paperThatCannotCarryTheMeasure_isRefused() {
    MeasureCommand.Basis fine =
        new MeasureCommand.Basis(
            BasisType.SANCTION_DECISION, "1", LocalDate.of(2026, 6, 1), "Tòa án", null, "");
    refused(
        with(aMeasure(person, MeasureKind.AT), c -> copy(c, fine, c.legalStart(), null, null)),
        "measure.basis-type");
  }

  @Test
  void paperOfTomorrow_isRefused() {
    MeasureCommand.Basis tomorrow =
        new MeasureCommand.Basis(
            BasisType.JUDGMENT, "1", LocalDate.of(2026, 11, 23), "Tòa án", null, "");
    refused(
        with(aMeasure(person, MeasureKind.AT), c -> copy(c, tomorrow, c.legalStart(), null, null)),
        "measure.basis-future");
  }

  @Test
  void termThatIsOver_isRefusedUnlessItsClosingPaperIsTakenOver() {
    MeasureCommand old =
        with(
            aMeasure(person, MeasureKind.AT),
            c -> copy(c, c.basis(), LocalDate.of(2025, 6, 1), null, null));
    refused(old, "law.term-over");
    Closing closing =
        new Closing(
            CloseReason.EXPIRED, LocalDate.of(2026, 6, 1), "5/GCN", LocalDate.of(2026, 6, 1), "");
    MeasureId taken =
        addMeasure.handle(
            register.officer(), copy(old, old.basis(), old.legalStart(), null, closing));
    assertThat(stored(taken).status()).isEqualTo(MeasureStatus.CLOSED);
  }

  @Test
  void lapsedSanction_isRefused() {
    MeasureCommand c = aMeasure(person, MeasureKind.VPHC_CB);
    LocalDate decided = LocalDate.of(2025, 1, 10);
    MeasureCommand lapsed =
        new MeasureCommand(
            person,
            c.kind(),
            new MeasureCommand.Basis(
                BasisType.SANCTION_DECISION, "9", decided, "Trưởng Công an xã", null, ""),
            decided,
            decided,
            null,
            null,
            0,
            null,
            null,
            new Sanction("144/2021/NĐ-CP", "Điều 28 khoản 1", "Mua số đề", false, decided),
            null,
            "",
            null,
            null);
    refused(lapsed, "law.lapsed");
  }

  @Test
  void releasedPersonWhoseRecordIsExpunged_isRefused() {
    MeasureCommand c = aMeasure(person, MeasureKind.CHX);
    LocalDate served = LocalDate.of(2024, 6, 1);
    MeasureCommand old =
        new MeasureCommand(
            person,
            c.kind(),
            new MeasureCommand.Basis(
                BasisType.RELEASE_CERTIFICATE, "7", served, "Trại giam", null, ""),
            served,
            served,
            null,
            null,
            0,
            null,
            earlier(served),
            null,
            null,
            "",
            null,
            null);
    refused(old, "law.expunged");
  }

  @Test
  void communeEducationForSellingSex_isRefused() {
    MeasureCommand c = aMeasure(person, MeasureKind.GDX);
    MeasureCommand unlawful =
        new MeasureCommand(
            person,
            c.kind(),
            c.basis(),
            LocalDate.of(2026, 10, 1),
            null,
            null,
            Period.ofMonths(6),
            0,
            null,
            null,
            null,
            null,
            "Bán dâm",
            null,
            null);
    refused(unlawful, "law.no-ground");
  }

  @Test
  void childUnderTheAgeOfResponsibility_isRefused() {
    PersonId child =
        register
            .registerPerson()
            .handle(
                register.officer(), UseCaseRegister.aPerson("Bé", new PartialDate(2014, 1, 1), ""))
            .id();
    refused(aMeasure(child, MeasureKind.AT), "law.too-young");
  }

  @Test
  void juvenilesFile_isSealed() {
    PersonId young =
        register
            .registerPerson()
            .handle(
                register.officer(),
                UseCaseRegister.aPerson("Trần Văn Út", new PartialDate(2008, 0, 0), ""))
            .id();
    assertThat(
            stored(addMeasure.handle(register.officer(), aMeasure(young, MeasureKind.AT))).sealed())
        .isTrue();
    assertThat(
            stored(addMeasure.handle(register.officer(), aMeasure(person, MeasureKind.AT)))
                .sealed())
        .isFalse();
  }

  @Test
  void samePaperTwice_isRefused() {
    addMeasure.handle(register.officer(), aMeasure(person, MeasureKind.AT));
    assertThatThrownBy(
            () -> addMeasure.handle(register.officer(), aMeasure(person, MeasureKind.AT)))
        .isInstanceOfSatisfying(
            Fault.RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo("measure.twice"));
  }

  @Test
  void newDrugDecision_replacesTheOneInForce() {
    MeasureId first = addMeasure.handle(register.officer(), aMeasure(person, MeasureKind.SDTP));
    MeasureCommand c = aMeasure(person, MeasureKind.SDTP);
    MeasureCommand.Basis next =
        new MeasureCommand.Basis(
            BasisType.POLICE_DECISION,
            "80/QĐ-CAX",
            LocalDate.of(2026, 9, 1),
            "Trưởng Công an xã",
            null,
            "");
    addMeasure.handle(register.officer(), copy(c, next, LocalDate.of(2026, 9, 1), null, null));
    assertThat(stored(first).closing())
        .isEqualTo(
            new Closing(
                CloseReason.REPLACED,
                LocalDate.of(2026, 9, 1),
                "80/QĐ-CAX",
                LocalDate.of(2026, 9, 1),
                ""));
  }

  @Test
  void factsTheLawNeeds_areAskedFor() {
    MeasureCommand c = aMeasure(person, MeasureKind.AT);
    refused(copy(c, c.basis(), null, null, null), "measure.start-missing");
    refused(
        new MeasureCommand(
            person, null, c.basis(), null, null, null, null, 0, null, null, null, null, "", null,
            null),
        "measure.kind-missing");
  }

  @Test
  void readOnlyUser_isRefused() {
    assertThatThrownBy(() -> addMeasure.handle(register.reader(), aMeasure(person, MeasureKind.AT)))
        .isInstanceOf(Fault.Denied.class);
    assertThat(register.register().number("SELECT count(*) FROM measure")).isZero();
  }

  @Test
  void preview_saysTheSameAndWritesNothing() {
    PreviewMeasure preview = new PreviewMeasure(register.database(), register.legalClock());
    PreviewMeasure.Preview good =
        preview.handle(register.officer(), aMeasure(person, MeasureKind.AT));
    assertThat(good.clock().computedEnd()).isEqualTo(LocalDate.of(2027, 6, 1));
    assertThat(good.refusals()).isEmpty();
    MeasureCommand old =
        with(
            aMeasure(person, MeasureKind.AT),
            c -> copy(c, null, LocalDate.of(2024, 6, 1), null, null));
    assertThat(preview.handle(register.reader(), old).refusals())
        .extracting(Fault::key)
        .containsExactly("law.term-over");
    assertThat(
            preview
                .handle(register.officer(), copy(old, null, null, null, null))
                .clock()
                .computedEnd())
        .isNull();
    assertThat(register.actions()).containsExactly(LedgerAction.ADD_PERSON);
  }

  private static MeasureCommand with(MeasureCommand command, UnaryOperator<MeasureCommand> change) {
    return change.apply(command);
  }

  private static MeasureCommand copy(
      MeasureCommand c,
      MeasureCommand.Basis basis,
      LocalDate start,
      LocalDate statedEnd,
      Closing closed) {
    return new MeasureCommand(
        c.person(),
        c.kind(),
        basis,
        start,
        c.managedFrom(),
        c.presentedOn(),
        c.length(),
        c.detentionDays(),
        statedEnd,
        c.conviction(),
        c.sanction(),
        c.rehab(),
        c.ground(),
        closed,
        c.externalRef());
  }

  private static Conviction earlier(LocalDate served) {
    Conviction c = aConviction(served);
    return new Conviction(
        c.offenceArticle(),
        c.offenceName(),
        LocalDate.of(2022, 10, 1),
        c.fault(),
        c.severity(),
        c.judgmentNumber(),
        LocalDate.of(2023, 2, 10),
        c.court(),
        LocalDate.of(2023, 3, 12),
        c.mainPenalty(),
        served,
        false,
        c.additionalPenalties(),
        c.obligations());
  }
}
