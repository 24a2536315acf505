package vn.hoanhap.app.command;

import java.util.List;
import java.util.function.UnaryOperator;

/// The codes of facts that the domain keeps as text. Each accepts its listed codes and no other.
final class Codes {

  static final UnaryOperator<String> FAULT = known("intentional", "negligent");

  static final UnaryOperator<String> SEVERITY =
      known("less-serious", "serious", "very-serious", "especially-serious");

  static final UnaryOperator<String> ADDITIONAL_PENALTY =
      known(
          "residence-surveillance",
          "residence-ban",
          "post-ban",
          "civic-rights",
          "fine",
          "confiscation");

  static final UnaryOperator<String> OBLIGATION =
      known(
          "done",
          "waived-by-court",
          "enforcement-stopped",
          "waived-by-victim",
          "unpaid",
          "unknown");

  static final UnaryOperator<String> COURT_OUTCOME = known("granted", "refused");

  static final UnaryOperator<String> GRADE = known("tot", "kha", "trung-binh", "kem");

  private Codes() {}

  private static UnaryOperator<String> known(String... codes) {
    List<String> list = List.of(codes);
    return code -> {
      if (!list.contains(code)) {
        throw new IllegalArgumentException("unknown code");
      }
      return code;
    };
  }
}
