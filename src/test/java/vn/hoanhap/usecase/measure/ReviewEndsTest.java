package vn.hoanhap.usecase.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.Changed;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.Conviction;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.measure.Obligation;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.TestRegister;
import vn.hoanhap.usecase.UseCaseRegister;

/// Focus: nobody counts as expunged on the day while it is not known what is still owed.
class ReviewEndsTest {

  private static final LocalDate PASSED = LocalDate.of(2026, 11, 10);

  @TempDir Path folder;
  private UseCaseRegister register;
  private ReviewEnds reviewEnds;

  @BeforeEach
  void open() {
    register = new UseCaseRegister(folder);
    reviewEnds = new ReviewEnds(register.database(), register.legalClock());
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void passedDayWithUnknownObligations_needsReview_andIsWrittenDown() {
    MeasureId released = released(List.of());
    assertThat(reviewEnds.handle()).isEqualTo(1);
    assertThat(find(released).status()).isEqualTo(MeasureStatus.NEEDS_REVIEW);
    assertThat(find(released).term().computedEnd()).isNull();
    assertThat(register.actions().getLast()).isEqualTo(LedgerAction.EDIT_MEASURE);
    assertThat(reviewEnds.handle()).isZero();
  }

  @Test
  void feeKnownToBeUnpaid_needsReview_thoughNothingIsMissing() {
    MeasureId released = released(List.of(new Obligation("court-fee", "unpaid", null)), null);
    assertThat(reviewEnds.handle()).isEqualTo(1);
    assertThat(find(released).status()).isEqualTo(MeasureStatus.NEEDS_REVIEW);
    assertThat(reviewEnds.handle()).isZero();
  }

  @Test
  void passedDayWithEverythingPaid_staysOver() {
    MeasureId released =
        released(List.of(new Obligation("court-fee", "done", LocalDate.of(2025, 5, 1))));
    int before = register.ledger().size();
    assertThat(reviewEnds.handle()).isZero();
    assertThat(find(released).term().computedEnd()).isEqualTo(PASSED);
    assertThat(register.ledger()).hasSize(before);
  }

  /// A release two years before a day in the past, as it was stored while the day was still to
  /// come.
  private MeasureId released(List<Obligation> obligations) {
    return released(obligations, PASSED);
  }

  private MeasureId released(List<Obligation> obligations, LocalDate end) {
    LocalDate release = PASSED.minusYears(2);
    Conviction conviction =
        Changed.with(UseCaseRegister.aConviction(release), "obligations", obligations);
    Conviction older = Changed.with(conviction, "offenceDate", LocalDate.of(2021, 10, 1));
    Conviction judged =
        Changed.with(
            Changed.with(older, "judgmentDate", LocalDate.of(2022, 2, 10)),
            "effectiveDate",
            LocalDate.of(2022, 3, 12));
    Measure measure =
        Changed.with(
            TestRegister.aMeasure(register.person("Lê Văn Tám"), MeasureKind.CHX),
            "conviction",
            judged);
    Measure counted =
        Changed.with(
            measure,
            "term",
            Changed.with(
                Changed.with(TestRegister.ending(measure, end).term(), "legalStart", release),
                "length",
                null));
    return register.register().write(tx -> new MeasureRepository().insert(tx, counted)).id();
  }

  private Measure find(MeasureId id) {
    return register.register().read(tx -> new MeasureRepository().find(tx, id).orElseThrow());
  }
}
