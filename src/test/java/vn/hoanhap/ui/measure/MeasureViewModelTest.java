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
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.ui.care.CareRegister;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.ui.shell.AnsweringDialogs;

/// Focus: the law answers while a measure is typed; no legal basis, no row; refusals name the
/// article; and a closing ends it.
class MeasureViewModelTest {

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
  void choosingAKind_offersItsUsualPaper() {
    model.choose(MeasureKind.AT);
    assertThat(model.inputs().basisType.value()).isEqualTo("judgment");
    assertThat(model.kindProperty().get()).isEqualTo(MeasureKind.AT);
  }

  @Test
  void withoutALegalBasis_nothingIsSaved_andTheFocusGoesThere() {
    List<Input> focused = new ArrayList<>();
    model.saving().onWrong(focused::add);
    model.choose(MeasureKind.AT);
    model.save(saved::add);
    assertThat(saved).isEmpty();
    assertThat(focused).containsExactly(model.inputs().basisNumber);
    assertThat(model.inputs().basisIssuer.errorProperty().get()).isNotEmpty();
  }

  @Test
  void theLawAnswersWhileOneTypes_withTheArithmetic() {
    Probation.type(model, "15/3/2026", "15/3/2026", "1");
    TermPreview preview = model.previewProperty().get();
    assertThat(preview.end()).startsWith("Ngày cuối: 15/03/2027");
    assertThat(preview.steps()).anyMatch(line -> line.sentence().contains("15/03/2027"));
    assertThat(preview.steps()).anyMatch(line -> line.article().contains("02/2018"));
    assertThat(preview.moves()).anyMatch(line -> line.sentence().contains("rút ngắn"));
  }

  @Test
  void aStatedEndThatDiffers_isSaid_andOneThatAgrees_too() {
    Probation.type(model, "15/3/2026", "15/3/2026", "1");
    model.inputs().statedEnd.set("20/3/2027");
    assertThat(model.previewProperty().get().warnings())
        .anyMatch(text -> text.contains("chênh 5 ngày"));
    model.inputs().statedEnd.set("15/3/2027");
    assertThat(model.previewProperty().get().agreement()).isNotEmpty();
  }

  @Test
  void aTermThatWasOverLongAgo_isRefusedInWords() {
    Probation.type(model, "15/3/2015", "15/3/2015", "1");
    model.save(saved::add);
    assertThat(saved).isEmpty();
    boolean said =
        model.saving().faultProperty().get() != null
            || model.inputs().form.firstWrong().isPresent();
    assertThat(said).isTrue();
  }

  @Test
  void aLawfulMeasure_isSaved_andShownOnThePage() {
    Probation.type(model, "15/3/2026", "15/3/2026", "1");
    model.save(saved::add);
    assertThat(saved).hasSize(1);
    assertThat(model.hasUnsaved()).isFalse();
    assertThat(stored().term().computedEnd()).isEqualTo(LocalDate.of(2027, 3, 15));
  }

  @Test
  void aKindAlone_isNothingToLose_andWhatWasTypedIs() {
    model.choose(MeasureKind.AT);
    model.chooseAnew();
    model.choose(MeasureKind.VPHC_CB);
    assertThat(model.hasUnsaved()).isFalse();
    model.inputs().basisNumber.set("15/QĐ-XPHC");
    model.chooseAnew();
    assertThat(model.hasUnsaved()).isTrue();
  }

  @Test
  void aLapsedFine_isRefusedUnderTheDayOfItsExecution() {
    List<Input> focused = new ArrayList<>();
    model.saving().onWrong(focused::add);
    model.choose(MeasureKind.VPHC_CB);
    model.inputs().basisNumber.set("15/QĐ-XPHC");
    model.inputs().basisDate.set("1/3/2025");
    model.inputs().basisIssuer.set("Trưởng Công an xã");
    model.inputs().executedOn.set("10/3/2025");
    model.save(saved::add);
    assertThat(saved).isEmpty();
    assertThat(focused).containsExactly(model.inputs().executedOn);
    assertThat(model.inputs().executedOn.errorProperty().get()).contains("hết thời hạn");
  }

