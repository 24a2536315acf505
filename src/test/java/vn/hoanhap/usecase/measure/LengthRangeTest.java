package vn.hoanhap.usecase.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoanhap.usecase.UseCaseRegister.aMeasure;

import java.nio.file.Path;
import java.time.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoanhap.domain.Changed;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.usecase.UseCaseRegister;

/// Focus: a length that only a slip of the hand writes is refused under its box; months alone are
/// taken as judgments write them.
class LengthRangeTest {

  @TempDir Path folder;
  private UseCaseRegister register;
  private AddMeasure addMeasure;
  private MeasureCommand lawful;

  @BeforeEach
  void open() {
    register = new UseCaseRegister(folder);
    addMeasure = new AddMeasure(register.database(), register.legalClock());
    lawful = aMeasure(register.person("Nguyễn Văn Đức"), MeasureKind.AT);
  }

  @AfterEach
  void close() {
    register.close();
  }

  @ParameterizedTest
  @CsvSource({
    "P200Y,   measure.length-beyond-life, length",
    "P2400M,  measure.length-beyond-life, length",
    "P1Y99M,  measure.length-months,      length.months",
    "P1Y12M,  measure.length-months,      length.months",
    "P2M45D,  measure.length-days,        length.days",
  })
  void lengthThatNoPaperStates_isRefusedUnderItsBox(Period length, String key, String field) {
    assertThatThrownBy(() -> addMeasure.handle(register.officer(), lasting(length)))
        .isInstanceOfSatisfying(
            Fault.RuleBroken.class,
            broken -> {
              assertThat(broken.key()).isEqualTo(key);
              assertThat(broken.field()).isEqualTo(field);
            });
    assertThat(register.register().number("SELECT count(*) FROM measure")).isZero();
  }

  @Test
  void monthsAlone_areTakenAsJudgmentsWriteThem() {
    addMeasure.handle(register.officer(), lasting(Period.ofMonths(36)));
    assertThat(register.register().number("SELECT count(*) FROM measure")).isOne();
  }

  private MeasureCommand lasting(Period length) {
    return Changed.with(lawful, "length", length);
  }
}
