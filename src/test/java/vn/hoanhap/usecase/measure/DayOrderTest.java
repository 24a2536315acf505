package vn.hoanhap.usecase.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoanhap.usecase.UseCaseRegister.aMeasure;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoanhap.domain.Changed;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.measure.Conviction;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.usecase.UseCaseRegister;

/// Focus: days that cannot follow each other are refused under the field of the day that is wrong.
class DayOrderTest {

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

  private void refused(MeasureCommand command, String key) {
    assertThatThrownBy(() -> addMeasure.handle(register.officer(), command))
        .isInstanceOfSatisfying(
            Fault.RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo(key));
    assertThat(register.register().number("SELECT count(*) FROM measure")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "offenceDate,   2026-06-02, measure.judged-before-offence",
    "effectiveDate, 2026-05-31, measure.effective-before-judgment",
    "completedOn,   2020-01-01, measure.completed-before-offence",
  })
  void daysInAnImpossibleOrder_areRefused(String field, LocalDate day, String key) {
    MeasureCommand lawful = aMeasure(person, MeasureKind.AT);
    LocalDate judgedOn = LocalDate.of(2026, 6, 1);
    Conviction judged =
        Changed.with(
            Changed.with(
                Changed.with(lawful.conviction(), "judgmentDate", judgedOn),
                "effectiveDate",
                judgedOn),
            "offenceDate",
            LocalDate.of(2026, 1, 5));
    refused(Changed.with(lawful, "conviction", Changed.with(judged, field, day)), key);
  }

  @Test
  void aPaperInForceBeforeItWasIssued_isRefused() {
    MeasureCommand lawful = aMeasure(person, MeasureKind.AT);
    MeasureCommand.Basis early =
        Changed.with(lawful.basis(), "inForceOn", lawful.basis().date().minusDays(1));
    refused(Changed.with(lawful, "basis", early), "measure.in-force-before-issued");
  }
}
