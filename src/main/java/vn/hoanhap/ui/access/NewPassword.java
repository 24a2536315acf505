package vn.hoanhap.ui.access;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import vn.hoanhap.i18n.Messages;

/// A new password typed twice: how strong it is, and what is wrong with it.
public final class NewPassword {

  private final Messages messages;
  private final StringProperty first = new SimpleStringProperty("");
  private final StringProperty second = new SimpleStringProperty("");
  private final StringProperty firstError = new SimpleStringProperty("");
  private final StringProperty secondError = new SimpleStringProperty("");

  public NewPassword(Messages messages) {
    this.messages = messages;
    first.addListener(
        (text, was, is) -> {
          firstError.set("");
          secondError.set("");
        });
    second.addListener((text, was, is) -> secondError.set(""));
  }

  public StringProperty firstProperty() {
    return first;
  }

  public StringProperty secondProperty() {
    return second;
  }

  public StringProperty firstErrorProperty() {
    return firstError;
  }

  public StringProperty secondErrorProperty() {
    return secondError;
  }

  /// The strength in words with advice, or that marks were typed; empty while nothing is typed.
  public ObservableValue<String> advice() {
    return first.map(
        text -> {
          if (text.isEmpty()) {
            return messages.text("access.strength.hint");
          }
          boolean plain = text.chars().allMatch(sign -> sign < 128);
          return plain
              ? messages.text(PasswordStrength.of(text).key())
              : messages.text("access.warn.marks");
        });
  }

  /// Whether it can be taken; if not, the errors say why.
  public boolean check() {
    PasswordStrength strength = PasswordStrength.of(first.get());
    boolean same = first.get().equals(second.get());
    firstError.set(strength.isRefused() ? messages.text(strength.key()) : "");
    secondError.set(same ? "" : messages.text("access.password.differs"));
    return !strength.isRefused() && same;
  }

  /// The password; the caller wipes it.
  public char[] take() {
    return first.get().toCharArray();
  }

  /// Forgets what was typed.
  public void clear() {
    first.set("");
    second.set("");
  }
}
