package vn.hoanhap.usecase.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoanhap.usecase.UseCaseRegister.aMeasure;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.measure.Adjustment;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.usecase.UseCaseRegister;

/// Focus: days held before judgment are kept with their paper and move the end where the law says.
class DetentionTest {

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

  @Test
  void daysHeldBeforeJudgment_areStoredWithTheJudgment_andDeductedThreefold() {
    MeasureCommand held = held(aMeasure(person, MeasureKind.CTKGG), 20);
    LocalDate previewed =
        new PreviewMeasure(register.database(), register.legalClock())
            .handle(register.officer(), held)
            .clock()
            .computedEnd();
    Measure stored = stored(addMeasure.handle(register.officer(), held));

    assertThat(stored.term().computedEnd())
        .isEqualTo(LocalDate.of(2027, 6, 1).minusDays(60))
        .isEqualTo(previewed);
    assertThat(stored.adjustments())
        .singleElement()
        .satisfies(
            paper -> {
              assertThat(paper.type()).isEqualTo(Adjustment.Type.DETAINED);
              assertThat(paper.days()).isEqualTo(20);
              assertThat(paper.decisionNumber()).isEqualTo("45/2025/HS-ST");
              assertThat(paper.decidedOn()).isEqualTo(LocalDate.of(2025, 2, 10));
              assertThat(paper.issuer()).isEqualTo("Tòa án nhân dân huyện Yên Mô");
            });
  }

  @Test
  void daysHeldBeforeJudgment_moveNoSuspendedSentence() {
    Measure stored =
        stored(addMeasure.handle(register.officer(), held(aMeasure(person, MeasureKind.AT), 20)));
    assertThat(stored.term().computedEnd()).isEqualTo(LocalDate.of(2027, 6, 1));
  }

  @Test
  void furtherPaper_keepsTheDaysHeldBeforeJudgment() {
    MeasureId id =
        addMeasure.handle(register.officer(), held(aMeasure(person, MeasureKind.CTKGG), 20));
    Adjustment absence =
        new Adjustment(
            0,
            Adjustment.Type.NOT_COUNTED,
            null,
            7,
            null,
            null,
            "3/BB",
            LocalDate.of(2026, 11, 20),
            "Ủy ban nhân dân xã");
    Measure after =
        new AdjustMeasure(register.database(), register.legalClock())
            .handle(register.officer(), id, absence);
    assertThat(after.adjustments())
        .extracting(Adjustment::type)
        .containsExactly(Adjustment.Type.DETAINED, Adjustment.Type.NOT_COUNTED);
    LocalDate reckoned =
        register
            .register()
            .read(
                tx ->
                    register
                        .legalClock()
                        .answer(
                            after,
                            new PersonRepository().find(tx, person).orElseThrow(),
                            List.of(after),
                            tx.today()))
            .computedEnd();
    assertThat(after.term().computedEnd())
        .isEqualTo(reckoned)
        .isAfterOrEqualTo(LocalDate.of(2027, 6, 1).minusDays(60));
  }

  private static MeasureCommand held(MeasureCommand c, int days) {
    return new MeasureCommand(
        c.person(),
        c.kind(),
        c.basis(),
        c.legalStart(),
        c.managedFrom(),
        c.presentedOn(),
        c.length(),
        days,
        c.statedEnd(),
        c.conviction(),
        c.sanction(),
        c.rehab(),
        c.ground(),
        c.closed(),
        c.externalRef());
  }

  private Measure stored(MeasureId id) {
    return register.register().maybe(tx -> new MeasureRepository().find(tx, id)).orElseThrow();
  }
}
