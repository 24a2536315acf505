package vn.hoanhap.usecase.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.Adjustment;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.law.DossierChecklist;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.usecase.UseCaseRegister;

/// Focus: a paper moves the end as the law says, pauses and resumes, and is refused when it is
/// none.
class AdjustMeasureTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir Path folder;
  private UseCaseRegister register;
  private AdjustMeasure adjustMeasure;
  private PersonId person;

  @BeforeEach
  void open() {
    register = new UseCaseRegister(folder);
    adjustMeasure = new AdjustMeasure(register.database(), register.legalClock());
    person = register.person("Nguyễn Văn Đức");
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void shortening_movesTheComputedAndTheStatedEndAlike() {
    MeasureCommand c = UseCaseRegister.aMeasure(person, MeasureKind.AT);
    MeasureCommand stated =
        new MeasureCommand(
            person,
            c.kind(),
            c.basis(),
            c.legalStart(),
            c.managedFrom(),
            null,
            c.length(),
            0,
            LocalDate.of(2027, 6, 11),
            c.conviction(),
            null,
            null,
            "",
            null,
            null);
    MeasureId measure =
        new AddMeasure(register.database(), register.legalClock())
            .handle(register.officer(), stated);
    Measure after = adjustMeasure.handle(register.officer(), measure, shortened("9/QĐ-TA", TODAY));
    assertThat(after.term().computedEnd()).isEqualTo(LocalDate.of(2027, 4, 1));
    assertThat(after.term().statedEnd()).isEqualTo(LocalDate.of(2027, 4, 11));
    assertThat(register.actions().getLast()).isEqualTo(LedgerAction.ADJUST_MEASURE);
  }

  @Test
  void shortenedProbation_bringsTheRecordToItsEndSooner() {
    MeasureId id =
        new AddMeasure(register.database(), register.legalClock())
            .handle(register.officer(), UseCaseRegister.aMeasure(person, MeasureKind.AT));
    LocalDate before = recordBegins(id);
    Measure after = adjustMeasure.handle(register.officer(), id, shortened("9/QĐ-TA", TODAY));
    assertThat(before).isAfter(after.term().governingEnd());
    assertThat(recordBegins(id)).isEqualTo(after.term().governingEnd());
  }

  /// The day that the expungement of the conviction behind a measure is counted from.
  private LocalDate recordBegins(MeasureId id) {
    return register
        .register()
        .<LocalDate>read(
            tx -> {
              Measure measure = new MeasureRepository().find(tx, id).orElseThrow();
              Person owner = new PersonRepository().find(tx, person).orElseThrow();
              return register
                  .legalClock()
                  .expungement(measure, owner, List.of(measure), TODAY)
                  .reasons()
                  .stream()
                  .filter(reason -> reason.key().startsWith("xat.start-probation"))
                  .map(reason -> (LocalDate) reason.arguments().getFirst())
                  .findFirst()
                  .orElseThrow();
            });
  }

  @Test
  void prolonging_movesAStatedEndThatTheLawCannotCompute() {
    MeasureCommand c = UseCaseRegister.aMeasure(person, MeasureKind.HOAN);
    MeasureId measure =
        new AddMeasure(register.database(), register.legalClock())
            .handle(
                register.officer(),
                new MeasureCommand(
                    person,
                    c.kind(),
                    c.basis(),
                    c.legalStart(),
                    c.managedFrom(),
                    null,
                    null,
                    0,
                    LocalDate.of(2026, 12, 1),
                    c.conviction(),
                    null,
                    null,
                    "",
                    null,
                    null));
    Adjustment longer =
        new Adjustment(
            0,
            Adjustment.Type.PROLONGED,
            Period.ofMonths(6),
            0,
            null,
            null,
            "9/QĐ-TA",
            TODAY,
            "Tòa án");
    AdjustMeasure.Preview preview = adjustMeasure.preview(register.reader(), measure, longer);
    assertThat(preview.endNow()).isEqualTo("2026-12-01");
    assertThat(preview.answer().governingEnd()).isEqualTo("2027-06-01");
    assertThat(adjustMeasure.handle(register.officer(), measure, longer).term().statedEnd())
        .isEqualTo("2027-06-01");
  }

  @Test
  void stepBeyondTheLaw_isRefusedWithItsArticle_unlessThePaperStatesIt() {
    MeasureId measure = register.measure(person, MeasureKind.AT);
    Adjustment tooLong =
        new Adjustment(
            0,
            Adjustment.Type.SHORTENED,
            Period.ofMonths(18),
            0,
            null,
            null,
            "9/QĐ-TA",
            TODAY,
            "Tòa án");
    refused("measure.adjust-beyond", measure, tooLong);
    Measure after = adjustMeasure.handle(register.officer(), measure, tooLong, true);
    assertThat(after.status()).isEqualTo(MeasureStatus.NEEDS_REVIEW);
    assertThat(after.term().statedEnd()).isNull();
  }

  @Test
  void detention_suspendsUntilItsEndIsKnown() {
    MeasureId measure = register.measure(person, MeasureKind.SDTP);
    Measure held = adjustMeasure.handle(register.officer(), measure, paused(0, null));
    assertThat(held.status()).isEqualTo(MeasureStatus.SUSPENDED);
    long pause = held.adjustments().getFirst().id();
    Measure back =
        adjustMeasure.handle(
            register.officer(), measure, paused(pause, LocalDate.of(2026, 11, 10)));
    assertThat(back.status()).isEqualTo(MeasureStatus.ACTIVE);
    assertThat(back.adjustments()).hasSize(1);
  }

  @Test
  void paperThatIsNone_isRefused() {
    MeasureId measure = register.measure(person, MeasureKind.AT);
    refused(
        "measure.adjust-type-missing",
        measure,
        new Adjustment(0, null, null, 0, null, null, "9", TODAY, ""));
    refused("measure.adjust-paper-missing", measure, shortened(" ", TODAY));
    refused("measure.adjust-paper-missing", measure, shortened("9", null));
    refused("measure.adjust-future", measure, shortened("9", TODAY.plusDays(1)));
    refused(
        "measure.adjust-amount-missing",
        measure,
        new Adjustment(0, Adjustment.Type.SHORTENED, null, 0, null, null, "9", TODAY, ""));
    refused(
        "measure.adjust-amount-missing",
        measure,
        new Adjustment(0, Adjustment.Type.NOT_COUNTED, null, 0, TODAY, null, "9", TODAY, ""));
    refused(
        "measure.adjust-order",
        measure,
        new Adjustment(
            0, Adjustment.Type.PAUSED, null, 0, TODAY, TODAY.minusDays(1), "9", TODAY, ""));
  }

  @Test
  void closedMeasure_isNotAdjusted() {
    MeasureId measure = register.measure(person, MeasureKind.AT);
    Closing closing = new Closing(CloseReason.CANCELLED, TODAY, "7/QĐ", TODAY, "");
    new CloseMeasure(register.database(), register.legalClock(), DossierChecklist.shipped())
        .handle(register.officer(), measure, closing);
    refused("measure.adjust-closed", measure, shortened("9", TODAY));
  }

  @Test
  void readOnlyUser_isRefused() {
    MeasureId measure = register.measure(person, MeasureKind.AT);
    register.assertDenied(
        () -> adjustMeasure.handle(register.reader(), measure, shortened("9", TODAY)));
  }

  private void refused(String key, MeasureId measure, Adjustment adjustment) {
    register.assertRefused(
        key, () -> adjustMeasure.handle(register.officer(), measure, adjustment));
  }

  private static Adjustment shortened(String number, LocalDate decidedOn) {
    return new Adjustment(
        0,
        Adjustment.Type.SHORTENED,
        Period.ofMonths(2),
        0,
        null,
        null,
        number,
        decidedOn,
        "Tòa án");
  }

  private static Adjustment paused(long id, LocalDate to) {
    return new Adjustment(
        id,
        Adjustment.Type.PAUSED,
        null,
        0,
        LocalDate.of(2026, 10, 1),
        to,
        "7/QĐ",
        LocalDate.of(2026, 10, 1),
        "Công an");
  }
}
