package vn.hoanhap.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;

/// A new password is taken only when it is long enough and typed the same twice.
class NewPasswordTest {

  private final NewPassword password = new NewPassword(new Messages(Language.VIETNAMESE));

  @Test
  void shortOrDifferent_isRefusedUnderItsField() {
    password.firstProperty().set("ngan");
    password.secondProperty().set("khac");
    assertThat(password.check()).isFalse();
    assertThat(password.firstErrorProperty().get()).startsWith("Quá ngắn");
    assertThat(password.secondErrorProperty().get()).isEqualTo("Hai lần gõ chưa giống nhau");
  }

  @Test
  void oneSignRepeated_isRefusedUnderItsField() {
    password.firstProperty().set("11111111");
    password.secondProperty().set("11111111");
    assertThat(password.check()).isFalse();
    assertThat(password.firstErrorProperty().get()).startsWith("Quá dễ đoán");
  }

  @Test
  void typingAgain_takesTheErrorAway() {
    shortOrDifferent_isRefusedUnderItsField();
    password.firstProperty().set("ruong lua ben song");
    assertThat(password.secondErrorProperty().get()).isEmpty();
    password.secondProperty().set("ruong lua ben song");
    assertThat(password.firstErrorProperty().get()).isEmpty();
    assertThat(password.check()).isTrue();
    assertThat(password.take()).isEqualTo("ruong lua ben song".toCharArray());
  }

  @Test
  void marks_warnThatUniKeyIsOn() {
    password.firstProperty().set("ruộng lúa bên sông");
    assertThat(password.advice().getValue()).contains("UniKey");
    password.firstProperty().set("ruong lua ben song");
    assertThat(password.advice().getValue()).isEqualTo("Mạnh");
  }
}
