package vn.hoanhap.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoanhap.domain.Changed;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.measure.AdditionalPenalty;
import vn.hoanhap.domain.measure.Adjustment;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.Conviction;
import vn.hoanhap.domain.measure.MainPenalty;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.measure.Obligation;
import vn.hoanhap.domain.measure.RehabKind;
import vn.hoanhap.domain.measure.Sanction;
import vn.hoanhap.domain.person.PersonId;

/// A measure is read back with all its parts, and the person's summary follows it.
class MeasureRepositoryTest {

  private final MeasureRepository measures = new MeasureRepository();
  private TestRegister register;
  private PersonId person;

  @BeforeEach
  void open(@TempDir Path folder) {
    register = new TestRegister(folder);
    person = register.person("Lê Văn An", "Xóm 1").id();
  }

  @AfterEach
  void close() {
    register.close();
  }

  private Measure insert(Measure measure) {
    return register.write(tx -> measures.insert(tx, measure));
  }

  private static Conviction conviction() {
    return new Conviction(
        "173",
        "Trộm cắp tài sản",
        LocalDate.of(2021, 2, 1),
        "intentional",
        "serious",
        "220/2022/HS-ST",
        LocalDate.of(2021, 9, 1),
        "Tòa án nhân dân khu vực 1",
        LocalDate.of(2021, 10, 1),
        new MainPenalty(MainPenalty.Type.PRISON, Period.of(2, 6, 0)),
        LocalDate.of(2024, 6, 20),
        true,
        List.of(
            new AdditionalPenalty(
                "residence-surveillance", "Quản chế 02 năm", LocalDate.of(2027, 1, 10), null),
            new AdditionalPenalty("fine", "", null, LocalDate.of(2024, 1, 1))),
        List.of(
            new Obligation("court-fee", "done", LocalDate.of(2024, 1, 1)),
            new Obligation("compensation", "unknown", null)));
  }

  /// A release with its conviction.
  private Measure released() {
    return Changed.with(TestRegister.aMeasure(person, MeasureKind.CHX), "conviction", conviction());
  }

  private String state() {
    return register.read(
        tx ->
            tx.handle()
                .createQuery(
                    "SELECT state || ' ' || coalesce(open_until, '-') || ' ' ||"
                        + " coalesce(awaiting_since, '-') FROM person")
                .mapTo(String.class)
                .one());
  }

  @Test
  void convictionWithItsParts_survivesAReopening() {
    Adjustment shorter =
        new Adjustment(
            0,
            Adjustment.Type.SHORTENED,
            Period.ofMonths(4),
            0,
            null,
            null,
            "5/QĐ",
            LocalDate.of(2026, 9, 1),
            "Tòa án");
    Measure stored = insert(Changed.with(released(), "adjustments", List.of(shorter)));
    register.reopen();
    Measure read = register.read(tx -> measures.find(tx, stored.id()).orElseThrow());
    assertThat(read).isEqualTo(stored);
    assertThat(read.conviction()).isEqualTo(conviction());
    assertThat(read.adjustments())
        .extracting(Adjustment::length)
        .containsExactly(Period.ofMonths(4));
  }

  @Test
  void sanctionAndRehab_areReadBack() {
    Sanction fine =
        new Sanction("282/2025/NĐ-CP", "Điều 36.2a", "Đánh bạc", false, LocalDate.of(2026, 7, 1));
    Measure stored =
        insert(
            Changed.with(
                Changed.with(TestRegister.aMeasure(person, MeasureKind.VPHC_CB), "sanction", fine),
                "externalRef",
                "BP-1"));
    Measure rehab =
        insert(
            Changed.with(
                TestRegister.aMeasure(person, MeasureKind.SCN), "rehab", RehabKind.COMPULSORY));
    assertThat(register.list(tx -> measures.ofPerson(tx, person))).containsExactly(stored, rehab);
    assertThat(stored.sanction()).isEqualTo(fine);
    assertThat(register.maybe(tx -> measures.withExternalRef(tx, "BP-1"))).contains(stored.id());
  }

  @Test
  void update_replacesTheParts_andCountsTheVersion() {
    Measure stored = insert(released());
    Closing closing =
        new Closing(
            CloseReason.EXPUNGED,
            LocalDate.of(2026, 11, 20),
            "77/LLTP",
            LocalDate.of(2026, 11, 21),
            "");
    Measure closed =
        register.write(
            tx ->
                measures.update(
                    tx,
                    Changed.with(
                        Changed.with(
                            TestRegister.withStatus(stored, MeasureStatus.CLOSED),
                            "conviction",
                            null),
                        "closing",
                        closing)));
    assertThat(closed.version()).isEqualTo(2);
    assertThat(closed.conviction()).isNull();
    assertThat(closed.closing()).isEqualTo(closing);
    assertThat(state()).isEqualTo("closed - -");
  }

  @Test
  void savingOverANewerVersion_isAConflict() {
    Measure stored = insert(TestRegister.aMeasure(person, MeasureKind.AT));
    register.write(tx -> measures.update(tx, stored));
    assertThatThrownBy(() -> register.write(tx -> measures.update(tx, stored)))
        .isInstanceOf(Fault.Conflict.class);
  }

  @Test
  void closedWithoutAPaper_isRefusedByTheFile() {
    Measure stored = insert(TestRegister.aMeasure(person, MeasureKind.AT));
    assertThatThrownBy(
            () ->
                register.write(
                    tx ->
                        measures.update(tx, TestRegister.withStatus(stored, MeasureStatus.CLOSED))))
        .isInstanceOf(Fault.NotSaved.class);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # status of the only measure; sealed; summary of the person
          active,                false, open 2027-06-01 2027-06-01
          suspended,             false, open 2027-06-01 2027-06-01
          ended-awaiting-papers, false, open - 0001-01-01
          needs-review,          false, open 9999-12-31 -
          draft,                 false, draft - -
          active,                true,  sealed - -
          """)
  void summaryOfThePerson_followsTheMeasure(String status, boolean sealed, String expected) {
    Measure m = TestRegister.aMeasure(person, MeasureKind.AT);
    insert(Changed.with(TestRegister.withStatus(m, MeasureStatus.of(status)), "sealed", sealed));
    assertThat(state()).isEqualTo(expected);
  }
}
