package vn.hoanhap.report.form;

import java.time.LocalDateTime;

/// What the foot of every page says about this print (NĐ160/2026 Điều 13.2, 13.7: every print is
/// recorded with its purpose). A blank `marking` means the paper's own: restricted personal data on
/// lists, the person's own copy on an extract. `serial` is blank until the print is recorded.
public record PrintStamp(
    String marking, String purpose, String operator, LocalDateTime printedAt, String serial) {

  public PrintStamp {
    marking = PlainText.of(marking);
    purpose = PlainText.of(purpose);
    operator = PlainText.of(operator);
    serial = PlainText.of(serial);
  }

  /// The stamp with the paper's own marking.
  public static PrintStamp of(
      String purpose, String operator, LocalDateTime printedAt, String serial) {
    return new PrintStamp("", purpose, operator, printedAt, serial);
  }
}
