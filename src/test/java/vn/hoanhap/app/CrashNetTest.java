package vn.hoanhap.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.FaultText;

/// What nobody handled reaches the user with a stable code, and the log without personal data.
class CrashNetTest {

  private final List<FaultText> told = new ArrayList<>();
  private final CrashNet net = new CrashNet(new Messages(Language.VIETNAMESE), told::add);

  @Test
  void sameFailureAtSamePlace_hasSameCode() {
    assertThat(CrashNet.code(failure("Nguyễn Văn A"))).isEqualTo(CrashNet.code(failure("Lê B")));
    assertThat(CrashNet.code(failure("x"))).matches("HN-[0-9A-V]{4}");
    assertThat(CrashNet.code(new IllegalArgumentException()))
        .isNotEqualTo(CrashNet.code(failure("x")));
  }

  @Test
  void log_holdsPlacesButNoWordsOfTheException() {
    assertThat(CrashNet.places(new RuntimeException("outer", failure("Nguyễn Văn A"))))
        .anyMatch(place -> place.contains("CrashNetTest.failure"))
        .noneMatch(place -> place.contains("Nguyễn"))
        .first()
        .isEqualTo("java.lang.IllegalStateException");
  }

  @Test
  void bug_isToldInFourPartsWithItsCode() {
    IllegalStateException bug = failure("Nguyễn Văn A");
    net.caught(bug);
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().code()).isEqualTo(CrashNet.code(bug));
    assertThat(told.getFirst().what()).isEqualTo("Chương trình gặp lỗi ngoài dự tính.");
    assertThat(told.getFirst().todo()).isNotEmpty();
    assertThat(told.getFirst().toString()).doesNotContain("Nguyễn");
  }

  @Test
  void faultForPeople_isToldAsItIs() {
    net.caught(new Fault.NotSaved("shell.settings-not-saved", null, "/xa"));
    assertThat(told.getFirst().why()).isEqualTo("Không ghi được vào thư mục /xa.");
  }

  private static IllegalStateException failure(String word) {
    return new IllegalStateException(word);
  }
}
