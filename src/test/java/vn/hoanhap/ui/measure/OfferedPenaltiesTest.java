package vn.hoanhap.ui.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoanhap.domain.measure.MeasureKind;

/// Focus: the form offers the main penalties that can stand behind the kind, keeps one that is
/// stored, and forgets one that was chosen for another kind.
class OfferedPenaltiesTest {

  private final ConvictionInputs inputs = new MeasureInputs().conviction;

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          AT,    suspended
          CTKGG, non-custodial
          TTH,   prison life
          QC,    prison life death-commuted
          CCT,   prison life death-commuted
          TQCD,  warning fine non-custodial suspended prison life death-commuted
          HOAN,  prison life
          TDC,   prison life death-commuted
          CHX,   prison life death-commuted
          VPHC_MD, ''
          """)
  void whatIsOffered(MeasureKind kind, String codes) {
    assertThat(String.join(" ", inputs.penaltyCodes(kind))).isEqualTo(codes);
  }

  @ParameterizedTest
  @EnumSource(MeasureKind.class)
  void everyKindThatRestsOnAJudgment_hasAPenalty(MeasureKind kind) {
    assertThat(inputs.penaltyCodes(kind).isEmpty()).isEqualTo(!kind.restsOnConviction());
  }

  @Test
  void aStoredPenaltyThatCannotBe_isStillShown() {
    inputs.penalty.set("warning");
    assertThat(inputs.penaltyCodes(MeasureKind.CHX))
        .containsExactly("prison", "life", "death-commuted", "warning");
  }

  @Test
  void anotherKind_forgetsThePenaltyOfTheFirst_butKeepsOneThatFitsBoth() {
    inputs.penalty.set("prison");
    inputs.fitPenalty(MeasureKind.TTH);
    assertThat(inputs.penalty.value()).isEqualTo("prison");
    inputs.fitPenalty(MeasureKind.CTKGG);
    assertThat(inputs.penalty.value()).isEmpty();
  }
}
