package vn.hoanhap.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;

/// A fault has four parts in either language, and its code depends on its kind alone.
class FaultTextTest {

  @Test
  void fault_isSaidInFourParts() {
    FaultText text =
        FaultText.of(
            new Messages(Language.VIETNAMESE),
            new Fault.NotSaved("shell.settings-not-saved", null, "/xa"));
    assertThat(text.what()).isEqualTo("Chưa lưu được thiết đặt của cửa sổ.");
    assertThat(text.why()).isEqualTo("Không ghi được vào thư mục /xa.");
    assertThat(text.todo()).startsWith("Kiểm tra quyền ghi");
    assertThat(text.code()).matches("HN-[0-9A-V]{4}");
  }

  @Test
  void code_doesNotDependOnArgumentsOrLanguage() {
    Fault one = new Fault.NotSaved("shell.settings-not-saved", null, "/a");
    Fault other = new Fault.NotSaved("shell.settings-not-saved", null, "/b");
    assertThat(FaultText.of(new Messages(Language.ENGLISH), other).code())
        .isEqualTo(FaultText.of(new Messages(Language.VIETNAMESE), one).code());
  }
}
