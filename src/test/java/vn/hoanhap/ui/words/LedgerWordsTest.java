package vn.hoanhap.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;

/// No code of the store shows in the ledger or in a person's history.
class LedgerWordsTest {

  private final LedgerWords words = new LedgerWords(new Messages(Language.VIETNAMESE));

  @Test
  void codes_areSaid() {
    assertThat(words.detail(LedgerAction.VIEW_PERSON, "care"))
        .isEqualTo("Công việc quản lý, giúp đỡ hằng ngày");
    assertThat(words.detail(LedgerAction.ADD_PERSON, "training")).isEqualTo("Dữ liệu tập huấn");
    assertThat(words.detail(LedgerAction.ADD_MEASURE, "AT")).isEqualTo("Án treo");
    assertThat(words.detail(LedgerAction.ADD_ACTIVITY, "GAP")).isEqualTo("Gặp, làm việc trực tiếp");
    assertThat(words.detail(LedgerAction.UNDO, "add-measure")).isEqualTo("Thêm biện pháp");
    assertThat(words.detail(LedgerAction.REFUSE, "access.chief-only"))
        .isEqualTo("Việc chỉ Trưởng Công an được làm");
    assertThat(words.detail(LedgerAction.SETTINGS, "settings")).isEmpty();
    assertThat(words.detail(LedgerAction.BACK_UP, "E:\\sao-luu")).isEqualTo("Vào E:\\sao-luu");
  }

  @Test
  void purposeAndScope_keepTheTypedReason() {
    assertThat(words.detail(LedgerAction.OPEN_RESTRICTED, "request: đơn xin xác nhận"))
        .isEqualTo("Giải quyết yêu cầu, đề nghị của chính người đó: đơn xin xác nhận");
    assertThat(words.detail(LedgerAction.OPEN_RESTRICTED, "search sealed: kiểm tra hồ sơ"))
        .isEqualTo("Tìm trong hồ sơ kín: kiểm tra hồ sơ");
  }

  @Test
  void whatSomebodyTyped_staysAsItIs() {
    assertThat(words.detail(LedgerAction.PRINT, "IN-2026-000001")).isEqualTo("IN-2026-000001");
    assertThat(words.detail(LedgerAction.PRINT, "IN-2026-000002 COMMUNITY_LIST giao ban"))
        .isEqualTo("IN-2026-000002 · Người chấp hành án hình sự tại cộng đồng · giao ban");
    assertThat(words.detail(LedgerAction.EDIT_PERSON, "")).isEmpty();
  }
}
