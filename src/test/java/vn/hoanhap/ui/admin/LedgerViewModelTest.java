package vn.hoanhap.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.ui.care.CareRegister;
import vn.hoanhap.usecase.safety.ReadLedger;

/// Focus: lines stand there newest first, and an empty list says why it is empty.
class LedgerViewModelTest {

  @TempDir Path folder;

  @Test
  void emptyList_saysThatNothingFits_onlyOnceItWasRead() {
    try (CareRegister register = new CareRegister(folder)) {
      LedgerViewModel model =
          new LedgerViewModel(
              CareRegister.MESSAGES,
              CareRegister.CLOCK,
              register.tasks(),
              new ReadLedger(register.register().database(), CareRegister.CLOCK),
              register.actor());
      assertThat(model.nothingProperty().get()).isEmpty();
      model.load();
      assertThat(model.rows()).isNotEmpty();
      model.actionProperty().set(LedgerAction.UNDO);
      assertThat(model.rows()).isEmpty();
      assertThat(model.nothingProperty().get()).isEqualTo("Không có dòng nào khớp với bộ lọc");
    }
  }
}
