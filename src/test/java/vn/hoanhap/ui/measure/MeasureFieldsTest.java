package vn.hoanhap.ui.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.collections.FXCollections;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import vn.hoanhap.domain.measure.BasisType;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.reference.Reference;
import vn.hoanhap.ui.care.CareRegister;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.ui.form.InputGrid;

/// Focus: the fields a kind says it has are the ones its page has, so that every fault has a place.
class MeasureFieldsTest {

  private static final Reference REFERENCE = new Reference();

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest
  @EnumSource(MeasureKind.class)
  void whatTheKindShows_isOnThePage(MeasureKind kind) {
    MeasureInputs inputs = new MeasureInputs();
    inputs.kind.set(kind.code());
    inputs.basisType.set(BasisType.EXECUTION_DECISION.code());
    // The answers that hide nothing.
    inputs.over.set(ConvictionInputs.YES);
    inputs.conviction.additional.set(ConvictionInputs.SOME);
    inputs.showFields();
    new FxRobot()
        .interact(
            () -> {
              InputGrid grid =
                  new MeasureFields(
                          inputs,
                          kind,
                          FXCollections.observableArrayList(),
                          REFERENCE,
                          CareRegister.MESSAGES,
                          CareRegister.CLOCK)
                      .build();
              List<String> shown =
                  inputs.form.inputs().stream().filter(Input::isShown).map(Input::name).toList();
              List<String> held =
                  inputs.form.inputs().stream().filter(grid::holds).map(Input::name).toList();
              assertThat(shown).isEqualTo(held);
            });
  }
}
