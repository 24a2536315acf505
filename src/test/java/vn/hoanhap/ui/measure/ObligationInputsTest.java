package vn.hoanhap.ui.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.measure.Obligation;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.ui.care.CareRegister;
import vn.hoanhap.ui.shell.AnsweringDialogs;

/// Focus: what is typed of one decision of a judgment says nothing of the others. A theft whose fee
/// is paid may still owe compensation: its end is no sure date before somebody says so.
class ObligationInputsTest {

  @TempDir Path folder;
  private final List<MeasureId> saved = new ArrayList<>();
  private CareRegister register;
  private PersonId person;
  private MeasureViewModel model;

  @BeforeEach
  void releasedThief() {
    register = new CareRegister(folder);
    person = register.person("Lê Văn Tùng");
    model = register.newMeasure(person, new AnsweringDialogs());
    model.choose(MeasureKind.CHX);
    model.inputs().basisNumber.set("12/GCN");
    model.inputs().basisDate.set("10/1/2026");
    model.inputs().basisIssuer.set("Trại giam Ninh Khánh");
    model.inputs().legalStart.set("10/1/2026");
    ConvictionInputs judgment = judgment();
    judgment.offence.set("173");
    judgment.offenceDate.set("1/10/2023");
    judgment.date.set("10/2/2024");
    judgment.effective.set("12/3/2024");
    judgment.penalty.set("prison");
    judgment.penaltyLength.years.set("2");
    judgment.fault.set("intentional");
    judgment.severity.set("serious");
    judgment.additional.set(ConvictionInputs.NONE);
    say("court-fee", "done");
  }

  @AfterEach
  void close() {
    register.close();
  }

  private ConvictionInputs judgment() {
    return model.inputs().conviction;
  }

  private void say(String type, String state) {
    judgment().obligations.get(type).state().set(state);
  }

  private Measure stored() {
    return register.stored(person);
  }

  @Test
  void whatIsNotSaid_isUnknown_andTheEndNeedsReview() {
    model.save(saved::add);
    assertThat(stored().conviction().obligations())
        .extracting(Obligation::type, Obligation::status)
        .containsExactly(
            tuple("court-fee", "done"),
            tuple("compensation", "unknown"),
            tuple("fine", "unknown"),
            tuple("confiscation", "unknown"));
    assertThat(stored().status()).isEqualTo(MeasureStatus.NEEDS_REVIEW);
  }

  @Test
  void whatTheJudgmentDoesNotHave_isSaid_andStaysSaid() {
    for (String type : List.of("compensation", "fine", "confiscation")) {
      say(type, ConvictionInputs.NONE);
    }
    model.save(saved::add);
    assertThat(stored().conviction().obligations())
        .extracting(Obligation::type)
        .containsExactly("court-fee");
    assertThat(stored().status()).isEqualTo(MeasureStatus.ACTIVE);

    MeasureInputs again = correction();
    assertThat(again.conviction.obligations.get("compensation").state().value())
        .isEqualTo(ConvictionInputs.NONE);
    assertThat(again.conviction.obligations.get("court-fee").state().value()).isEqualTo("done");
  }

  @Test
  void aJudgmentWithoutAnyDecision_isAskedAboutItsFee() {
    ConvictionInputs.OBLIGATIONS.forEach(type -> say(type, ConvictionInputs.NONE));
    model.save(saved::add);
    assertThat(saved).isEmpty();
    assertThat(judgment().courtFee().errorProperty().get()).contains("án phí");
  }

  private MeasureInputs correction() {
    MeasureInputs fields = new MeasureInputs();
    new StoredFacts(fields, CareRegister.MESSAGES).fill(stored());
    return fields;
  }
}
