package vn.hoanhap.usecase.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.law.DossierChecklist;
import vn.hoanhap.store.ChangeLog;
import vn.hoanhap.store.DossierRepository;
import vn.hoanhap.store.SettingsRepository;
import vn.hoanhap.usecase.UseCaseRegister;
import vn.hoanhap.usecase.dossier.SetDossierItem;
import vn.hoanhap.usecase.person.UndoLast;

/// Focus: a measure ends once, on its true day, with the paper that its reason needs.
class CloseMeasureTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir Path folder;
  private UseCaseRegister register;
  private CloseMeasure closeMeasure;
  private MeasureId measure;

  @BeforeEach
  void open() {
    register = new UseCaseRegister(folder);
    closeMeasure =
        new CloseMeasure(register.database(), register.legalClock(), DossierChecklist.shipped());
    PersonId person = register.person("Nguyễn Văn Đức");
    measure = register.measure(person, MeasureKind.AT);
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void cancelledDecision_closesWithItsPaperAndALedgerLine() {
    Closing closing = new Closing(CloseReason.CANCELLED, TODAY, "7/QĐ-TA", TODAY, "");
    Measure closed = closeMeasure.handle(register.officer(), measure, closing);
    assertThat(closed.status()).isEqualTo(MeasureStatus.CLOSED);
    assertThat(closed.closing()).isEqualTo(closing);
    assertThat(register.actions().getLast()).isEqualTo(LedgerAction.CLOSE_MEASURE);
    assertThat(register.register().list(tx -> new ChangeLog().ofLine(tx, 3)))
        .extracting(ChangeLog.Change::field)
        .contains("status", "closing.reason", "closing.endedOn");
  }

  @Test
  void move_isATransferWithItsDestination() {
    register.register().write(tx -> new SettingsRepository().createPost(tx, "13285", false));
    closeMeasure.handle(
        register.officer(),
        measure,
        new Closing(CloseReason.TRANSFERRED, TODAY, "4/CV", TODAY, "Xã Gia Viễn"));
    assertThat(register.actions().getLast()).isEqualTo(LedgerAction.TRANSFER_OUT);
  }

  @Test
  void moveToTheOwnCommune_isRefused() {
    register.register().write(tx -> new SettingsRepository().createPost(tx, "13285", false));
    register.assertRefused(
        "measure.destination-own",
        () ->
            closeMeasure.handle(
                register.officer(),
                measure,
                new Closing(CloseReason.TRANSFERRED, TODAY, "4/CV", TODAY, "13285")));
  }

  @Test
  void theNumberOfTheClosing_settlesItsPaperOfTheChecklist_inTheSameChange() {
    PersonId user = register.person("Trần Văn Tám");
    MeasureId care = register.measure(user, MeasureKind.SDTP);
    closeMeasure.handle(
        register.officer(), care, new Closing(CloseReason.STOPPED, TODAY, "9/QĐ", TODAY, ""));
    assertThat(paper(care, "M08"))
        .isEqualTo(new DossierItem(care, "M08", DossierItem.State.PRESENT, "9/QĐ", TODAY, ""));
    new UndoLast(register.database()).handle(register.officer(), user);
    assertThat(paper(care, "M08")).isNull();
  }

  @Test
  void aPaperThatHasANumberAlready_keepsIt() {
    PersonId user = register.person("Trần Văn Tám");
    MeasureId care = register.measure(user, MeasureKind.SDTP);
    DossierItem filed = new DossierItem(care, "M08", DossierItem.State.PRESENT, "8/QĐ", TODAY, "");
    new SetDossierItem(register.database()).handle(register.officer(), filed);
    closeMeasure.handle(
        register.officer(), care, new Closing(CloseReason.STOPPED, TODAY, "9/QĐ", TODAY, ""));
    assertThat(paper(care, "M08")).isEqualTo(filed);
  }

  private DossierItem paper(MeasureId of, String code) {
    return register.database().read(tx -> new DossierRepository().find(tx, of, code).orElse(null));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # reason,    day,        paper, paper date, to, fault
          ,            2026-11-20, 4,     2026-11-20, '', measure.close-reason-missing
          DIED,        2026-11-20, 4,     2026-11-20, '', measure.close-died
          CANCELLED,   ,           4,     2026-11-20, '', measure.close-day-missing
          CANCELLED,   2026-11-23, 4,     2026-11-20, '', measure.close-future
          CANCELLED,   2026-11-20, '',    2026-11-20, '', measure.close-paper-missing
          CANCELLED,   2026-11-20, 4,     ,           '', measure.close-paper-missing
          TRANSFERRED, 2026-11-20, 4,     2026-11-20, '', measure.destination-missing
          CANCELLED,   2026-05-31, 4,     2026-11-20, '', measure.close-before-start
          EXPIRED,     2026-11-20, 4,     2026-11-20, '', measure.close-too-early
          EXEMPTED,    2026-11-20, 4,     2010-12-01, '', measure.close-paper-before
          """)
  void closingThatCannotBe_isRefused(
      CloseReason reason,
      LocalDate day,
      String paper,
      LocalDate paperDate,
      String to,
      String fault) {
    Closing closing = new Closing(reason, day, paper, paperDate, to);
    register.assertRefused(fault, () -> closeMeasure.handle(register.officer(), measure, closing));
  }

  @Test
  void drugMeasureClosedTooEarly_namesTheLawOnDrugs() {
    PersonId user = register.person("Trần Văn Tám");
    MeasureId care = register.measure(user, MeasureKind.SDTP);
    assertThatThrownBy(
            () ->
                closeMeasure.handle(
                    register.officer(),
                    care,
                    new Closing(CloseReason.EXPIRED, TODAY, "9/QĐ", TODAY, "")))
        .isInstanceOfSatisfying(
            Fault.RuleBroken.class,
            refused -> assertThat(refused.article()).contains("LPCMT-2025", "Mẫu 09"));
  }

  @Test
  void closingTwice_isRefused() {
    Closing closing = new Closing(CloseReason.CANCELLED, TODAY, "7/QĐ-TA", TODAY, "");
    closeMeasure.handle(register.officer(), measure, closing);
    register.assertRefused(
        "measure.bad-step", () -> closeMeasure.handle(register.officer(), measure, closing));
  }

  @Test
  void expungement_needsNoPaper() {
    PersonId released = register.person("Đỗ Thị Mai");
    MeasureId care = register.measure(released, MeasureKind.CHX);
    Measure closed =
        closeMeasure.handle(
            register.officer(), care, new Closing(CloseReason.EXPUNGED, TODAY, "", null, ""));
    assertThat(closed.status()).isEqualTo(MeasureStatus.CLOSED);
  }

  @Test
  void readOnlyUser_isRefused() {
    register.assertDenied(
        () ->
            closeMeasure.handle(
                register.reader(),
                measure,
                new Closing(CloseReason.CANCELLED, TODAY, "7", TODAY, "")));
  }
}
