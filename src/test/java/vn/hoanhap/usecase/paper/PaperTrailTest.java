package vn.hoanhap.usecase.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoanhap.store.TestRegister.CHIEF;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.LedgerLine;
import vn.hoanhap.store.TestRegister;

/// Focus: the ledger tells a paper that came out from one that got a serial and never did.
class PaperTrailTest {

  private static final PreparePaper.Paper PAPER =
      new PreparePaper.Paper("Danh sách", new byte[] {'%', 'P', 'D', 'F'}, 1, "IN-2026-000007");

  @TempDir Path folder;
  private TestRegister register;

  @BeforeEach
  void open() {
    register = new TestRegister(folder.resolve("so"));
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void paperThePrinterTook_isSent() {
    assertThat(printing((pdf, title) -> true).handle(CHIEF, PAPER)).isTrue();
    assertNewest(LedgerAction.PRINT_SENT);
  }

  @Test
  void cancelledDialog_isNoPrint() {
    assertThat(printing((pdf, title) -> false).handle(CHIEF, PAPER)).isFalse();
    assertNewest(LedgerAction.PRINT_STOPPED);
  }

  @Test
  void noPrinter_isSaidAndIsNoPrint() {
    SendToPrinter none =
        printing(
            (pdf, title) -> {
              throw new Fault.Unusable("paper.no-printer", null);
            });
    assertThatThrownBy(() -> none.handle(CHIEF, PAPER)).isInstanceOf(Fault.Unusable.class);
    assertNewest(LedgerAction.PRINT_STOPPED);
  }

  @Test
  void savedPaper_getsItsEndingAndALine() {
    Path saved =
        new SavePaper(register.database()).handle(CHIEF, PAPER, folder.resolve("danh sach"));
    assertThat(saved).hasFileName("danh sach.pdf").hasBinaryContent(PAPER.pdf());
    assertNewest(LedgerAction.SAVE_PAPER);
  }

  private SendToPrinter printing(SendToPrinter.Printing printer) {
    return new SendToPrinter(register.database(), printer);
  }

  private void assertNewest(LedgerAction action) {
    LedgerLine newest =
        register.<LedgerLine>list(tx -> new Ledger().page(tx, Ledger.Filter.newest(1))).getFirst();
    assertThat(newest.action()).isEqualTo(action);
    assertThat(newest.detail()).isEqualTo("IN-2026-000007");
  }
}
