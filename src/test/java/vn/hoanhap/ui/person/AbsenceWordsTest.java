package vn.hoanhap.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.access.Purpose;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.activity.Leave;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.ui.care.CareRegister;
import vn.hoanhap.ui.person.MeasureCard.Say;
import vn.hoanhap.ui.person.MeasureCard.Tone;
import vn.hoanhap.usecase.activity.Entry;

/// Focus: the measure's card says by how many days a leave is beyond the law, and tells study and
/// work elsewhere apart; the history says the number of a closing paper.
class AbsenceWordsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir Path folder;
  private CareRegister register;
  private PersonId person;
  private MeasureId probation;

  @BeforeEach
  void open() {
    register = new CareRegister(folder);
    person = register.person("Hoàng Đức An");
    probation = register.measure(person, MeasureKind.AT);
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void beyondTheSum_itSaysByHowMany_asAPartOfItsOwn() {
    grant("2026-06-01", "2026-07-20", false);
    grant("2026-07-21", "2026-09-08", false);
    grant("2026-09-09", "2026-10-08", false);
    assertThat(absence().tone()).isEqualTo(Tone.ALERT);
    assertThat(absence().text()).startsWith("vắng mặt 130/121 ngày, quá 9 ngày, cần xem lại");
  }

  @Test
  void oneTooLong_isSaidAsThat() {
    grant("2026-06-01", "2026-08-09", false);
    assertThat(absence().text()).startsWith("vắng mặt 70/121 ngày, có lần quá 60 ngày");
  }

  @Test
  void studyOrWork_standsApart() {
    grant("2026-06-01", "2026-08-09", true);
    assertThat(absence().tone()).isEqualTo(Tone.QUIET);
    assertThat(absence().text()).startsWith("vắng mặt có phép 0/121 ngày");
    assertThat(card().getLast().text())
        .isEqualTo("học tập, làm việc ngoài nơi cư trú 70 ngày, ghi riêng, cần xem xét");
  }

  @Test
  void theHistoryOfAClosing_saysTheNumberOfItsPaper() {
    register
        .use()
        .measures()
        .close()
        .handle(
            register.actor(),
            probation,
            new Closing(CloseReason.CANCELLED, TODAY, "12/QĐ-TA", TODAY, ""));
    List<String> changes =
        new FileWords(CareRegister.MESSAGES, TODAY)
            .history(
                register.use().people().history().handle(register.actor(), person, 1).getFirst(),
                CareRegister.CLOCK.getZone())
            .changes();
    assertThat(changes)
        .contains(
            "Số giấy chứng nhận, quyết định: (trống) → 12/QĐ-TA",
            "Ngày của giấy đó: (trống) → 22/11/2026");
  }

  private Say absence() {
    return card().stream()
        .filter(say -> say.text().startsWith("vắng mặt"))
        .findFirst()
        .orElseThrow();
  }

  private List<Say> card() {
    return new MeasureCards(CareRegister.MESSAGES, CareRegister.REFERENCE.communes(), TODAY)
        .card(
            register
                .use()
                .people()
                .open()
                .handle(register.actor(), person, Purpose.CARE, "")
                .measures()
                .getFirst())
        .sentence();
  }

  private void grant(String from, String to, boolean work) {
    register
        .use()
        .activities()
        .log()
        .handle(
            register.actor(),
            Entry.of(ActivityType.VM, TODAY, person)
                .result("Đồng ý")
                .leave(new Leave(LocalDate.parse(from), LocalDate.parse(to), false, work))
                .command());
  }
}
