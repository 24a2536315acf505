package vn.hoanhap.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.ui.care.CareRegister;
import vn.hoanhap.ui.shell.AnsweringDialogs;

/// Focus: an entry is few keys: a number for the type, today as the date, several people at once;
/// words that label are pointed out; what was saved can be taken back.
class LogViewModelTest {

  @TempDir Path folder;
  private final AnsweringDialogs dialogs = new AnsweringDialogs();
  private CareRegister register;
  private PersonId an;
  private PersonId binh;
  private LogViewModel model;
  private final List<LogViewModel.Saved> saved = new ArrayList<>();

  @BeforeEach
  void open() {
    register = new CareRegister(folder);
    an = register.person("Hoàng Đức An", MeasureKind.AT);
    binh = register.person("Lê Thị Bình", MeasureKind.SDTP);
    model = newModel();
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void aNumberAndAResult_areEnough() {
    model.open(List.of(an));
    assertThat(model.hasUnsaved()).isFalse();
    assertThat(model.chooseByDigit(1)).isTrue();
    model.result.set("Có mặt tại nhà");
    model.save(saved::add);
    assertThat(saved)
        .singleElement()
        .extracting(LogViewModel.Saved::sentence)
        .isEqualTo("Đã ghi: Gặp – Hoàng Đức An");
    Activity entry = activities(an).getFirst();
    assertThat(entry.type()).isEqualTo(ActivityType.GAP);
    assertThat(entry.date()).isEqualTo("2026-11-22");
  }

  @Test
  void daysOfLeave_areDemanded_andSayWhatTheyComeTo() {
    model.open(List.of(an));
    assertThat(model.leave.stand()).isFalse();
    model.offer(ActivityType.VM);
    model.save(saved::add);
    assertThat(model.leave.from.errorProperty().get()).isNotEmpty();
    model.leave.from.set("1/12/2026");
    model.leave.to.set("10/12/2026");
    assertThat(model.leave.sumProperty().get())
        .isEqualTo("Lần này 10 ngày. Án treo: cộng lại 10/121 ngày, còn 111 ngày.");
    assertThat(model.leave.to.warningProperty().get()).isEmpty();
    model.leave.to.set("10/3/2027");
    assertThat(model.leave.to.warningProperty().get()).contains("quá mức", "mỗi lần 60 ngày");
    model.leave.kind.set(LeaveFields.TREATMENT);
    assertThat(model.leave.to.warningProperty().get()).isEmpty();
    model.save(saved::add);
    assertThat(activities(an).getFirst().leave().treatment()).isTrue();
    assertThat(activities(an).getFirst().leave().days()).isEqualTo(100);
  }

  @Test
  void severalPeople_getOneEntryEach_andUndoTakesAllBack() {
    model.open(List.of(an, binh));
    model.chooseByDigit(2);
    model.save(saved::add);
    assertThat(saved.getFirst().sentence()).isEqualTo("Đã ghi: Tư vấn luật cho 2 người");
    assertThat(activities(an)).hasSize(1);
    assertThat(activities(binh)).hasSize(1);
    model.undo(saved.getFirst(), () -> {});
    assertThat(activities(an)).isEmpty();
    assertThat(activities(binh)).isEmpty();
  }

  @Test
  void withoutAnybodyOrAType_nothingIsSaved() {
    model.save(saved::add);
    assertThat(saved).isEmpty();
    assertThat(model.who.errorProperty().get()).isNotEmpty();
    assertThat(model.type.errorProperty().get()).isNotEmpty();
  }

  @Test
  void labelsInTheNote_arePointedOutQuietly() {
    model.note.set("Anh này trước là con nghiện");
    assertThat(model.note.warningProperty().get()).contains("con nghiện");
    model.note.set("Đã có việc làm");
    assertThat(model.note.warningProperty().get()).isEmpty();
  }

  @Test
  void aNextStep_needsItsDay() {
    model.open(List.of(an));
    model.chooseByDigit(1);
    model.step.set("Nộp bản tự nhận xét");
    model.save(saved::add);
    assertThat(saved).isEmpty();
    model.stepDue.set("3/12");
    model.save(saved::add);
    assertThat(activities(an).getFirst().nextStep().dueOn()).isEqualTo("2026-12-03");
  }

  @Test
  void aMonthlyComment_needsGradeAndGround_andSpeaksOfLastMonth() {
    model.open(List.of(an));
    model.type.set("NX");
    assertThat(model.period.value()).isEqualTo("10/2026");
    model.save(saved::add);
    assertThat(saved).isEmpty();
    model.grade.set("kha");
    model.note.set("Chấp hành đúng nghĩa vụ.");
    model.save(saved::add);
    assertThat(activities(an).getFirst().grade()).isEqualTo("kha");
  }

  @Test
  void goingOn_keepsTypeDateAndPlace_andAsksForSomebodyElse() {
    model.open(List.of(an));
    model.chooseByDigit(9);
    model.place.set("Trụ sở Công an xã");
    model.result.set("Có mặt");
    model.save(saved::add);
    model.goOn();
    assertThat(model.people().list()).isEmpty();
    assertThat(model.type.value()).isEqualTo("DD");
    assertThat(model.place.value()).isEqualTo("Trụ sở Công an xã");
    assertThat(model.result.isBlank()).isTrue();
    model.people().find("binh");
    model.people().add(model.people().hits().getFirst());
    model.result.set("Vắng mặt có phép hoặc có lý do");
    model.save(saved::add);
    assertThat(activities(binh)).hasSize(1);
  }

  @Test
  void aTemplate_fillsTheEntry() {
    model.open(List.of(an));
    model.chooseByDigit(1);
    model.result.set("Có mặt tại nhà");
    model.keepTemplate("Gặp tại nhà");
    LogViewModel next = newModel();
    next.open(List.of(binh));
    next.use(next.templates().getFirst());
    assertThat(next.type.value()).isEqualTo("GAP");
    assertThat(next.result.value()).isEqualTo("Có mặt tại nhà");
  }

  @Test
  void aHalfTypedEntry_survivesALock_withItsPeople() {
    model.open(List.of(an));
    model.chooseByDigit(1);
    model.result.set("Đang gõ dở");
    Map<String, String> draft = model.draft();
    LogViewModel later = newModel();
    later.restore(draft, LocalDateTime.of(2026, 11, 29, 4, 32));
    assertThat(later.people().list())
        .extracting(ChosenPeople.Who::name)
        .containsExactly("Hoàng Đức An");
    assertThat(later.result.value()).isEqualTo("Đang gõ dở");
  }

  private LogViewModel newModel() {
    return register.newEntry(dialogs);
  }

  private List<Activity> activities(PersonId person) {
    return register.use().activities().list().handle(register.actor(), person, 0, 50);
  }
}
