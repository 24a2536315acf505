package vn.hoanhap.usecase.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.Adjustment;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.law.DossierChecklist;
import vn.hoanhap.store.LedgerLine;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.usecase.UseCaseRegister;
import vn.hoanhap.usecase.person.UndoLast;

/// Focus: a stored measure is corrected with its history, refused where a new one would be, and the
/// correction can be undone.
class EditMeasureTest {

  private static final String WHY = "gõ nhầm số quyết định";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

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
  void aWrongNumberAndStart_areCorrected_andTheEndFollows() {
    assertThat(correct(1, corrected("13/2026/QĐ", day(2026, 7, 1)))).isTrue();
    Measure after = stored();
    assertThat(after.basis().number()).isEqualTo("13/2026/QĐ");
    assertThat(after.term().computedEnd()).isEqualTo(day(2027, 7, 1));
    assertThat(after.version()).isEqualTo(2);
    LedgerLine line = register.ledger().getLast();
    assertThat(line.action()).isEqualTo(LedgerAction.EDIT_MEASURE);
    assertThat(line.detail()).isEqualTo("AT: gõ nhầm số quyết định");
  }

  @Test
  void aCorrection_isUndone() {
    Measure before = stored();
    correct(1, corrected("13/2026/QĐ", day(2026, 7, 1)));
    UndoLast undo = new UndoLast(register.database());
    assertThat(undo.what(register.officer(), person)).contains(LedgerAction.EDIT_MEASURE);
    undo.handle(register.officer(), person);
    assertThat(stored().basis()).isEqualTo(before.basis());
    assertThat(stored().term()).isEqualTo(before.term());
  }

  @Test
  void papersThatMovedTheEnd_stay() {
    new AdjustMeasure(register.database(), register.legalClock())
        .handle(register.officer(), measure, shortened());
    correct(2, corrected("13/2026/QĐ", day(2026, 6, 1)));
    Measure after = stored();
    assertThat(after.adjustments()).hasSize(1);
    assertThat(after.term().computedEnd()).isEqualTo(day(2027, 4, 1));
  }

  @Test
  void anOlderVersion_isAConflict() {
    correct(1, corrected("13/2026/QĐ", day(2026, 6, 1)));
    assertThatThrownBy(() -> correct(1, corrected("14/2026/QĐ", day(2026, 6, 1))))
        .isInstanceOf(Fault.Conflict.class);
  }

  @Test
  void whatANewMeasureMayNotBe_aCorrectionMayNot() {
    refused("measure.start-missing", corrected("13/2026/QĐ", null));
    refused("measure.basis-missing", corrected(" ", day(2026, 6, 1)));
    refused("law.term-over", corrected("13/2026/QĐ", day(2016, 6, 1)));
    refused("measure.edit-kind", UseCaseRegister.aMeasure(person, MeasureKind.QC));
  }

  @Test
  void closedMeasure_isNotCorrected() {
    Closing closing = new Closing(CloseReason.CANCELLED, TODAY, "7/QĐ", TODAY, "");
    new CloseMeasure(register.database(), register.legalClock(), DossierChecklist.shipped())
        .handle(register.officer(), measure, closing);
    register.assertRefused(
        "measure.edit-closed", () -> correct(2, corrected("13/2026/QĐ", day(2026, 6, 1))));
  }

  @Test
  void nothingDifferent_writesNeitherHistoryNorLedger() {
    int before = register.ledger().size();
    Measure was = stored();
    MeasureCommand same = UseCaseRegister.aMeasure(person, MeasureKind.AT);
    assertThat(edit.handle(register.officer(), measure, 1, same, "")).isFalse();
    assertThat(register.ledger()).hasSize(before);
    assertThat(stored()).isEqualTo(was);
  }

  @Test
  void replacingNeedsAReason_addingWhatWasUnknownDoesNot() {
    MeasureCommand same = UseCaseRegister.aMeasure(person, MeasureKind.AT);
    register.assertRefused(
        "correction.reason-missing",
        () ->
            edit.handle(
                register.officer(), measure, 1, corrected("13/2026/QĐ", day(2026, 6, 1)), " "));
    MeasureCommand.Basis basis = same.basis();
    MeasureCommand completed =
        with(
            same,
            new MeasureCommand.Basis(
                basis.type(), basis.number(), basis.date(), basis.issuer(), null, "Điều 65 BLHS"));
    assertThat(edit.handle(register.officer(), measure, 1, completed, "")).isTrue();
    assertThat(register.ledger().getLast().detail()).isEqualTo("AT");
  }

  @Test
  void readOnlyUser_isRefused() {
    register.assertDenied(
        () ->
            edit.handle(
                register.reader(), measure, 1, corrected("13/2026/QĐ", day(2026, 6, 1)), WHY));
  }

  @Test
  void preview_doesNotCallTheMeasureItsOwnDouble_andWritesNothing() {
    int before = register.ledger().size();
    PreviewMeasure.Preview preview =
        edit.preview(measure, UseCaseRegister.aMeasure(person, MeasureKind.AT));
    assertThat(preview.refusals()).isEmpty();
    assertThat(preview.clock().computedEnd()).isEqualTo(day(2027, 6, 1));
    assertThat(register.ledger()).hasSize(before);
  }

  private void refused(String key, MeasureCommand command) {
    register.assertRefused(key, () -> correct(1, command));
  }

  private boolean correct(int version, MeasureCommand command) {
    return edit.handle(register.officer(), measure, version, command, WHY);
  }

  private Measure stored() {
    return register.register().maybe(tx -> new MeasureRepository().find(tx, measure)).orElseThrow();
  }

  private MeasureCommand corrected(String number, LocalDate start) {
    MeasureCommand c = UseCaseRegister.aMeasure(person, MeasureKind.AT);
    MeasureCommand.Basis basis =
        new MeasureCommand.Basis(
            c.basis().type(), number, c.basis().date(), c.basis().issuer(), null, "");
    return with(c, basis, start);
  }

  private MeasureCommand with(MeasureCommand c, MeasureCommand.Basis basis) {
    return with(c, basis, c.legalStart());
  }

  private MeasureCommand with(MeasureCommand c, MeasureCommand.Basis basis, LocalDate start) {
    return new MeasureCommand(
        person,
        c.kind(),
        basis,
        start,
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
  }

  private static Adjustment shortened() {
    return new Adjustment(
        0,
        Adjustment.Type.SHORTENED,
        Period.ofMonths(2),
        0,
        null,
        null,
        "9/QĐ-TA",
        TODAY,
        "Tòa án");
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }
}
