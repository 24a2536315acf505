package vn.hoanhap.ui.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.measure.Obligation;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.ui.care.CareRegister;
import vn.hoanhap.ui.shell.AnsweringDialogs;

/// Focus: a stored measure opens filled in, is corrected and left alone when nothing is different;
/// a paper that moves its end shows the new day while it is typed.
class MeasureCorrectionTest {

  @TempDir Path folder;
  private CareRegister register;
  private PersonId person;
  private MeasureViewModel model;
  private final List<MeasureId> saved = new ArrayList<>();

  @BeforeEach
  void open() {
    register = new CareRegister(folder);
    person = register.person("Hoàng Đức An");
    model = register.newMeasure(person, new AnsweringDialogs());
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void additionalPenalties_areNotKnown_untilSomebodySaysSo() {
    released();
    model.save(saved::add);
    assertThat(stored().conviction().obligations())
        .contains(Obligation.unknownAdditionalPenalties());
    assertThat(stored().status()).isEqualTo(MeasureStatus.NEEDS_REVIEW);
    MeasureViewModel correction = correcting(stored());
    assertThat(correction.previewProperty().get().missing().toString())
        .contains("hình phạt bổ sung");
    correction.inputs().conviction.additional.set(ConvictionInputs.SOME);
    correction.save(saved::add);
    assertThat(correction.inputs().conviction.additional.errorProperty().get()).isNotEmpty();
    correction.inputs().conviction.additional.set(ConvictionInputs.NONE);
    assertThat(correction.previewProperty().get().end()).startsWith("Ngày cuối: 10/01/2028");
    correction.save(saved::add);
    assertThat(stored().status()).isEqualTo(MeasureStatus.ACTIVE);
    assertThat(stored().conviction().obligations())
        .extracting(Obligation::type)
        .containsExactly("court-fee");
  }

  private void released() {
    model.choose(MeasureKind.CHX);
    model.inputs().basisNumber.set("12/GCN");
    model.inputs().basisDate.set("10/1/2026");
    model.inputs().basisIssuer.set("Trại giam Ninh Khánh");
    model.inputs().legalStart.set("10/1/2026");
    ConvictionInputs judgment = model.inputs().conviction;
    judgment.offence.set("173");
    judgment.offenceDate.set("1/10/2023");
    judgment.date.set("10/2/2024");
    judgment.effective.set("12/3/2024");
    judgment.penalty.set("prison");
    judgment.penaltyLength.years.set("2");
    judgment.fault.set("intentional");
    judgment.severity.set("serious");
    judgment.obligations.get("court-fee").state().set("done");
    judgment.obligations.get("court-fee").day().set("1/5/2024");
    for (String type : List.of("compensation", "fine", "confiscation")) {
      judgment.obligations.get(type).state().set(ConvictionInputs.NONE);
    }
  }

  @ParameterizedTest
  @EnumSource(MeasureKind.class)
  void aCorrectionLeftAsItStands_writesNothing(MeasureKind kind) {
    PersonId other = register.person("Lê Văn Bình");
    MeasureId id = register.measure(other, kind);
    Measure before = stored(id);
    MeasureViewModel correction = correcting(before);
    assertThat(correction.hasUnsaved()).isFalse();
    assertThat(correction.inputs().over.isShown()).isFalse();
    correction.save(saved::add);
    assertThat(saved).containsExactly(id);
    assertThat(correction.isChanged()).isFalse();
    assertThat(stored(id)).isEqualTo(before);
  }

  @Test
  void aStoredMeasure_opensFilledIn_andIsCorrected() {
    Probation.type(model, "15/3/2026", "15/3/2026", "1");
    model.inputs().conviction.offence.set("173");
    model.inputs().conviction.penalty.set("suspended");
    model.inputs().conviction.penaltyLength.months.set("6");
    model.save(saved::add);
    Measure before = stored();
    MeasureViewModel correction = correcting(before);
    assertThat(correction.hasUnsaved()).isFalse();
    assertThat(correction.previewProperty().get().end()).startsWith("Ngày cuối: 15/03/2027");
    assertThat(correction.previewProperty().get().refusals()).isEmpty();
    correction.inputs().basisNumber.set("46/2026/HS-ST");
    correction.save(saved::add);
    assertThat(correction.inputs().reason.errorProperty().get()).contains("lý do");
    correction.inputs().reason.set("gõ nhầm số bản án");
    correction.save(saved::add);
    assertThat(correction.isChanged()).isTrue();
    Measure after = stored();
    assertThat(after.basis().number()).isEqualTo("46/2026/HS-ST");
    assertThat(after.term()).isEqualTo(before.term());
    assertThat(after.conviction().mainPenalty()).isEqualTo(before.conviction().mainPenalty());
    assertThat(after.conviction().offenceArticle()).isEqualTo("173");
  }

  @Test
  void thePaperThatMovesAnEnd_showsTheNewDayWhileItIsTyped_andAsksBeyondTheLaw() {
    Probation.type(model, "15/3/2026", "15/3/2026", "2");
    model.inputs().length.years.set("2");
    model.save(saved::add);
    AdjustViewModel adjust = adjusting();
    assertThat(adjust.previewProperty().get().end()).isEmpty();
    adjust.type.set("shortened");
    adjust.length.months.set("2");
    assertThat(adjust.previewProperty().get().end())
        .startsWith("Ngày cuối: 15/03/2028 → 15/01/2028");
    assertThat(adjust.beyondProperty().get()).isFalse();
    adjust.decidedOn.set("1/10/2026");
    assertThat(adjust.previewProperty().get().warnings().toString())
        .contains("trước ngày 15/03/2027");
    adjust.length.months.set("18");
    assertThat(adjust.beyondProperty().get()).isTrue();
    assertThat(adjust.previewProperty().get().refusals().toString()).contains("02/2018");
    adjust.number.set("7/2026/QĐ");
    adjust.issuer.set("Tòa án nhân dân khu vực 3");
    List<String> done = new ArrayList<>();
    adjust.save(() -> done.add("saved"));
    assertThat(done).isEmpty();
    assertThat(adjust.asWritten.errorProperty().get()).contains("vượt giới hạn");
    adjust.asWritten.set(ConvictionInputs.YES);
    adjust.save(() -> done.add("saved"));
    assertThat(done).hasSize(1);
    assertThat(stored().status()).isEqualTo(MeasureStatus.NEEDS_REVIEW);
  }

  @Test
  void aShortening_movesTheEnd() {
    Probation.type(model, "15/3/2026", "15/3/2026", "1");
    model.save(saved::add);
    AdjustViewModel adjust = adjusting();
    adjust.type.set("shortened");
    adjust.length.months.set("2");
    adjust.number.set("7/2026/QĐ");
    adjust.decidedOn.set("1/10/2026");
    adjust.issuer.set("Tòa án nhân dân khu vực 3");
    List<String> done = new ArrayList<>();
    adjust.save(() -> done.add("saved"));
    assertThat(done).containsExactly("saved");
    assertThat(stored().term().governingEnd()).isEqualTo(LocalDate.of(2027, 1, 15));
  }

  private AdjustViewModel adjusting() {
    return new AdjustViewModel(
        register.use().measures().adjust(),
        register.actor(),
        register.tasks(),
        CareRegister.CLOCK,
        CareRegister.MESSAGES,
        stored());
  }

  private MeasureViewModel correcting(Measure stored) {
    return new MeasureViewModel(
            new MeasureViewModel.UseCases(
                register.use().measures().add(),
                register.use().measures().takeOver(),
                register.use().measures().preview(),
                register.use().measures().issuers()),
            register.actor(),
            register.tasks(),
            new AnsweringDialogs(),
            CareRegister.CLOCK,
            CareRegister.MESSAGES,
            stored.person())
        .correcting(register.use().measures().edit(), stored);
  }

  private Measure stored(MeasureId id) {
    return register
        .register()
        .database()
        .<Measure>read(tx -> new MeasureRepository().find(tx, id).orElseThrow());
  }

  private Measure stored() {
    return register.stored(person);
  }
}