  @Test
  void presentedBeforeReceived_isWarnedOf_inWords() {
    Probation.type(model, "15/3/2026", "15/3/2026", "1");
    model.inputs().managedFrom.set("20/3/2026");
    model.inputs().presentedOn.set("18/3/2026");
    assertThat(model.inputs().presentedOn.warningProperty().get()).contains("trước ngày");
    model.inputs().presentedOn.set("21/3/2026");
    assertThat(model.inputs().presentedOn.warningProperty().get()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(MeasureKind.class)
  void aRefusalOfAFieldThatIsNotOnThePage_standsOverTheForm(MeasureKind kind) {
    model.choose(kind);
    for (Input input : model.inputs().form.inputs()) {
      Fault.RuleBroken refusal = new Fault.RuleBroken("measure.twice", input.name(), "", "7");
      model.saving().begin(LocalDate.of(2026, 11, 22));
      model
          .saving()
          .save(
              () -> {
                throw refusal;
              },
              done -> {});
      boolean above = model.saving().faultProperty().get() == refusal;
      assertThat(above).as(input.name()).isNotEqualTo(input.isShown());
      assertThat(input.errorProperty().get().isEmpty()).as(input.name()).isEqualTo(above);
    }
  }

  @Test
  void aWrongDateInAFieldOfAnotherKind_doesNotStopSaving() {
    Probation.type(model, "15/3/2026", "15/3/2026", "1");
    model.inputs().executedOn.set("gần đây");
    model.save(saved::add);
    assertThat(saved).hasSize(1);
  }

  @Test
  void aSuspendedSentenceAfterAFine_isRefusedUnderThePenalty() {
    Probation.type(model, "15/3/2026", "15/3/2026", "1");
    model.inputs().conviction.penalty.set("fine");
    assertThat(model.inputs().conviction.penalty.errorProperty().get())
        .contains("khoản 1 Điều 65 Bộ luật Hình sự");
    model.save(saved::add);
    assertThat(saved).isEmpty();
  }

  @Test
  void anOlderFile_isTakenOverClosed_evenWhenItsPaperIsLost() {
    Probation.type(model, "15/3/2015", "15/3/2015", "1");
    model.inputs().over.set("yes");
    model.save(saved::add);
    assertThat(saved).isEmpty();
    assertThat(model.inputs().closeReason.errorProperty().get()).isNotEmpty();
    assertThat(model.inputs().endedOn.errorProperty().get()).isNotEmpty();
    model.inputs().closeReason.set("expired");
    model.inputs().endedOn.set("1/3/2016");
    model.save(saved::add);
    assertThat(model.inputs().endedOn.errorProperty().get()).contains("Thông tư liên tịch 01/2023");
    model.inputs().endedOn.set("15/3/2016");
    model.save(saved::add);
    assertThat(saved).hasSize(1);
    assertThat(stored().status()).isEqualTo(MeasureStatus.CLOSED);
    assertThat(stored().closing().endedOn()).isEqualTo("2016-03-15");
  }

  @Test
  void aSanctionThatHasLapsed_isNotTakenOver_evenAsAClosedFile() {
    model.choose(MeasureKind.VPHC_CB);
    model.inputs().basisNumber.set("12/QĐ-XPHC");
    model.inputs().basisDate.set("1/2/2020");
    model.inputs().basisIssuer.set("Công an xã Yên Mô");
    model.inputs().decree.set("282/2025/NĐ-CP");
    model.inputs().citation.set("Điều 36 khoản 1");
    model.inputs().act.set("Mua các số lô, số đề");
    model.inputs().executedOn.set("10/2/2020");
    model.inputs().over.set("yes");
    model.inputs().closeReason.set("cancelled");
    model.inputs().endedOn.set("1/3/2020");
    model.save(saved::add);
    assertThat(saved).isEmpty();
    boolean said =
        model.saving().faultProperty().get() != null
            || model.inputs().form.firstWrong().isPresent();
    assertThat(said).isTrue();
    assertThat(
            model.previewProperty().get().refusals().toString()
                + model.inputs().form.inputs().stream()
                    .map(input -> input.errorProperty().get())
                    .toList())
        .contains("coi là chưa bị xử phạt");
  }

  @Test
  void aTransfer_asksWhereTo_andClosesTheMeasure() {
    Probation.type(model, "15/3/2026", "15/3/2026", "1");
    model.save(saved::add);
    CloseViewModel close =
        new CloseViewModel(
                register.use().measures().close(),
                register.ending(new AnsweringDialogs(), "Hoàng Đức An"),
                register.actor(),
                register.tasks(),
                CareRegister.CLOCK,
                CareRegister.MESSAGES,
                new CloseViewModel.Filed(stored(), List.of()))
            .transferring();
    assertThat(close.isTransfer()).isTrue();
    close.endedOn.set("20/11/2026");
    close.paperNumber.set("12/TB");
    close.paperDate.set("20/11/2026");
    List<String> done = new ArrayList<>();
    close.save(() -> done.add("saved"));
    assertThat(done).isEmpty();
    assertThat(close.destination.errorProperty().get()).isNotEmpty();
    close.destination.set("13285");
    close.save(() -> done.add("saved"));
    assertThat(done).containsExactly("saved");
    assertThat(stored().status()).isEqualTo(MeasureStatus.CLOSED);
  }

  private Measure stored() {
    return register.stored(person);
  }
}
