package vn.hoanhap.usecase.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.usecase.UseCaseRegister;

/// Focus: a paper that cannot be of its day is refused; one that is oddly early for its measure is
/// stored, and known to be so.
class PaperDayTest {

  @TempDir Path folder;
  private UseCaseRegister register;
  private SetDossierItem set;
  private MeasureId measure;

  @BeforeEach
  void open() {
    register = new UseCaseRegister(folder);
    set = new SetDossierItem(register.database());
    // Born 1985, judged 2025-02-10, decided and begun 2026-06-01.
    measure = register.measure(register.person("Nguyễn Văn Đức"), MeasureKind.AT);
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void aPaperFromBeforeTheBirth_isRefused() {
    register.assertRefused(
        "activity.paper-before-birth",
        () -> set.handle(register.officer(), paper("plan", LocalDate.of(1985, 3, 4))));
    register.assertRefused(
        "activity.paper-future",
        () -> set.handle(register.officer(), paper("plan", LocalDate.of(2030, 1, 1))));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # code,      day,        odd
          undertaking, 2026-06-02, false
          undertaking, 2024-09-01, false
          undertaking, 2020-01-01, true
          certificate, 2026-11-01, false
          certificate, 2024-12-31, true
          """)
  void aPaperOlderThanItsMeasure_isKnownToBeOdd(String code, LocalDate day, boolean odd) {
    DossierItem paper = paper(code, day);
    assertThat(set.oddlyBefore(register.officer(), paper).isPresent()).isEqualTo(odd);
    set.handle(register.officer(), paper);
  }

  @Test
  void aPaperWithoutADay_isNotOdd() {
    assertThat(set.oddlyBefore(register.officer(), paper("plan", null))).isEmpty();
  }

  private DossierItem paper(String code, LocalDate day) {
    return new DossierItem(measure, code, DossierItem.State.PRESENT, "7", day, "");
  }
}
