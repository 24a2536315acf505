package vn.hoanhap.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoanhap.domain.Changed;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.activity.NextStep;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.store.TestRegister;

/// An entry of the log reads as one sentence or line, however its parts were typed.
class FileWordsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest(name = "{4}")
  @CsvSource(
      textBlock =
          """
          Có mặt.,    '',                 '',          '',             Có mặt.
          Có mặt,     '',                 '',          Trụ sở Công an, Có mặt · Trụ sở Công an
          Có mặt.,    Đã hướng dẫn.,      Tổ trưởng,   Nhà riêng,      Có mặt. Đã hướng dẫn · Tổ trưởng · Nhà riêng
          Đã gặp,     Hẹn lại tuần sau,   '',          '',             Đã gặp. Hẹn lại tuần sau.
          Vắng!,      '',                 '',          Nhà riêng,      Vắng! · Nhà riêng
          '',         '',                 Tổ trưởng,   '',             Tổ trưởng
          """)
  void entry_hasNoStopBeforeADot(
      String result, String note, String whom, String place, String line) {
    Activity entry = TestRegister.anActivity(new PersonId(1), ActivityType.GAP, TODAY);
    entry = Changed.with(Changed.with(entry, "result", result), "note", note);
    entry = Changed.with(Changed.with(entry, "withWhom", whom), "place", place);
    entry = Changed.with(entry, "nextStep", new NextStep("Nộp bản tự nhận xét.", TODAY, null));
    ActivityLine shown =
        new FileWords(new Messages(Language.VIETNAMESE), TODAY).activity(entry, new HashMap<>());
    assertThat(shown.text()).isEqualTo(line);
    assertThat(shown.step()).doesNotContain(".,");
  }
}
