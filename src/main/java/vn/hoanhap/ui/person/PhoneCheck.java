package vn.hoanhap.ui.person;

import vn.hoanhap.domain.person.PhoneNumber;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.form.Input;

/// Says under the field of a telephone what is no telephone number, before anything is saved.
final class PhoneCheck {

  private PhoneCheck() {}

  /// Fails the field unless it holds a number, nothing, or what was stored before.
  static void of(Input phone, String before, Messages messages) {
    if (PhoneNumber.read(phone.value(), before).isEmpty()) {
      phone.fail(messages.text("person.form.phone.odd"));
    }
  }
}
